package stemma.tagger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.tagger.Tree.Node;

/// What the tree says is said where the network found other words for it: the clause before "three officials said", on which the
/// cue hangs or which hangs on the cue.
final class Clauses {
    private static final Set<String> STOPS = Set.of(".", ",", ";");

    /// Of how many words of the clause less than one is enough to take the whole.
    private static final int SHARE = 3;

    private static final Set<String> SAID = Set.of("ccomp");
    private static final Set<String> BESIDE = Set.of("parataxis");
    private static final Set<String> ASIDE = Set.of("parataxis", "advcl");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

    private static final Set<String> ADVERBIAL = Set.of("advcl", "obl", "conj");
    private static final Set<String> HEARD = Set.of("iobj", "obl", "obl:unmarked", "punct");
    private static final Set<String> TELLING = Set.of("tell", "tells", "told", "telling");
    private static final Set<String> PASSIVE = Set.of("nsubj:pass");
    private static final Set<String> OBJECTS = Set.of("obj", "xcomp", "advcl");
    private final List<String> words;
    private final List<Node> nodes;
    private final Dependents below;

    Clauses(List<String> words, List<Node> nodes, Dependents below) {
        this.words = words;
        this.nodes = nodes;
        this.below = below;
    }

    /// The finding with the clause before its cue, if nothing much of that is among what it says and nothing else follows the cue. A
    /// clause that goes on behind it ("The clerk, it says, saw …") is said in both parts.
    Finding with(Finding finding) {
        return finding.top(nodes)
                .flatMap(cue -> before(cue).map(clause -> goingOn(with(finding, clause, cue), cue)))
                .orElse(finding);
    }

    /// With what belongs to the clause behind "…, the report said,": "because the road was shut".
    private Finding goingOn(Finding finding, int cue) {
        int end = finding.cue().getLast().end();
        if (end >= words.size() || !words.get(end).equals(",") || clause(cue).isEmpty()) {
            return finding;
        }
        int clause = clause(cue).get();
        return below.of(clause).stream()
                .filter(word ->
                        clause < cue
                                && word > end
                                && ADVERBIAL.contains(nodes.get(word).relation()))
                .findFirst()
                .map(word -> new Span(end + 1, below.last(word) + 1, "content", 1))
                .filter(rest ->
                        finding.content().stream()
                                .filter(it -> it.end() > end)
                                .allMatch(it -> rest.holds(it)))
                .map(rest ->
                        finding.saying(
                                Stream.concat(
                                                finding.content().stream()
                                                        .filter(span -> span.end() <= end),
                                                Stream.of(rest))
                                        .toList()))
                .orElse(finding);
    }

    private Finding with(Finding finding, Span clause, int cue) {
        boolean isKnown =
                SHARE * shared(finding, clause) >= clause.size()
                        || finding.source().stream().anyMatch(clause::overlaps);
        boolean goesOn = clause(cue).filter(head -> head > cue).isPresent();
        boolean isElsewhere =
                !goesOn && !isPassive(cue) && !isHeard(finding, cue) && goesOnBehindCue(finding);
        if (isKnown || isElsewhere) {
            return finding;
        }
        return finding.saying(
                goesOn
                        ? Stream.concat(
                                        Stream.of(clause),
                                        finding.content().stream()
                                                .filter(span -> span.begin() > cue))
                                .toList()
                        : List.of(clause));
    }

    /// "It is reported from Dalma": nobody says what stands behind the cue.
    private boolean isPassive(int cue) {
        return child(cue, PASSIVE).filter(it -> words.get(it).equalsIgnoreCase("it")).isPresent();
    }

    /// "He told the Courier in July": nothing behind the cue but who was told, when and where.
    private boolean isHeard(Finding finding, int cue) {
        return finding.content().stream()
                .filter(span -> span.begin() > cue)
                .flatMapToInt(span -> IntStream.range(span.begin(), span.end()))
                .allMatch(word -> isHeard(word, cue));
    }

    private boolean isHeard(int word, int cue) {
        int at = word;
        while (at >= 0 && nodes.get(at).head() != cue) {
            at = nodes.get(at).head();
        }
        return at >= 0 && (HEARD.contains(nodes.get(at).relation()) || isHearer(at));
    }

    /// Whether somebody is told something, as the object of "told".
    private boolean isHearer(int word) {
        var node = nodes.get(word);
        return node.relation().equals("obj")
                && TELLING.contains(words.get(node.head()).toLowerCase(Locale.ROOT));
    }

    private static int shared(Finding finding, Span clause) {
        return finding.saying(List.of(clause)).shared(finding);
    }

    private boolean goesOnBehindCue(Finding finding) {
        int end = finding.cue().getLast().end();
        boolean isStop = end < words.size() && STOPS.contains(words.get(end));
        return !isStop
                && finding.content().stream()
                        .anyMatch(span -> span.holds(end) || span.holds(end + 1));
    }

    /// The clause that somebody is named behind, from its first word to the comma before him, with the mark that ends a quotation.
    private Optional<Span> before(int cue) {
        return child(cue, SUBJECTS)
                .filter(subject ->
                        subject < cue
                                && child(cue, OBJECTS)
                                        .filter(it -> it > cue && !isHearer(it))
                                        .isEmpty())
                .map(below::first)
                .flatMap(this::ended)
                .flatMap(end ->
                        clause(cue)
                                .map(below::first)
                                .filter(begin -> begin < end)
                                .map(begin -> new Span(begin, end, "content", 1)));
    }

    /// The end of what a comma parts from the words for somebody.
    private Optional<Integer> ended(int subject) {
        boolean isQuoted = subject > 0 && Quotation.isMark(words.get(subject - 1));
        int comma = isQuoted ? subject - 2 : subject - 1;
        return comma > 0 && words.get(comma).equals(",")
                ? Optional.of(isQuoted ? subject : comma)
                : Optional.empty();
    }

    private Optional<Integer> clause(int cue) {
        var node = nodes.get(cue);
        return child(cue, SAID)
                .or(() ->
                        Optional.of(node.head())
                                .filter(_ ->
                                        (isPassive(cue) ? ASIDE : BESIDE).contains(node.relation()))
                                .filter(head -> head >= 0))
                .filter(clause -> child(clause, SUBJECTS).isPresent());
    }

    private Optional<Integer> child(int head, Set<String> relations) {
        return below.of(head).stream()
                .filter(i -> relations.contains(nodes.get(i).relation()))
                .findFirst();
    }
}
