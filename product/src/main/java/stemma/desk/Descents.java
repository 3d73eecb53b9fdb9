package stemma.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import stemma.descent.Citation;
import stemma.descent.Citations;
import stemma.descent.Citations.Published;
import stemma.descent.Cited;
import stemma.descent.Families;
import stemma.descent.Mark;
import stemma.descent.Marks;
import stemma.descent.Precedence;
import stemma.descent.Prints;
import stemma.descent.Reuse;
import stemma.descent.Reuses;
import stemma.model.Imprint;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.When;
import stemma.weigh.Descent;

/// Which report took from which: by shared words where their dates tell which was first, by marks of agencies, and by what a report says of where it has it from.
///
/// What is looked for in others is kept of all reports; of one report it is found out when it is asked for, since most are never asked for.
final class Descents {
    /// The least share of the words that tell, where no day is told.
    private static final double LEAST_CITED = 0.8;

    private final Holdings reports;
    private final Identities identities;
    private final NavigableMap<LocalDate, List<String>> byDay = new TreeMap<>();
    private Optional<Wordings> wordings = Optional.empty();

    /// What is looked for in the words of all reports.
    private record Wordings(Prints prints, Citations citations, Marks marks) {}

    /// @param reports those among which to look
    Descents(Holdings reports, Identities identities) {
        this.reports = reports;
        this.identities = identities;
        reports.imprints()
                .forEach((report, imprint) -> {
                    if (imprint.published() instanceof When.On(var day)) {
                        byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(report);
                    }
                });
    }

    /// The reports that one was taken from: one descent for each and each reason; none where it is not at hand.
    synchronized List<Descent> to(String report) {
        return reports.find(report).map(it -> Forebears.of(it, this)).orElse(List.of());
    }

    private Wordings wordings() {
        if (wordings.isEmpty()) {
            wordings = Optional.of(read());
        }
        return wordings.get();
    }

    private Wordings read() {
        var prints = new Prints();
        var published = new ArrayList<Published>();
        reports.imprints()
                .forEach((report, imprint) -> {
                    var print = reports.print(report);
                    prints.add(report, print);
                    published.add(new Published(report, imprint, print));
                });
        var outlets =
                reports.imprints().values().stream()
                        .flatMap(imprint -> imprint.outlet().stream())
                        .distinct()
                        .toList();
        return new Wordings(
                prints,
                new Citations(Families.shipped(), published),
                new Marks(Families.shipped(), outlets));
    }

    /// The earlier reports that share wording with one.
    Stream<Reuse> reuses(String report) {
        return Reuses.of(report, wordings().prints(), reports, other -> isEarlier(other, report))
                .stream();
    }

    List<Mark> marks(Report report) {
        return wordings().marks().in(report);
    }

    /// The report at hand that is clearly meant.
    Optional<String> cited(Citation citation) {
        return wordings()
                .citations()
                .of(citation)
                .filter(cited -> cited.share() >= LEAST_CITED)
                .map(Cited::report);
    }

    Optional<String> outlet(String report) {
        return imprint(report).outlet();
    }

    private Imprint imprint(String report) {
        return reports.imprints().getOrDefault(report, Imprint.unknown());
    }

    boolean isEarlier(String one, String other) {
        return Precedence.of(imprint(one).published(), imprint(other).published())
                == Precedence.EARLIER;
    }

    boolean isSame(String outlet, String other) {
        return Families.shipped().isSame(outlet, other);
    }

    /// The reports that were published on a day, or in a month.
    Stream<String> published(When told) {
        return switch (told) {
            case When.On(var on) -> byDay.getOrDefault(on, List.of()).stream();
            case When.During(var first, var last) ->
                    byDay.subMap(first, true, last, true).values().stream().flatMap(List::stream);
            case When.Since _, When.Until _, When.About _, When.Unstated _ -> Stream.of();
        };
    }

    /// Where an outlet is named in a report.
    Stream<Passage> named(String outlet, String report) {
        return identities.outlet(outlet).stream()
                .flatMap(id -> identities.passages(report, id).stream());
    }

    /// The name under which whoever is meant by some words publishes.
    Optional<String> publisher(String words) {
        return identities.outlet(words).map(identities::name);
    }
}
