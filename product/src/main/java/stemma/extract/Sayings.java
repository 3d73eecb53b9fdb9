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

    /// What runs on for longer without a full stop is a list or a table.
    private static final int MOST_TOKENS = 1_000;

    private final List<Saying> found = new ArrayList<>();
    private final List<Passage> quotations;
    private Line line = new Line(List.of());
    private Contents contents = Contents.of(line, List.of());

    /// The source of the saying before in the same sentence, which "... and warned that" shares.
    private Optional<Span> shared = Optional.empty();

    private Optional<Span> first = Optional.empty();

    private Sayings(List<Passage> quotations) {
        this.quotations = quotations;
    }

    /// The sayings of a block in the order of their cues.
    static List<Saying> of(String text, Block block) {
        var sayings = new Sayings(Contents.quotations(text, block.at()));
        for (Passage sentence : Sentences.of(text, block.at())) {
            sayings.read(new Line(Tokens.of(text, sentence)), block.kind() == BlockKind.TITLE);
        }
        return sayings.found;
    }

    private void read(Line sentence, boolean isTitle) {
        line = sentence;
        if (line.size() == 0 || line.size() > MOST_TOKENS) {
            return;
        }
        var near =
                InOrder.overlapping(
                        quotations, quotation -> quotation, line.at(new Span(0, line.size())));
        shared = Optional.empty();
        first = Optional.empty();
        int before = found.size();
        var hits = Cues.in(line);
        for (int i = 0; i < hits.size(); i++) {
            contents = Contents.of(line, near).around(line.at(hits.get(i).at()));
            read(hits.get(i), limit(hits.subList(i + 1, hits.size())));
        }
        contents = Contents.of(line, near);
        if (found.size() == before && before > 0 && line.opensQuotation(0)) {
            add(found.getLast().source(), Optional.empty(), contents.right(0, line.size()));
        } else if (found.size() == before && isTitle) {
            headline();
        }
    }

    /// What a cue hands on ends where "and" or a comma starts the next cue that shares its source, and where ", but" starts
    /// a later one.
    private int limit(List<Hit> later) {
        for (Hit next : later) {
            int joint = next.at().begin() - 1;
            boolean isNext = next.equals(later.getFirst());
            boolean isComma = line.word(joint).equals(",") && next.frame() != Frame.CLAUSE;
            if (isNext && (isComma || line.is(joint, "joints")) || startsAnew(joint)) {
                return joint;
            }
        }
        return line.size();
    }

    private boolean startsAnew(int joint) {
        return line.is(joint, "joints") && line.word(joint - 1).equals(",");
    }

    /// Whose words "... and warned that" hands on; after a comma, whose the whole sentence is.
    private Optional<Span> shared(Hit hit) {
        return startsAnew(hit.at().begin() - 1) ? first : shared;
    }

    private void read(Hit hit, int limit) {
        switch (hit.frame()) {
            case CLAUSE, THAT -> clause(hit, hit.right(), limit);
            case TOLD -> clause(hit, afterAddressee(hit.right()), limit);
            case REST ->
                    add(
                            hit,
                            Speakers.before(line, hit.left()).or(() -> shared(hit)),
                            contents.right(hit.right(), limit));
            case ADDING ->
                    add(
                            hit,
                            shared.or(() -> Speakers.opening(line)),
                            contents.right(hit.right(), limit));
            case NOUN -> add(hit, possessor(hit.left() - 1), contents.right(hit.right(), limit));
            case SOURCE -> source(hit);
            case BY -> add(hit, speaker(hit), contents.clause(0, hit.left()));
            case HEARSAY, PASSIVE -> hearsay(hit, limit);
        }
    }

    /// `S says that T`, `T, S says`, `T, says S`.
    private void clause(Hit hit, int right, int limit) {
        var before = Speakers.before(line, hit.left());
        var after = Speakers.after(line, hit.right());
        boolean isQuoted = line.closesQuotation(hit.left() - 1);
        if (after.isPresent()
                && (isQuoted || before.isEmpty() && contents.follow(hit.left()))
                && !contents.hasThat(right)) {
            add(hit, after, contents.around(hit.left(), after.get().end()));
        } else if (before.isPresent() && isInverted(before.get().begin(), right)) {
            add(hit, before, contents.around(before.get().begin(), hit.right()));
        } else if (hit.frame() != Frame.THAT
                || contents.hasThat(right)
                || line.opensQuotation(right)) {
            add(hit, before.or(() -> shared(hit)), contents.right(right, limit));
        }
    }

    private boolean isInverted(int speaker, int right) {
        boolean endsHere = line.is(right, "tails") || right >= line.size();
        return contents.follow(speaker)
                && (line.closesQuotation(speaker - 1) || endsHere && !contents.hasThat(right));
    }

    /// `According to S, T`; `T, according to S`.
    private void source(Hit hit) {
        var speaker = speaker(hit);
        int end = speaker.map(Span::end).orElse(hit.right());
        boolean isFirst = hit.left() == 0 || hit.left() == 1 && !line.isCapitalised(1);
        add(
                hit,
                speaker,
                isFirst
                        ? contents.clause(end, line.size())
                        : contents.around(hit.left(), line.size()));
    }

    /// What is no speaker is no source: "according to plan".
    private Optional<Span> speaker(Hit hit) {
        return Speakers.after(line, hit.right()).filter(span -> Sources.canSpeak(line, span));
    }

    /// `X reportedly ...`, `X is said to ...`, `it was reported that ...`: who says so is not said.
    private void hearsay(Hit hit, int limit) {
        var content = new ArrayList<Passage>();
        if (!line.word(hit.left()).equals("it")) {
            content.addAll(contents.clause(0, hit.left()));
        }
        content.addAll(contents.right(hit.right(), limit));
        add(Optional.empty(), Optional.of(cue(hit)), content);
    }

    /// `Daily: Groups Ask League for a Freer Hand`, `Oss: “Go and look”`, but not `Guests and Hosts: The Front in Dalma`.
    private void headline() {
        for (int i = 1; i <= Math.min(LONGEST_HEADLINE_SPEAKER, line.size() - 2); i++) {
            var speaker = new Span(0, i);
            boolean speaks = Sources.isSpeaker(line, speaker) || line.opensQuotation(i + 1);
            if (line.word(i).equals(":") && speaks) {
                var words = Optional.of(line.at(speaker));
                add(words, Optional.empty(), contents.right(i + 1, line.size()));
                return;
            }
        }
    }

    private void add(Hit hit, Optional<Span> speaker, List<Passage> content) {
        boolean isNobody = speaker.isPresent() && line.is(speaker.get().begin(), "no-sources");
        if (speaker.isPresent() && !isNobody && !content.isEmpty()) {
            shared = speaker;
            first = first.or(() -> speaker);
            add(speaker.map(line::at), Optional.of(cue(hit)), content);
        }
    }

    /// Where no words are left, nothing was said.
    private void add(Optional<Passage> source, Optional<Cue> cue, List<Passage> content) {
        if (!content.isEmpty()) {
            found.add(new Saying(source, cue, List.copyOf(content)));
        }
    }

    private Cue cue(Hit hit) {
        return new Cue(line.at(hit.at()), hit.kind());
    }

    /// `S's claim that T`.
    private Optional<Span> possessor(int mark) {
        return line.is(mark, "possessives") ? Speakers.before(line, mark) : Optional.empty();
    }

    private int afterAddressee(int from) {
        int i = from;
        while (line.isCapitalised(i) || line.is(i, "addressees")) {
            i++;
        }
        return i;
    }
}
