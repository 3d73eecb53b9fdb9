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
                    "(?<open>[(\\[])(?<source>[Ss]ources?: ?|[Vv]ia )?(?:[Tt]he )?"
                            + "(?<name>\\p{Lu}[^,;:.()\\[\\]]{1,60}?)\\.?"
                            + "(?<rest>\\s*[,;][^()\\[\\]]{0,60})?[)\\]]"
                            + "(?=[.!?]?(?:\\s*$|\\s+[\\p{Lu}“\"‘(\\[]))");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /// Before brackets that stand behind what they are for.
    private static final Pattern STOP = Pattern.compile("[.!?…][”\"’')]*$");

    /// Before brackets that only tell the name of what stands there: "the broadcaster (Ostra Radio)", "Ostra Radio (OR)".
    private static final Pattern NOUN = Pattern.compile("(\\p{L}+)$");

    /// So many characters before brackets tell whether they stand behind a stop or a noun.
    private static final int BEFORE = 40;

    /// @param covers words of what they are for
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
        int end = endOf(block.at());
        var cited = CITED.matcher(text).region(begin, block.at().end());
        while (cited.find()) {
            String last = last(begin, cited.start());
            var link = last.isEmpty() ? Optional.<Link>empty() : link(cited, last);
            if (link.isPresent()) {
                var before = new Passage(begin, cited.start());
                boolean isAll = cited.end() == end && STOP.matcher(last).find();
                notes.add(new Note(isAll ? before : lastSign(before), link.get()));
                begin = cited.end();
            }
        }
    }

    /// Without white space at their end.
    private int endOf(Passage words) {
        return words.begin() + words.in(text).stripTrailing().length();
    }

    private String last(int begin, int end) {
        return text.substring(Math.max(begin, end - BEFORE), end).strip();
    }

    private Passage lastSign(Passage words) {
        int end = endOf(words);
        return new Passage(end - 1, end);
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

    /// Who is named behind a sentence.
    Optional<Link> to(Passage sentence) {
        return notes.stream()
                .filter(note -> note.covers.overlaps(sentence))
                .findFirst()
                .map(Note::link);
    }
}
