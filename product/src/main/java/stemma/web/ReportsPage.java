package stemma.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Imprint;
import stemma.model.Listing;

/// The reports a reader asks for, a page at a time.
///
/// @param count   how many there are in all, whatever the page shows
/// @param next    the address of the next page; empty where this is the last
/// @param looser  where nothing is found: what to leave out, and how many reports that finds
/// @param outlets of all reports, to choose from
record ReportsPage(
        Frame frame,
        Survey survey,
        Query query,
        int count,
        List<Listing> lines,
        Optional<String> next,
        List<Looser> looser,
        List<String> outlets) {
    static final int LINES = 50;

    /// One filter left out.
    record Looser(String without, String address, int count) {
        String found() {
            return Wording.count(count, "report");
        }
    }

    boolean isEmpty() {
        return survey.reports() == 0;
    }

    /// `31 reports, 412 statements`, or what the filters leave of them.
    String heading() {
        if (!query.isNarrowed()) {
            return Wording.count(count, "report") + ", " + statements(survey.claims());
        }
        if (count == 0) {
            return "No report fits";
        }
        String some = count + " of " + Wording.count(survey.reports(), "report");
        return isWhole() ? some + ", " + statements(shown()) : some;
    }

    private boolean isWhole() {
        return lines.size() == count;
    }

    private int shown() {
        return lines.stream().mapToInt(Listing::claims).sum();
    }

    private static String statements(long number) {
        return Wording.count(Math.toIntExact(number), "statement");
    }

    /// `These are 50 of 120, from 6 March 2031 back to …`; empty where all are shown.
    String part() {
        return isWhole()
                ? ""
                : "Newest first, those without a date last; %s on this page."
                        .formatted(Wording.count(lines.size(), "report"));
    }

    String address() {
        return frame.desk().reports();
    }

    /// The same reports as data.
    String data(String ending) {
        return address() + "." + ending + query.after("").inAddress();
    }

    static String title(Listing line) {
        return line.imprint().title().map(Wording::folded).orElse(line.file());
    }

    static String date(Imprint imprint) {
        return imprint.published().isStated() ? Wording.date(imprint.published()) : "";
    }

    /// The languages to choose from: tag and name.
    Map<String, String> languages() {
        var names = new LinkedHashMap<String, String>();
        survey.languages().forEach(tag -> names.put(tag, Wording.language(tag)));
        return names;
    }
}
