package stemma.desk;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.descent.Citation;
import stemma.descent.Reuse;
import stemma.model.Claim;
import stemma.model.Link;
import stemma.model.Link.Said;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Source;
import stemma.model.When;
import stemma.text.Sentences;
import stemma.time.Anchors;
import stemma.time.Time;
import stemma.time.Times;
import stemma.weigh.Descent;
import stemma.weigh.Descent.Reason;

/// The reports that one report was taken from, looked for among those at hand.
final class Forebears {
    /// So much of a shared passage is shown.
    private static final int MOST_SHOWN = 160;

    /// Per cent of a report that it has to share with an older one of its own outlet.
    private static final int HOUSE = 20;

    private final Filed later;
    private final Descents among;
    private final Consulted by;
    private final Map<String, Descent> found = new LinkedHashMap<>();

    private Forebears(Filed later, Descents among, Consulted by) {
        this.later = later;
        this.among = among;
        this.by = by;
    }

    /// By shared words: one descent for each earlier report.
    ///
    /// @param by hears of what it hangs on
    static List<Descent> sharing(Filed later, Descents among, Consulted by) {
        var forebears = new Forebears(later, among, by);
        forebears.sharedWords();
        return List.copyOf(forebears.found.values());
    }

    /// By what the report itself says of where it has it from, after those that it shares words with: one descent for each earlier report and reason.
    ///
    /// @param sharing what `sharing` found
    /// @param by      hears of what it hangs on beside that
    static List<Descent> told(Filed later, Descents among, List<Descent> sharing, Consulted by) {
        var forebears = new Forebears(later, among, by);
        sharing.forEach(forebears::add);
        forebears.marks();
        forebears.dated();
        forebears.cited();
        return List.copyOf(forebears.found.values());
    }

    private void add(Descent descent) {
        found.putIfAbsent(descent.earlier() + descent.reason(), descent);
    }

    /// The report says so here.
    private void saidAt(String earlier, Passage at) {
        if (!earlier.equals(later.id())) {
            add(
                    new Descent(
                            earlier,
                            later.id(),
                            Reason.SAYS_SO,
                            folded(at.in(later.report().text())),
                            List.of(new Descent.At(at, Optional.empty())),
                            0));
        }
    }

    private void shared(Reuse reuse) {
        add(
                new Descent(
                        reuse.there(),
                        later.id(),
                        Reason.SAME_WORDS,
                        folded(shown(reuse)),
                        reuse.shared().stream()
                                .flatMap(shared -> shared.runs().stream())
                                .map(run -> new Descent.At(run.here(), Optional.of(run.there())))
                                .toList(),
                        Math.min(100, reuse.own().ofHere())));
    }

    private static String folded(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private void sharedWords() {
        among.reuses(later.id(), by)
                .filter(reuse -> reuse.verdict() == Reuse.Verdict.SAME_WORDS)
                .filter(this::isMoreThanHouse)
                .filter(reuse -> !reuse.there().equals(later.id()))
                .forEach(this::shared);
    }

    /// Reports of one outlet share notes and boxes of the house; one that is made of another shares more.
    private boolean isMoreThanHouse(Reuse reuse) {
        return !isOfOwnOutlet(reuse.there()) || reuse.own().ofHere() >= HOUSE;
    }

    private boolean isOfOwnOutlet(String report) {
        return among.outlet(report).equals(among.outlet(later.id()));
    }

    private String shown(Reuse reuse) {
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
        for (var mark : among.marks(later.report(), by)) {
            var title = later.report().imprint().title().orElse("");
            meant(mark.outlet(), When.unstated(), title)
                    .or(() -> sharing(mark.outlet()))
                    .ifPresent(earlier -> saidAt(earlier, mark.at()));
        }
    }

    private Optional<String> meant(String outlet, When said, String words) {
        return among.cited(new Citation(outlet, said, later.published(), words), by);
    }

    /// The report of the outlet that shares words with this one.
    private Optional<String> sharing(String outlet) {
        return found.values().stream()
                .map(Descent::earlier)
                .filter(earlier ->
                        among.outlet(earlier).filter(own -> among.isSame(own, outlet)).isPresent())
                .findFirst();
    }

    /// A sentence or footnote that names an outlet and the day of a report of it: "Harbour Courier, 7 March 2031".
    private void dated() {
        var text = later.report().text();
        var sentences = Sentences.of(later.report());
        var days =
                Times.of(text, sentences, Anchors.published(later.published())).each().stream()
                        .filter(time -> !time.isOfText() && isDayOrMonth(time.when()))
                        .toList();
        for (var day : days) {
            sentences.stream()
                    .filter(sentence -> sentence.covers(day.at()))
                    .forEach(sentence -> dated(sentence, day));
        }
    }

    private static boolean isDayOrMonth(When when) {
        return switch (when) {
            case When.On _ -> true;
            case When.During(var first, var last) -> first.plusMonths(1).isAfter(last);
            case When.Since _, When.Until _, When.About _, When.Unstated _ -> false;
        };
    }

    private void dated(Passage sentence, Time day) {
        // A day has many reports of few outlets.
        var named = new HashMap<String, Boolean>();
        String words = " " + NameKeys.folded(sentence.in(later.report().text())) + " ";
        var on =
                among.published(day.when(), by)
                        .filter(other -> !isOfOwnOutlet(other))
                        .filter(other -> !among.isEarlier(later.id(), other))
                        .filter(other ->
                                among.outlet(other)
                                        .filter(it ->
                                                named.computeIfAbsent(
                                                        it, _ -> isNamed(it, sentence, words)))
                                        .isPresent())
                        .toList();
        if (on.size() == 1) {
            saidAt(on.getFirst(), sentence);
        }
    }

    /// @param words those of the sentence, as names are compared
    private boolean isNamed(String outlet, Passage sentence, String words) {
        return words.contains(" " + NameKeys.folded(outlet) + " ")
                || among.named(outlet, later.id()).anyMatch(sentence::covers);
    }

    /// A statement that came by way of an outlet: that outlet's report with its words, not from before it was said or had happened.
    private void cited() {
        for (var claim : later.claims()) {
            for (var link : claim.attribution().relayed()) {
                var said = link.said().map(Said::when).orElseGet(() -> sinceDone(claim));
                outlets(link)
                        .forEach(outlet ->
                                meant(outlet, said, words(claim))
                                        .filter(earlier -> !isOfOwnOutlet(earlier))
                                        .ifPresent(earlier -> saidAt(earlier, claim.evidence())));
            }
        }
    }

    private Stream<String> outlets(Link link) {
        return link.sources().stream()
                .filter(Source::isNamed)
                .map(Source::label)
                .flatMap(label -> among.publisher(label, by).stream())
                .distinct();
    }

    /// Since the last of what it says was done.
    private When sinceDone(Claim claim) {
        return later.claims().stream()
                .filter(it -> it.equals(claim) || it.about().filter(claim.id()::equals).isPresent())
                .filter(it -> it.modality() == Modality.ASSERTED)
                .flatMap(it -> it.content().when().firstDay().stream())
                .max(naturalOrder())
                .<When>map(day -> new When.Since(When.on(day)))
                .orElseGet(When::unstated);
    }

    private String words(Claim claim) {
        var text = later.report().text();
        return claim.content().words().stream().map(words -> words.in(text)).collect(joining(" "));
    }
}
