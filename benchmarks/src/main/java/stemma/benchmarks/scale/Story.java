package stemma.benchmarks.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// What some dozen reports are about: a few actors and places, and what they do within some weeks.
///
/// @param deeds   what reports tell of it, the most told first
/// @param sayings words that are quoted, likewise
record Story(List<Deed> deeds, List<String> sayings) {
    static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final double DAYS_A_REPORT = 0.035;
    private static final int REPORTS = 12;
    private static final int WEEKS = 40;
    private static final int VOCABULARY = 30_000;

    /// What is done, as an entry of the relation table, in words.
    record Act(String relation, String words) {}

    /// Somebody does something to another.
    ///
    /// @param day   on which
    /// @param place by number
    /// @param many  of how many things, 0 for none
    record Deed(
            Act act,
            int agent,
            int patient,
            Optional<LocalDate> day,
            int place,
            int many,
            String things) {}

    private static final List<Act> ACTS =
            List.of(
                    new Act("attacks", "attacked"),
                    new Act("arms", "sent rifles to"),
                    new Act("meets", "met"),
                    new Act("visits", "visited"),
                    new Act("requests", "asked"),
                    new Act("killed", "killed"),
                    new Act("based-at", "is based with"),
                    new Act("funds", "paid"),
                    new Act("accuses", "accused"),
                    new Act("leads", "leads"),
                    new Act("member-of", "belongs to"),
                    new Act("permits", "permitted"));

    /// The story that a report is part of, by the report's number.
    static int of(int report, SplittableRandom random) {
        return Math.max(0, report / REPORTS - random.nextInt(4));
    }

    /// The day of a report.
    static LocalDate day(int report) {
        return FIRST.plusDays((long) (report * DAYS_A_REPORT));
    }

    static Story numbered(int number) {
        var random = new SplittableRandom(7_000_003L * (number + 1));
        int[] cast = IntStream.range(0, 8).map(_ -> Words.zipf(random, Cast.ACTORS)).toArray();
        int[] places = IntStream.range(0, 3).map(_ -> Words.zipf(random, Cast.PLACES)).toArray();
        var start = day(number * REPORTS);
        var deeds = new ArrayList<Deed>();
        for (int i = 0; i < 24; i++) {
            int agent = random.nextInt(cast.length);
            int patient = (agent + 1 + random.nextInt(cast.length - 1)) % cast.length;
            deeds.add(
                    new Deed(
                            ACTS.get(random.nextInt(ACTS.size())),
                            cast[agent],
                            cast[patient],
                            random.nextInt(2) == 0
                                    ? Optional.empty()
                                    : Optional.of(start.minusDays(random.nextInt(WEEKS))),
                            places[random.nextInt(places.length)],
                            random.nextInt(5) == 0 ? 2 + random.nextInt(40) : 0,
                            phrase(random, 2 + random.nextInt(3))));
        }
        var sayings =
                IntStream.range(0, 12)
                        .mapToObj(_ -> phrase(random, 7 + random.nextInt(8)))
                        .toList();
        return new Story(List.copyOf(deeds), sayings);
    }

    static String phrase(SplittableRandom random, int words) {
        return IntStream.range(0, words)
                .mapToObj(_ -> Words.of(Words.zipf(random, VOCABULARY) * 97 + 11))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
