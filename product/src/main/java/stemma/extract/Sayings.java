package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.extract.Cues.Hit;
import stemma.extract.Speakers.Span;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Cue;
import stemma.model.Passage;
import stemma.text.Sentences;
import stemma.text.Tokens;

/// Finds the sayings of one block: patterns around cues, quotations that run on, and headlines of the form "X: ...".
final class Sayings {
    private static final Set<String> TAILS =
            Set.of(
                    "",
                    ".",
                    ",",
                    ";",
                    "on",
                    "in",
                    "at",
                    "after",
                    "during",
                    "last",
                    "yesterday",
                    "today",
                    "earlier",
                    "later",
                    "to",
                    "while",
                    "when",
                    "as");
    private static final Set<String> ADDRESSEES =
            Set.of(
                    "me",
                    "us",
                    "him",
                    "her",
                    "them",
                    "it",
                    "reporters",
                    "journalists",
                    "lawmakers",
                    "parliament");
    private static final Set<String> POSSESSIVES = Set.of("'s", "’s");
    private static final Set<String> JOINTS = Set.of("and", "but", "while");
    private static final int LONGEST_HEADLINE_SPEAKER = 5;

    private final Block block;
    private final Contents contents;
    private final List<Line> lines;
    private final List<Saying> found = new ArrayList<>();

    private Sayings(String text, Block block) {
        this.block = block;
        contents = new Contents(Quotations.of(text, block.at()));
        lines =
                Sentences.of(text, block.at()).stream()
                        .map(at -> new Line(at, Tokens.of(text, at)))
                        .toList();
    }

    /// The sayings of a block; those of one sentence stand together.
    static List<Saying> of(String text, Block block) {
        var sayings = new Sayings(text, block);
        sayings.lines.forEach(sayings::read);
        return sayings.found;
    }

    private void read(Line line) {
        int before = found.size();
        var hits = Cues.in(line.tokens());
        for (int i = 0; i < hits.size(); i++) {
            int limit = i + 1 < hits.size() ? limit(line, hits.get(i + 1)) : line.size();
            read(line, hits.get(i), limit).ifPresent(found::add);
        }
        if (found.size() == before) {
            withoutCue(line).ifPresent(found::add);
        }
    }

    /// What a cue is given ends where "and" or a comma starts the next one that shares its source.
    private static int limit(Line line, Hit next) {
        int group = Speakers.groupStart(line, next.begin());
        boolean shares =
                line.isAny(group - 1, JOINTS)
                        || line.word(group - 1).equals(",") && next.frame() != Frame.CLAUSE;
        return shares ? group - 1 : line.size();
    }

    private Optional<Saying> read(Line line, Hit hit, int limit) {
        return switch (hit.frame()) {
            case CLAUSE -> clause(line, hit, hit.end(), limit);
            case TOLD -> clause(line, hit, afterAddressee(line, hit.end()), limit);
            case REST ->
                    say(
                            line,
                            hit,
                            Speakers.before(line, group(line, hit)),
                            contents.right(line, hit.end(), limit));
            case ADDING -> say(line, hit, subject(line), contents.right(line, hit.end(), limit));
            case NOUN ->
                    say(line, hit, possessor(line, hit), contents.right(line, hit.end(), limit));
            case SOURCE -> source(line, hit);
            case HEARSAY, PASSIVE -> Optional.of(hearsay(line, hit, limit));
        };
    }

    /// `S says that T`, `T, S says`, `T, says S`.
    private Optional<Saying> clause(Line line, Hit hit, int right, int limit) {
        int group = group(line, hit);
        if (contents.follows(line, group) && !contents.hasThat(line, right)) {
            var speaker = Speakers.after(line, hit.end());
            if (speaker.isPresent()) {
                return say(line, hit, speaker, contents.around(line, group, speaker.get().end()));
            }
        }
        var speaker = Speakers.before(line, group);
        if (speaker.isPresent() && isInverted(line, speaker.get().begin(), right)) {
            return say(line, hit, speaker, contents.around(line, speaker.get().begin(), hit.end()));
        }
        return say(line, hit, speaker.or(() -> shared(line)), contents.right(line, right, limit));
    }

