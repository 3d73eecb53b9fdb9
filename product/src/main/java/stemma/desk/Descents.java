package stemma.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stemma.descent.Citation;
import stemma.descent.Cited;
import stemma.descent.Families;
import stemma.descent.Mark;
import stemma.descent.Precedence;
import stemma.descent.Print;
import stemma.descent.Reuse;
import stemma.descent.Reuses;
import stemma.descent.Texts;
import stemma.descent.Wording;
import stemma.model.Imprint;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.When;
import stemma.weigh.Descent;
import stemma.weigh.Later;

/// Which report took from which: by shared words where their dates tell which was first, by marks of agencies, and by what a report says of where it has it from.
///
/// What is looked for in others is kept of all reports; of one report it is found out when it is asked for, since most are never asked for.
final class Descents {
    /// The least share of the words that tell, where no day is told.
    private static final double LEAST_CITED = 0.8;

    private final Holdings reports;
    private final Identities identities;
    private final NavigableMap<LocalDate, List<String>> byDay = new TreeMap<>();
    private final Wordings wordings;

    private final Texts texts =
            new Texts() {
                @Override
                public Wording wording(String report) {
                    return reports.wording(report);
                }

                @Override
                public Print print(String report) {
                    return wordings.print(report);
                }
            };

    /// @param reports  those among which to look
    /// @param wordings of them, or of those that were there before
    /// @param remade   reports whose own words may mean others than before
    Descents(
            Holdings reports, Identities identities, Wordings wordings, Collection<String> remade) {
        this.reports = reports;
        this.wordings = wordings;
        this.identities = identities;
        wordings.expect(reports, outlets(), remade);
        reports.imprints()
                .forEach((report, imprint) -> {
                    if (imprint.published() instanceof When.On(var day)) {
                        byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(report);
                    }
                });
    }

    /// Who publishes under each name.
    private Map<String, String> outlets() {
        var outlets = new TreeMap<String, String>();
        reports.imprints().values().stream()
                .flatMap(imprint -> imprint.outlet().stream())
                .forEach(outlet -> outlets.computeIfAbsent(outlet, identities::publisher));
        return outlets;
    }

    /// The reports that one was taken from: one descent for each and each reason; none where it is not at hand.
    List<Descent> to(String report) {
        return reports.has(report) ? wordings.to(report, new Finding(report)) : List.of();
    }

    /// Looks for what a report was taken from.
    private final class Finding implements Ancestries.Finding {
        private final Supplier<Filed> later;

        Finding(String later) {
            this.later = new Later<>(() -> reports.filed(later));
        }

        @Override
        public List<Descent> sharing(Consulted by) {
            Patience.lasts();
            return Forebears.sharing(later.get(), Descents.this, by);
        }

        @Override
        public List<Descent> told(List<Descent> sharing, Consulted by) {
            return Forebears.told(later.get(), Descents.this, sharing, by);
        }
    }

    /// The earlier reports that share wording with one.
    ///
    /// @param by hears of each shingle that counts in it
    Stream<Reuse> reuses(String report, Consulted by) {
        return Reuses.of(report, wordings.prints(), texts, other -> isEarlier(other, report), by)
                .stream();
    }

    /// @param by hears of each name that was taken for an outlet's or not
    List<Mark> marks(Report report, Consulted by) {
        return wordings.marks().in(report, by::named);
    }

    /// The report at hand that is clearly meant.
    ///
    /// @param by hears of the words for its outlet
    Optional<String> cited(Citation citation, Consulted by) {
        by.named(citation.source());
        return wordings.cited(citation)
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
    ///
    /// @param by hears of it
    Stream<String> published(When told, Consulted by) {
        by.on(told);
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
    ///
    /// @param by hears of the words
    Optional<String> publisher(String words, Consulted by) {
        by.named(words);
        return identities.outlet(words).map(identities::name);
    }
}
