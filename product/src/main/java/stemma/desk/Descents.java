package stemma.desk;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import stemma.descent.Citation;
import stemma.descent.Citations;
import stemma.descent.Citations.Published;
import stemma.descent.Cited;
import stemma.descent.Families;
import stemma.descent.Marks;
import stemma.descent.Precedence;
import stemma.descent.Print;
import stemma.descent.Prints;
import stemma.descent.Reuse;
import stemma.descent.Reuses;
import stemma.descent.Wording;
import stemma.model.Claim;
import stemma.model.Link;
import stemma.model.Passage;
import stemma.model.Source;
import stemma.model.When;
import stemma.text.Sentences;
import stemma.time.Anchors;
import stemma.time.Time;
import stemma.time.Times;
import stemma.weigh.Descent;
import stemma.weigh.Descent.Reason;

/// Which report took from which: by shared words where their dates tell which was first, by marks of agencies, and by what a report says of where it has it from.
final class Descents {
    /// So much of a shared passage is shown.
    private static final int MOST_SHOWN = 160;

    /// Per cent of a report that it has to share with an older one of its own outlet.
    private static final int HOUSE = 20;

    /// The least share of the words that tell, where no day is told.
    private static final double LEAST_CITED = 0.8;

    /// How it is known of two reports, whichever they are.
    private record Showing(Reason reason, String words, List<Descent.At> at, int share) {
        Descent descent(String earlier, String later) {
            return new Descent(earlier, later, reason, folded(words), at, share);
        }
    }

    private final List<Filed> reports;
    private final Identities identities;
    private final Map<String, Filed> byId;
    private final NavigableMap<LocalDate, List<Filed>> byDay = new TreeMap<>();
    private final Map<String, Wording> wordings = new HashMap<>();
    private final Map<String, Descent> found = new LinkedHashMap<>();
    private final Citations citations;

    private Descents(List<Filed> reports, Identities identities) {
        this.reports = reports.stream().sorted(comparing(Filed::id)).toList();
        this.identities = identities;
        this.byId = reports.stream().collect(toMap(Filed::id, Function.identity()));
        for (var filed : this.reports) {
            if (filed.published() instanceof When.On(var day)) {
                byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(filed);
            }
        }
        reports.forEach(filed -> wordings.put(filed.id(), Wording.of(filed.report())));
        this.citations =
                new Citations(
                        Families.shipped(),
                        reports.stream()
                                .map(filed ->
                                        new Published(
                                                filed.id(),
                                                filed.report().imprint(),
                                                wording(filed.id())))
                                .toList());
    }

    /// One for each two reports and reason.
    static List<Descent> of(List<Filed> reports, Identities identities) {
        var descents = new Descents(reports, identities);
        descents.sharedWords();
        descents.marks();
        descents.reports.forEach(descents::dated);
        descents.reports.forEach(descents::cited);
        return List.copyOf(descents.found.values());
    }

    private Filed filed(String report) {
        return Optional.ofNullable(byId.get(report)).orElseThrow();
    }

    private Wording wording(String report) {
        return wordings.getOrDefault(report, Wording.of("", List.of()));
    }

    private void add(String earlier, Filed later, Showing showing) {
        if (!earlier.equals(later.id())) {
            found.putIfAbsent(
                    earlier + later.id() + showing.reason(), showing.descent(earlier, later.id()));
        }
    }

    /// Where a report says so.
    private static Showing saidAt(Filed later, Passage at) {
        return new Showing(
                Reason.SAYS_SO,
                at.in(later.report().text()),
                List.of(new Descent.At(at, Optional.empty())),
                0);
    }

    private static Showing shared(Reuse reuse, Filed later) {
        var runs =
                reuse.shared().stream()
                        .flatMap(shared -> shared.runs().stream())
                        .map(run -> new Descent.At(run.here(), Optional.of(run.there())))
                        .toList();
        return new Showing(
                Reason.SAME_WORDS, shown(reuse, later), runs, Math.min(100, reuse.own().ofHere()));
    }

