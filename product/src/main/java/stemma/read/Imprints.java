package stemma.read;

import static stemma.model.BlockKind.BYLINE;
import static stemma.model.BlockKind.PARAGRAPH;
import static stemma.model.BlockKind.TITLE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Imprint;
import stemma.model.When;

/// Reads from a text's own words who published it, when and as what.
///
/// Only head lines and the dateline count; a date or a paper named in running text is somebody else's.
final class Imprints {
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^(?<where>[^()\\n]{2,70}?)(?:\\((?<outlet>[^()\\n]{2,60})\\))?\\s?(?:[-–—]|:)\\s");
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]{4,500}");

    private static final int LETTERHEAD = 8;
    private static final int LONGEST_DATE_LINE = 60;

    private final String text;
    private final List<Block> blocks;
    private final List<String> head;

    private Imprints(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
        this.head =
                blocks.stream()
                        .takeWhile(block -> block.kind() != PARAGRAPH)
                        .filter(block -> block.kind() == BYLINE)
                        .map(this::words)
                        .toList();
    }

    /// What the masthead, the head and the dateline say; the rest is empty.
    static Imprint in(String text, List<Block> blocks) {
        Imprints imprints = new Imprints(text, blocks);
        return imprints.with(Mastheads.outlet(text, blocks).or(imprints::datelineOutlet));
    }

    /// The same without the outlet, for pages: what stands first on a page is a menu, and who published it is in its markup.
    static Imprint inHead(String text, List<Block> blocks) {
        return new Imprints(text, blocks).with(Optional.empty());
    }

    private Imprint with(Optional<String> outlet) {
        Optional<Bylines.Numbered> numbered = fromHead(Bylines::numbered);
        return new Imprint(
                title(),
                outlet,
                fromHead(Bylines::author),
                published(),
                numbered.map(Bylines.Numbered::series),
                numbered.map(Bylines.Numbered::number),
                url());
    }

    private Optional<String> title() {
        return first(TITLE).map(title -> Words.folded(words(title)));
    }

    private <T> Optional<T> fromHead(Function<String, Optional<T>> read) {
        return head.stream().map(read).flatMap(Optional::stream).findFirst();
    }

    private When published() {
        return head.stream()
                .filter(line -> !Words.plain(line).contains("updated"))
                .map(Dates::first)
                .filter(When::isStated)
                .findFirst()
                .orElseGet(this::datelineDate);
    }

    private When datelineDate() {
        return dateline()
                .map(m -> m.group("where"))
                .map(Dates::first)
                .filter(When::isStated)
                .orElseGet(this::letterDate);
    }

    /// A letter has its place and date on a line of their own below the letterhead: `Marsa Tell, 17 January 2030`.
    private When letterDate() {
        return blocks.stream()
                .limit(LETTERHEAD)
                .map(this::words)
                .filter(line -> line.length() <= LONGEST_DATE_LINE && isPlace(line))
                .map(Dates::first)
                .filter(When::isStated)
                .findFirst()
                .orElse(When.unstated());
    }

    private Optional<String> datelineOutlet() {
        return dateline().flatMap(m -> Optional.ofNullable(m.group("outlet"))).map(String::strip);
    }

    private Optional<Matcher> dateline() {
        return first(PARAGRAPH)
                .map(this::words)
                .map(line -> line.substring(0, Math.min(160, line.length())))
                .map(DATELINE::matcher)
                .filter(Matcher::find)
                .filter(m -> isPlace(m.group("where")));
    }

    /// Whether nothing but one to four capitalised words and a date stand there: `DALMA, March 14, 2028`.
    private static boolean isPlace(String where) {
        String rest = where;
        for (Dates.Dated date : Dates.in(where)) {
            rest = rest.replace(date.at().in(where), " ");
        }
        List<String> words = List.of(rest.replace(',', ' ').strip().split("\\s+"));
        return words.size() <= 4 && words.stream().allMatch(Imprints::isCapitalised);
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty()
                && Character.isLetterOrDigit(word.charAt(0))
                && !Character.isLowerCase(word.charAt(0));
    }

    private Optional<String> url() {
        List<String> stated =
                blocks.stream()
                        .filter(block -> !block.isRead() && block.at().length() < 600)
                        .map(block -> URL.matcher(words(block)))
                        .filter(Matcher::find)
                        .map(Matcher::group)
                        .distinct()
                        .toList();
        return stated.size() == 1 ? Optional.of(stated.getFirst()) : Optional.empty();
    }

    private Optional<Block> first(BlockKind kind) {
        return blocks.stream().filter(block -> block.kind() == kind).findFirst();
    }

    private String words(Block block) {
        return Words.spaced(block.at().in(text));
    }
}
