package stemma.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import stemma.model.ActorKind;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Source;

/// Who is named by the footnote to some words, as where they are from: "Varda said.[3]", and below "[3] Karst Radio, March 5"; else in brackets
/// behind them.
final class Footnotes {
    private static final Pattern LABEL =
            Pattern.compile(
                    "\\s*(?:\\[(\\d{1,3})\\]|(\\d{1,3})[.)])\\s+(?:[Ss]ee:? )?(?:the |The )?");

    /// A number in brackets; or one that stands right behind the stop of a sentence, as what is set small comes out of a PDF.
    private static final Pattern MARK =
            Pattern.compile(
                    "\\[(\\d{1,3})\\]|(?<=[\\p{L}”\"’'][.”\"’'])(\\d{1,2})(?=\\s+\\p{Lu}|\\s*$)");

    /// A name that is all of a citation's first part, with a number behind it: "Karst Radio (Dalma), March 5".
    private static final Pattern CITED =
            Pattern.compile("(\\p{Lu}[^,(;:.\\[\\]]{1,60}?)\\s*[,(;][^;]{0,40}?\\d");

    private static final Set<ActorKind> ORGANISATIONS =
            EnumSet.of(ActorKind.ORGANISATION, ActorKind.BODY);

    private final String text;
    private final List<Mention> mentions;
    private final Media media;
    private final Map<String, Link> notes = new HashMap<>();
    private final TreeMap<Integer, Link> marks = new TreeMap<>();
    private final Bracketed bracketed;

    Footnotes(Report report, List<Mention> mentions, Media media) {
        this.text = report.text();
        this.mentions = mentions;
        this.media = media;
        report.blocks().stream()
                .filter(block -> block.kind() == BlockKind.FOOTNOTE)
                .forEach(this::note);
        report.blocks().stream()
                .filter(block -> block.isRead() && block.kind() != BlockKind.FOOTNOTE)
                .filter(_ -> !notes.isEmpty())
                .forEach(block -> mark(block.at()));
        this.bracketed = new Bracketed(report, this::source);
    }

    private void note(Block block) {
        var label = LABEL.matcher(text).region(block.at().begin(), block.at().end());
        if (!label.lookingAt()) {
            return;
        }
        String number = Optional.ofNullable(label.group(1)).orElse(label.group(2));
        var cited = CITED.matcher(text).region(label.end(), block.at().end());
        if (cited.lookingAt()) {
            var at = new Passage(cited.start(1), cited.end(1));
            source(at)
                    .map(source -> Link.by(source, Optional.of(at), Optional.empty()))
                    .ifPresent(link -> notes.putIfAbsent(number, link));
        }
    }

    /// The medium of that name, or the organisation if that is all of it.
    private Optional<Source> source(Passage at) {
        String name = Words.of(at, text);
        if (media.isCalled(name)) {
            return Optional.of(new Source.Outlet(name));
        }
        return InOrder.overlapping(mentions, Mention::at, at).stream()
                .filter(mention -> mention.at().equals(at))
                .filter(mention -> ORGANISATIONS.contains(mention.kind()))
                .findFirst()
                .map(mention -> new Source.Organisation(mention.name()));
    }

    private void mark(Passage block) {
        var mark = MARK.matcher(text).region(block.begin(), block.end()).useTransparentBounds(true);
        while (mark.find()) {
            String number = Optional.ofNullable(mark.group(1)).orElse(mark.group(2));
            Optional.ofNullable(notes.get(number)).ifPresent(link -> marks.put(mark.start(), link));
        }
    }

    /// Who is named by the footnote of a sentence, or in brackets.
    ///
    /// @param sentence its words; the mark may stand right behind them
    Optional<Link> to(Passage sentence) {
        return Optional.ofNullable(marks.ceilingEntry(sentence.begin()))
                .filter(mark -> mark.getKey() <= sentence.end() + 1)
                .map(Map.Entry::getValue)
                .or(() -> bracketed.to(sentence));
    }
}
