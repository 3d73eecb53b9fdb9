package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.extract.Cues.Frame;
import stemma.extract.Cues.Hit;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Cue;
import stemma.model.Passage;
import stemma.text.Sentences;
import stemma.text.Tokens;

/// Finds the sayings of one block: patterns around cues, quotations that run on, and headlines of the form "X: ...".
final class Sayings {
    private static final int LONGEST_HEADLINE_SPEAKER = 5;

    private final Contents contents;
    private final List<Saying> found = new ArrayList<>();

    /// The source of the saying before in the same sentence, which "... and warned that" shares.
    private Optional<Span> shared = Optional.empty();

    private Sayings(Contents contents) {
        this.contents = contents;
    }

    /// The sayings of a block in the order of their cues.
    static List<Saying> of(String text, Block block) {
        var sayings = new Sayings(Contents.of(text, block.at()));
        for (Passage sentence : Sentences.of(text, block.at())) {
            sayings.read(new Line(Tokens.of(text, sentence)), block.kind() == BlockKind.TITLE);
        }
        return sayings.found;
    }

    private void read(Line line, boolean isTitle) {
        int before = found.size();
        shared = Optional.empty();
        var hits = Cues.in(line);
        for (int i = 0; i < hits.size(); i++) {
            read(
                    line,
                    hits.get(i),
                    i + 1 < hits.size() ? limit(line, hits.get(i + 1)) : line.size());
        }
        if (found.size() == before && line.opensQuotation(0) && before > 0) {
            found.add(
                    new Saying(
                            found.getLast().source(),
                            Optional.empty(),
                            contents.right(line, 0, line.size())));
        } else if (found.size() == before && isTitle) {
            headline(line);
        }
    }

    /// What a cue hands on ends where "and" or a comma starts the next cue that shares its source.
    private static int limit(Line line, Hit next) {
        int joint = next.group().begin() - 1;
        return line.is(joint, "joints")
                        || line.word(joint).equals(",") && next.frame() != Frame.CLAUSE
                ? joint
                : line.size();
    }

    private void read(Line line, Hit hit, int limit) {
        int right = hit.at().end();
        switch (hit.frame()) {
            case CLAUSE -> clause(line, hit, right, limit);
            case TOLD -> clause(line, hit, afterAddressee(line, right), limit);
            case REST ->
                    add(
                            line,
                            hit,
                            Speakers.before(line, hit.group().begin()).or(() -> shared),
                            contents.right(line, right, limit));
            case ADDING ->
                    add(
                            line,
                            hit,
                            shared.or(() -> Speakers.opening(line)),
                            contents.right(line, right, limit));
            case NOUN -> add(line, hit, possessor(line, hit), contents.right(line, right, limit));
            case SOURCE -> source(line, hit);
            case HEARSAY, PASSIVE -> hearsay(line, hit, limit);
        }
    }

    /// `S says that T`, `T, S says`, `T, says S`.
    private void clause(Line line, Hit hit, int right, int limit) {
        int group = hit.group().begin();
        boolean endsHere = line.is(right, "tails") || right >= line.size();
        var speaker = Speakers.before(line, group);
        if (Contents.follows(line, group) && !Contents.hasThat(line, right)) {
            speaker = Speakers.after(line, hit.at().end());
            add(
                    line,
                    hit,
                    speaker,
                    contents.around(line, group, speaker.map(Span::end).orElse(right)));
        } else if (speaker.isPresent()
                && isInverted(line, speaker.get().begin(), right, endsHere)) {
            add(line, hit, speaker, contents.around(line, speaker.get().begin(), hit.at().end()));
        } else {
            add(line, hit, speaker.or(() -> shared), contents.right(line, right, limit));
        }
    }

    private static boolean isInverted(Line line, int speaker, int right, boolean endsHere) {
        return Contents.follows(line, speaker)
                && (line.closesQuotation(speaker - 1)
                        || endsHere && !Contents.hasThat(line, right));
    }

    /// `According to S, T`; `T, according to S`.
    private void source(Line line, Hit hit) {
        var speaker = Speakers.after(line, hit.at().end());
        int end = speaker.map(Span::end).orElse(hit.at().end());
        boolean isFirst = hit.at().begin() == 0 || hit.at().begin() == 1 && !line.isCapitalised(1);
        add(
                line,
                hit,
                speaker,
                isFirst
                        ? contents.right(line, end, line.size())
                        : contents.around(line, hit.at().begin(), line.size()));
    }

    /// `X reportedly ...`, `X is said to ...`, `it was reported that ...`: who says so is not said.
    private void hearsay(Line line, Hit hit, int limit) {
        var content = new ArrayList<Passage>();
        if (!line.word(hit.at().begin()).equals("it")) {
            content.addAll(contents.right(line, 0, hit.at().begin()));
        }
        content.addAll(contents.right(line, hit.at().end(), limit));
        if (!content.isEmpty()) {
            found.add(
                    new Saying(
                            Optional.empty(), Optional.of(cue(line, hit)), List.copyOf(content)));
        }
    }

    /// `Daily: Groups Ask League for a Freer Hand`.
    private void headline(Line line) {
        for (int i = 1; i <= Math.min(LONGEST_HEADLINE_SPEAKER, line.size() - 2); i++) {
            if (line.word(i).equals(":")) {
                found.add(
                        new Saying(
                                Optional.of(line.at(new Span(0, i))),
                                Optional.empty(),
                                contents.right(line, i + 1, line.size())));
                return;
            }
        }
    }

    private void add(Line line, Hit hit, Optional<Span> speaker, List<Passage> content) {
        if (speaker.isPresent() && !content.isEmpty()) {
            shared = speaker;
            found.add(new Saying(speaker.map(line::at), Optional.of(cue(line, hit)), content));
        }
    }

    private static Cue cue(Line line, Hit hit) {
        return new Cue(line.at(hit.group()), hit.kind());
    }

    /// `S's claim that T`.
    private static Optional<Span> possessor(Line line, Hit hit) {
        int mark = hit.at().begin() - 1;
        return line.is(mark, "possessives") ? Speakers.before(line, mark) : Optional.empty();
    }

    private static int afterAddressee(Line line, int from) {
        int i = from;
        while (line.isCapitalised(i) || line.is(i, "addressees")) {
            i++;
        }
        return i;
    }
}
