package stemma.read;

import static stemma.model.BlockKind.FURNITURE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.model.Block;

/// Finds who published a text where it names itself: a masthead that the text bears out, or a copyright line.
final class Mastheads {
    private static final Pattern COPYRIGHT =
            Pattern.compile(
                    "^(?:(?:©|Copyright(?: ©)?)\\s?(?:\\p{Nd}{4}(?:[-–]\\p{Nd}{4})?,?\\s)?|\\(c\\) (?:\\p{Nd}{4}(?:[-–]\\p{Nd}{4})?,?\\s))(?<name>\\p{Lu}[^\\p{Nd}.|]{2,60})");

    /// "Orm Daily – Home", "Orm Daily in English".
    private static final Pattern AFTER_NAME =
            Pattern.compile("(?:\\s+[–—|-]\\s.*|\\sin\\s\\p{Lu}\\p{Ll}+)$");

    private static final int LONGEST_DATELINE = 120;

    private Mastheads() {}

    static Optional<String> outlet(String text, List<Block> blocks) {
        return masthead(text, blocks).or(() -> copyright(text, blocks));
    }

    private static Optional<String> masthead(String text, List<Block> blocks) {
        return blocks.stream()
                .findFirst()
                .filter(block -> block.kind() == FURNITURE && block.at().length() <= 100)
                .map(block -> AFTER_NAME.matcher(block.at().in(text)).replaceFirst("").strip())
                .filter(Mastheads::isName)
                .flatMap(name -> borneOut(name, text, blocks));
    }

    private static boolean isName(String line) {
        return Words.count(line) >= 2
                && Words.count(line) <= 6
                && !line.isEmpty()
                && Character.isLetter(line.charAt(0))
                && !Character.isLowerCase(line.charAt(0))
                && !line.contains("  ")
                && !line.contains("|")
                && Phrases.of(line).isEmpty();
    }

    // A menu's first label may be a section: a name is believed where a credit, byline, dateline or
    // small print has it too.
    private static Optional<String> borneOut(String name, String text, List<Block> blocks) {
        Pattern again =
                Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        boolean shouted = name.equals(name.toUpperCase(Locale.ROOT));
        return blocks.stream()
                .skip(1)
                .map(block -> spoken(block, text))
                .filter(words -> words.length() > name.length())
                .map(again::matcher)
                .filter(Matcher::find)
                .map(m -> shouted ? m.group() : name)
                .findFirst();
    }

    /// What the outlet itself says in a block: all of what is not read, of the rest only the dateline.
    private static String spoken(Block block, String text) {
        String words = block.at().in(text);
        int dateline = words.indexOf(") ");
        return !block.isRead()
                ? words
                : words.substring(0, dateline > 0 && dateline < LONGEST_DATELINE ? dateline : 0);
    }

    private static Optional<String> copyright(String text, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == FURNITURE && block.at().length() <= 250)
                .map(block -> COPYRIGHT.matcher(block.at().in(text)))
                .filter(Matcher::find)
                .map(m ->
                        m.group("name")
                                .replaceFirst("(?i),? (?:all rights|ltd|inc).*$", "")
                                .strip())
                .findFirst();
    }
}