    private boolean isInverted(Line line, int speaker, int right) {
        return contents.follows(line, speaker)
                && (line.closesQuotation(speaker - 1)
                        || line.isAny(right, TAILS) && !contents.hasThat(line, right));
    }

    /// `According to S, T`; `T, according to S`.
    private Optional<Saying> source(Line line, Hit hit) {
        var speaker = Speakers.after(line, hit.end());
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        boolean isFirst =
                hit.begin() == 0 || hit.begin() == 1 && (!line.isWord(0) || line.isAny(0, JOINTS));
        var content =
                isFirst
                        ? contents.right(line, speaker.get().end(), line.size())
                        : contents.around(line, hit.begin(), line.size());
        return say(line, hit, speaker, content);
    }

    /// `T reportedly T`, `X is said to T`, `it was reported that T`: who said it is not said.
    private Saying hearsay(Line line, Hit hit, int limit) {
        var content = new ArrayList<Passage>();
        if (hit.begin() > 0 && !line.word(hit.begin()).equals("it")) {
            content.add(line.passage(0, hit.begin()));
        }
        content.addAll(contents.right(line, hit.end(), limit));
        if (content.isEmpty()) {
            content.add(line.at());
        }
        return new Saying(
                block, Optional.empty(), Optional.of(cue(line, hit)), hit.frame(), content);
    }

    /// A quotation that runs on from the sentence before, or a headline `Daily: Groups Ask League for a Freer Hand`.
    private Optional<Saying> withoutCue(Line line) {
        if (line.opensQuotation(0) && !found.isEmpty()) {
            var source = found.getLast().source();
            return Optional.of(
                    new Saying(
                            block,
                            source,
                            Optional.empty(),
                            Frame.CLAUSE,
                            contents.around(line, line.size(), line.size())));
        }
        int colon = 1;
        while (colon <= LONGEST_HEADLINE_SPEAKER && !line.word(colon).equals(":")) {
            colon++;
        }
        var content = contents.right(line, colon + 1, line.size());
        boolean isHeadline =
                block.kind() == BlockKind.TITLE
                        && colon <= LONGEST_HEADLINE_SPEAKER
                        && !content.isEmpty();
        return isHeadline
                ? Optional.of(
                        new Saying(
                                block,
                                Optional.of(line.passage(0, colon)),
                                Optional.empty(),
                                Frame.CLAUSE,
                                content))
                : Optional.empty();
    }

    private Optional<Saying> say(
            Line line, Hit hit, Optional<Span> speaker, List<Passage> content) {
        if (speaker.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        var words = line.passage(speaker.get().begin(), speaker.get().end());
        return Optional.of(
                new Saying(
                        block,
                        Optional.of(words),
                        Optional.of(cue(line, hit)),
                        hit.frame(),
                        content));
    }

    private static Cue cue(Line line, Hit hit) {
        return new Cue(line.passage(group(line, hit), hit.end()), hit.kind());
    }

    private static int group(Line line, Hit hit) {
        return Speakers.groupStart(line, hit.begin());
    }

    /// `S said T and warned U`: the source of the saying before it in the same sentence.
    private Optional<Span> shared(Line line) {
        return found.isEmpty() ? Optional.empty() : found.getLast().source().flatMap(line::span);
    }

    private Optional<Span> subject(Line line) {
        return shared(line).or(() -> Speakers.opening(line));
    }

    /// `S's claim that T`.
    private static Optional<Span> possessor(Line line, Hit hit) {
        return line.isAny(hit.begin() - 1, POSSESSIVES)
                ? Speakers.before(line, hit.begin() - 1)
                : Optional.empty();
    }

    private static int afterAddressee(Line line, int from) {
        int i = from;
        if (line.isAny(i, ADDRESSEES)) {
            return i + 1;
        }
        while (line.isCapitalised(i)
                || line.isAny(
                        i,
                        Set.of(
                                "the",
                                "of",
                                "'s",
                                "’s",
                                "-",
                                "a",
                                "newspaper",
                                "daily",
                                "agency"))) {
            i++;
        }
        return i;
    }
}