    private static String folded(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private void sharedWords() {
        var prints = new Prints();
        reports.forEach(filed -> prints.add(filed.id(), Print.of(wording(filed.id()))));
        for (var later : reports) {
            Reuses.of(later.id(), prints, this::wording).stream()
                    .filter(reuse -> reuse.verdict() == Reuse.Verdict.SAME_WORDS)
                    .filter(reuse -> isEarlier(filed(reuse.there()), later))
                    .filter(reuse -> isMoreThanHouse(reuse, later))
                    .forEach(reuse -> add(reuse.there(), later, shared(reuse, later)));
        }
    }

    /// Reports of one outlet share notes and boxes of the house; one that is made of another shares more.
    private boolean isMoreThanHouse(Reuse reuse, Filed later) {
        return !isOfSameOutlet(filed(reuse.there()), later) || reuse.own().ofHere() >= HOUSE;
    }

    private static boolean isEarlier(Filed one, Filed other) {
        return Precedence.of(one.published(), other.published()) == Precedence.EARLIER;
    }

    private static String shown(Reuse reuse, Filed later) {
        var longest =
                reuse.shared().stream()
                        .flatMap(shared -> shared.runs().stream())
                        .max(comparingInt(run -> run.words()))
                        .orElseThrow()
                        .here();
        int end = Math.min(longest.end(), longest.begin() + MOST_SHOWN);
        String words = new Passage(longest.begin(), end).in(later.report().text());
        return "%s: “%s%s”".formatted(reuse.reason(), words, end < longest.end() ? " …" : "");
    }

    /// A mark names the outlet; which of its reports it is, the words of the title tell.
    private void marks() {
        var outlets =
                reports.stream()
                        .flatMap(filed -> filed.report().imprint().outlet().stream())
                        .distinct()
                        .toList();
        var marks = new Marks(Families.shipped(), outlets);
        for (var filed : reports) {
            for (var mark : marks.in(filed.report())) {
                var title = filed.report().imprint().title().orElse("");
                meant(filed, mark.outlet(), title)
                        .or(() -> sharing(filed, mark.outlet()))
                        .ifPresent(earlier -> add(earlier, filed, saidAt(filed, mark.at())));
            }
        }
    }

    private Optional<String> meant(Filed filed, String outlet, String words) {
        return citations
                .of(new Citation(outlet, When.unstated(), filed.published(), words))
                .filter(cited -> cited.share() >= LEAST_CITED)
                .map(Cited::report)
                .filter(byId::containsKey);
    }

    /// The report of the outlet that shares words with this one.
    private Optional<String> sharing(Filed filed, String outlet) {
        var families = Families.shipped();
        return found.values().stream()
                .filter(descent -> descent.later().equals(filed.id()))
                .map(Descent::earlier)
                .filter(earlier ->
                        filed(earlier).report().imprint().outlet().stream()
                                .anyMatch(own -> families.isSame(own, outlet)))
                .findFirst();
    }

    /// A sentence or footnote that names an outlet and the day of a report of it: "Harbour Courier, 7 March 2031".
    private void dated(Filed filed) {
        var text = filed.report().text();
        var sentences = Sentences.of(filed.report());
        var days =
                Times.of(text, sentences, Anchors.published(filed.published())).each().stream()
                        .filter(time -> !time.isOfText() && isDayOrMonth(time.when()))
                        .toList();
        for (var day : days) {
            sentences.stream()
                    .filter(sentence -> sentence.covers(day.at()))
                    .forEach(sentence -> dated(filed, sentence, day));
        }
    }

    private static boolean isDayOrMonth(When when) {
        return switch (when) {
            case When.On _ -> true;
            case When.During(var first, var last) -> first.plusMonths(1).isAfter(last);
            case When.Since _, When.Until _, When.About _, When.Unstated _ -> false;
        };
    }

    /// The reports that were published on a day, or in a month.
    private Stream<Filed> published(When told) {
        return switch (told) {
            case When.On(var on) -> byDay.getOrDefault(on, List.of()).stream();
            case When.During(var first, var last) ->
                    byDay.subMap(first, true, last, true).values().stream().flatMap(List::stream);
            case When.Since _, When.Until _, When.About _, When.Unstated _ -> Stream.of();
        };
    }

    private void dated(Filed filed, Passage sentence, Time day) {
        var on =
                published(day.when())
                        .filter(other -> !isOfSameOutlet(other, filed))
                        .filter(other -> !isEarlier(filed, other))
                        .filter(other -> isNamed(other, filed, sentence))
                        .toList();
        if (on.size() == 1) {
            add(on.getFirst().id(), filed, saidAt(filed, sentence));
        }
    }

    private static boolean isOfSameOutlet(Filed one, Filed other) {
        return one.report().imprint().outlet().equals(other.report().imprint().outlet());
    }

    private boolean isNamed(Filed other, Filed in, Passage sentence) {
        return other.report().imprint().outlet().stream()
                .anyMatch(outlet ->
                        isWithin(outlet, sentence.in(in.report().text()))
                                || identities.outlet(outlet).stream()
                                        .flatMap(id -> identities.passages(in.id(), id).stream())
                                        .anyMatch(sentence::covers));
    }

    private static boolean isWithin(String name, String words) {
        return (" " + Identities.folded(words) + " ").contains(" " + Identities.folded(name) + " ");
    }

    /// A statement that came by way of an outlet: that outlet's report with its words.
    private void cited(Filed filed) {
        for (var claim : filed.claims()) {
            outlets(claim)
                    .forEach(outlet ->
                            meant(filed, outlet, words(filed, claim))
                                    .filter(earlier -> !isOfSameOutlet(filed(earlier), filed))
                                    .ifPresent(earlier ->
                                            add(earlier, filed, saidAt(filed, claim.evidence()))));
        }
    }

    private Stream<String> outlets(Claim claim) {
        return claim.attribution().relayed().stream()
                .map(Link::source)
                .filter(Source::isNamed)
                .map(Source::label)
                .flatMap(label -> identities.outlet(label).stream())
                .map(identities::name)
                .distinct();
    }

    private static String words(Filed filed, Claim claim) {
        var text = filed.report().text();
        return claim.content().words().stream().map(words -> words.in(text)).collect(joining(" "));
    }
}
