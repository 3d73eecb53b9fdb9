package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Link;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Source;

/// Who is named in brackets at the end of some words, as where they are from: "The town fell (Source: Karst Radio).", "... two men. [Kestrel Post]",
/// "... two men. (Sennet Mirror, 3 May 2031)". In brackets behind the last stop of its paragraph it goes for all of the paragraph.
final class Bracketed {
    private static final Pattern CITED =
            Pattern.compile(
                    "\\s*(?<open>[(\\[])(?<source>[Ss]ources?: ?|[Vv]ia )?(?:[Tt]he )?"
                            + "(?<name>\\p{Lu}[^,;:.()\\[\\]]{1,60}?)\\.?"
                            + "(?<rest>\\s*[,;][^()\\[\\]]{0,60})?[)\\]]"
                            + "(?=[.!?]?(?:\\s*$|\\s+[\\p{Lu}“\"‘(\\[]))");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /// Before brackets that stand behind what they are for.
    private static final Pattern STOP = Pattern.compile("[.!?…][”\"’')]*$");

    /// Before brackets that only tell the name of what stands there: "the broadcaster (Ostra Radio)", "Ostra Radio (OR)".
    private static final Pattern NOUN = Pattern.compile("(\\p{L}+)$");

    private record Note(Passage covers, Link link) {}

    private final String text;
    private final Function<Passage, Optional<Source>> source;
    private final List<Note> notes = new ArrayList<>();

    /// @param source whom a name means, if it is of one who publishes
    Bracketed(Report report, Function<Passage, Optional<Source>> source) {
        this.text = report.text();
        this.source = source;
        report.blocks().stream()
                .filter(block -> block.isRead() && block.kind() != BlockKind.FOOTNOTE)
                .forEach(this::look);
    }

    private void look(Block block) {
        int begin = block.at().begin();
        var cited = CITED.matcher(text).region(begin, block.at().end());
        while (cited.find()) {
            var found = cited.toMatchResult();
            var link = link(found, text.substring(begin, found.start()));
            if (link.isPresent()) {
                notes.add(new Note(covers(found, begin, block.at().end()), link.get()));
                begin = found.end();
            }
        }
    }

    private Optional<Link> link(MatchResult found, String before) {
        var at = new Passage(found.start("name"), found.end("name"));
        boolean isToldSo =
                found.group("source") != null
                        || found.group("rest") != null && DIGIT.matcher(found.group("rest")).find();
        boolean isApart = STOP.matcher(before).find() || found.group("open").equals("[");
        return Optional.of(at)
                .filter(_ -> isToldSo || found.group("rest") == null)
                .filter(_ -> isToldSo || isApart || !isGloss(before, found.group("name")))
                .flatMap(source)
                .filter(it -> isToldSo || it instanceof Source.Outlet)
                .map(it -> Link.by(it, Optional.of(at), Optional.empty()));
    }

    private static boolean isGloss(String before, String name) {
        var noun = NOUN.matcher(before);
        return !noun.find()
                || Media.isNoun(noun.group(1))
                || noun.group(1).charAt(0) == name.charAt(name.length() - 1);
    }

    private Passage covers(MatchResult found, int begin, int end) {
        boolean isBehind = STOP.matcher(text.substring(begin, found.start())).find();
        if (!isBehind) {
            return new Passage(found.start(), found.end());
        }
        boolean isLast = text.substring(found.end(), end).isBlank();
        return new Passage(isLast ? begin : found.start() - 1, found.start());
    }

    /// Who is named behind a sentence.
    Optional<Link> to(Passage sentence) {
        return notes.stream()
                .filter(note -> note.covers.overlaps(sentence))
                .findFirst()
                .map(Note::link);
    }
}
