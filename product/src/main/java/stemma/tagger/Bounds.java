package stemma.tagger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.tagger.Tree.Node;

/// Where what is said begins and ends, as the tree tells: not with whoever says it ("…," Oss, the clerk, | said), with whoever is told it
/// (said on Monday | that …), or with what he does besides (praised the plan | and left).
final class Bounds {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

    /// Relations of what stands between a cue and the clause that is said.
    private static final Set<String> BETWEEN =
            Set.of("obl", "obl:unmarked", "nmod:unmarked", "advmod", "iobj", "obj");

    private final List<String> words;
    private final List<Node> nodes;
    private final Dependents below;

    Bounds(List<String> words, List<Node> nodes, Dependents below) {
        this.words = words;
        this.nodes = nodes;
        this.below = below;
    }

    /// What the finding says, within its bounds.
    Finding within(Finding finding) {
        return finding.top(nodes)
                .map(cue ->
                        finding.saying(
                                finding.content().stream()
                                        .map(span -> withoutDeeds(cue, span))
                                        .map(span -> withoutSpeaker(cue, span))
                                        .map(span -> withoutHearer(cue, span))
                                        .toList()))
                .orElse(finding);
    }

    private Span withoutDeeds(int cue, Span span) {
        return below.of(cue).stream()
                .filter(clause -> clause > cue && span.holds(clause) && isDeed(clause))
                .map(below::first)
                .filter(begin -> begin > span.begin() && !isQuoted(span.begin(), begin))
                .findFirst()
                .map(begin -> span.to(span.begin(), begin))
                .orElse(span);
    }

    private boolean isDeed(int clause) {
        String relation = nodes.get(clause).relation();
        boolean hasSubject = below.of(clause).stream().anyMatch(this::isSubject);
        if (!nodes.get(clause).part().equals("VERB") || hasSubject) {
            return false;
        }
        boolean isMarked =
                below.of(clause).stream().anyMatch(i -> nodes.get(i).relation().equals("mark"));
        return relation.equals("conj")
                || relation.equals("advcl")
                        && !isMarked
                        && words.get(clause).endsWith("ing")
                        && isBehindSign(below.first(clause));
    }

    private boolean isSubject(int word) {
        return SUBJECTS.contains(nodes.get(word).relation());
    }

    private boolean isBehindSign(int word) {
        return isSign(word) || word > 0 && isSign(word - 1);
    }

    private boolean isSign(int word) {
        return words.get(word).equals(",") || Quotation.isMark(words.get(word));
    }

    /// Whether a quotation that begins in a stretch of words goes on behind it.
    private boolean isQuoted(int begin, int end) {
        var quotation = new Quotation();
        words.subList(begin, end).forEach(quotation::holds);
        return quotation.isOpen();
    }

    private Span withoutSpeaker(int cue, Span span) {
        return below.of(cue).stream()
                .filter(word -> word < cue && isSubject(word))
                .map(below::first)
                .filter(begin -> begin > span.begin() && begin < span.end() && span.end() <= cue)
                .filter(begin -> isSign(begin - 1) && !isQuoted(span.begin(), begin))
                .findFirst()
                .map(begin -> span.to(span.begin(), begin))
                .orElse(span);
    }

    private Span withoutHearer(int cue, Span span) {
        return below.of(cue).stream()
                .filter(clause -> clause > cue && nodes.get(clause).relation().equals("ccomp"))
                .flatMap(clause -> below.of(clause).stream())
                .filter(this::isThat)
                .filter(that -> span.begin() > cue && span.holds(that) && that > span.begin())
                .filter(that -> isBetween(span.begin(), that, cue))
                .findFirst()
                .map(that -> span.to(that, span.end()))
                .orElse(span);
    }

    private boolean isThat(int word) {
        return nodes.get(word).relation().equals("mark")
                && words.get(word).toLowerCase(Locale.ROOT).equals("that");
    }

    private boolean isBetween(int begin, int end, int cue) {
        return IntStream.range(begin, end)
                .filter(word -> nodes.get(word).head() < begin || nodes.get(word).head() >= end)
                .allMatch(word ->
                        nodes.get(word).head() == cue
                                && (BETWEEN.contains(nodes.get(word).relation())
                                        || nodes.get(word).part().equals("PUNCT")));
    }
}
