package stemma.web;

import java.util.ArrayList;
import java.util.List;
import stemma.model.Claim;
import stemma.model.Passage;
import stemma.model.Report;

/// Words of a report with some of them marked.
///
/// @param parts in order, white space folded
record Quoted(List<Part> parts, String language, String direction) {
    /// So much stands around the marked words.
    private static final int AROUND = 260;

    /// So far a cut may move to fall between two words.
    private static final int WORD = 40;

    /// @param marked whether these are the words meant
    record Part(String words, boolean marked) {}

    private record Stretch(String text, int from, int to) {}

    /// The sentences a claim rests on, its own words marked.
    static Quoted of(Report report, Claim claim) {
        return of(report, claim.evidence(), claim.content().words());
    }

    /// A stretch of a report; of a long one what stands around the marked words, or its beginning.
    ///
    /// @param within offsets of its text; so are the marks, which may overlap
    static Quoted of(Report report, Passage within, List<Passage> marks) {
        String text = report.text();
        int last = Math.min(within.end(), text.length());
        int first = Math.min(within.begin(), last);
        var inside = marks.stream().filter(within::overlaps).sorted().toList();
        int around = inside.isEmpty() ? first : inside.getFirst().begin();
        int until = inside.stream().mapToInt(Passage::end).max().orElse(first + AROUND) + AROUND;
        int begin = Math.max(first, around - AROUND);
        int end = Math.min(last, until);
        var parts = new ArrayList<Part>();
        add(parts, begin == first ? "" : "… ", false);
        parts(
                parts,
                new Stretch(
                        text,
                        begin == first ? begin : wordAfter(text, begin),
                        end == last ? end : wordBefore(text, end)),
                inside);
        add(parts, end == last ? "" : " …", false);
        return new Quoted(
                List.copyOf(parts), report.language(), Wording.direction(report.language()));
    }

    private static int wordAfter(String text, int at) {
        int space = text.indexOf(' ', at);
        return space >= 0 && space < at + WORD ? space + 1 : at;
    }

    private static int wordBefore(String text, int at) {
        int space = text.lastIndexOf(' ', at);
        return space > at - WORD ? space : at;
    }

    private static void parts(List<Part> parts, Stretch shown, List<Passage> marks) {
        int at = shown.from();
        for (var mark : marks) {
            int begin = Math.max(at, mark.begin());
            int end = Math.min(shown.to(), mark.end());
            if (end > begin) {
                add(parts, shown.text().substring(at, begin), false);
                add(parts, shown.text().substring(begin, end), true);
                at = end;
            }
        }
        add(parts, shown.text().substring(at, Math.max(at, shown.to())), false);
    }

    private static void add(List<Part> parts, String words, boolean marked) {
        String shown = words.replaceAll("\\s+", " ");
        if (!shown.isEmpty()) {
            parts.add(new Part(shown, marked));
        }
    }
}
