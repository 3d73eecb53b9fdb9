package stemma.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.coreference.Being;
import stemma.model.ActorKind;
import stemma.model.Block;
import stemma.model.Mention;
import stemma.model.Report;

/// Who signed a report: a name in a line by itself, with the post in the line below. Such lines are often no part of what is read.
final class Signatures {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?U)\\p{Lu}[\\p{L}\\p{M}’'-]+(?: (?:(?:al|el)-)?\\p{Lu}[\\p{L}\\p{M}’'-]+){1,3}");

    private static final Pattern WORD = Pattern.compile("[ ,]");
    private static final int LONGEST_POST = 8;

    private Signatures() {}

    /// In the order of the text.
    static List<Mention> in(Report report) {
        var blocks = report.blocks();
        String text = report.text();
        return IntStream.range(1, blocks.size())
                .filter(i -> isPost(blocks.get(i).at().in(text).strip()))
                .mapToObj(i -> blocks.get(i - 1))
                .filter(block -> block.at().begin() > text.length() / 2)
                .flatMap(block -> signer(block, text).stream())
                .toList();
    }

    private static boolean isPost(String line) {
        var words = WORD.split(line);
        return words.length <= LONGEST_POST && Heads.isTitle(words[0]) && !line.endsWith(".");
    }

    private static Optional<Mention> signer(Block block, String text) {
        String name = block.at().in(text);
        boolean isName =
                NAME.matcher(name).matches()
                        && Heads.ofName(name).isEmpty()
                        && Stream.of(WORD.split(name)).allMatch(Signatures::isNoNoun);
        return isName
                ? Optional.of(new Mention(block.at(), name, ActorKind.PERSON))
                : Optional.empty();
    }

    private static boolean isNoNoun(String word) {
        return Being.of(word.toLowerCase(Locale.ROOT)) == Being.UNKNOWN;
    }
}
