package stemma.extract;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.coreference.Being;
import stemma.model.ActorKind;
import stemma.model.Block;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Source;

/// Who signed a report: a name in a line by itself, with the post in the line below, or a body: "THE COMMITTEE OF THE K.W.G.". Such lines are often no
/// part of what is read.
final class Signatures {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?U)\\p{Lu}[\\p{L}\\p{M}’'-]+(?: (?:(?:al|el)-)?\\p{Lu}[\\p{L}\\p{M}’'-]+){1,3}");

    private static final Pattern WORD = Pattern.compile("[ ,]");
    private static final int LONGEST_POST = 8;

    /// What stands before the name of the body that signs.
    private static final Pattern BEFORE_BODY =
            Pattern.compile(
                    "(?i)(?:signed,? )?(?:(?:for|on behalf of) )?(?:the )?"
                            + "(?:(?:\\p{L}+ )?(?:committee|council|command|office|leadership|secretariat|executive|board|bureau) of )?(?:the )?");

    /// How a statement is headed that one person makes for a body.
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?iU)(?:press )?(?:statement|declaration) (?:by|of|from) (?:the )?(\\w+).*");

    /// "The Guard denied it."
    private static final Pattern SENTENCE = Pattern.compile("(?U)\\p{Ll}[.!?]$");

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}(?:\\.?\\p{Lu}){1,6}\\.?");
    private static final int LAST = 4;

    private static final Set<ActorKind> BODIES =
            EnumSet.of(ActorKind.ORGANISATION, ActorKind.UNIT, ActorKind.BODY);

    private Signatures() {}

    /// In the order of the text.
    static List<Mention> in(Report report) {
        return in(report, "");
    }

    /// @param post how the line with the post begins
    private static List<Mention> in(Report report, String post) {
        var blocks = report.blocks();
        String text = report.text();
        return IntStream.range(1, blocks.size())
                .filter(i -> isPost(blocks.get(i).at().in(text).strip()))
                .filter(i -> isOf(post, blocks.get(i).at().in(text).strip()))
                .mapToObj(i -> blocks.get(i - 1))
                .filter(block -> block.at().begin() > text.length() / 2)
                .flatMap(block -> signer(block, text).stream())
                .toList();
    }

    /// Who made a statement that is headed as that of a post, and signed by one who has it: "Statement by the spokesman", and below "Spokesman of the League".
    static Optional<Link> author(Report report) {
        return report.blocks().stream()
                .map(block -> STATEMENT.matcher(block.at().in(report.text()).strip()))
                .filter(Matcher::matches)
                .map(headed -> headed.group(1))
                .flatMap(post -> in(report, post).stream())
                .findFirst()
                .map(signer ->
                        Link.by(
                                new Source.Person(signer.name()),
                                Optional.of(signer.at()),
                                Optional.empty()));
    }

    /// The body that signed near the end, by the name that the report's own sentences have for it; of several lines the first.
    static Optional<Link> body(Report report) {
        var blocks = report.blocks();
        return blocks.stream()
                .skip(Math.max(1, blocks.size() - LAST))
                .flatMap(block -> body(block, report).stream())
                .findFirst();
    }

    private static Optional<Link> body(Block block, Report report) {
        String line = block.at().in(report.text());
        var before = BEFORE_BODY.matcher(line);
        if (WORD.split(line).length > LONGEST_POST
                || SENTENCE.matcher(line).find()
                || !before.lookingAt()) {
            return Optional.empty();
        }
        var at = new Passage(block.at().begin() + before.end(), block.at().end());
        return called(at.in(report.text()).strip(), report.read(), report.text())
                .map(name ->
                        Link.by(new Source.Organisation(name), Optional.of(at), Optional.empty()));
    }

    /// The name in the words of other blocks: the same, or of which these are the first letters.
    private static Optional<String> called(String signed, List<Block> blocks, String text) {
        if (signed.isEmpty()) {
            return Optional.empty();
        }
        var name =
                LETTERS.matcher(signed).matches()
                        ? Pattern.compile(spelled(signed.replace(".", "")))
                        : Pattern.compile(
                                "(?iu)\\b" + Pattern.quote(signed) + "(?![\\p{L}\\p{N}])");
        return blocks.stream()
                .map(block -> block.at().in(text))
                .filter(words -> !words.equals(words.toUpperCase(Locale.ROOT)))
                .flatMap(words -> name.matcher(words).results())
                .map(MatchResult::group)
                .filter(words -> Heads.ofName(words).filter(BODIES::contains).isPresent())
                .findFirst();
    }

    /// Words in capitals that begin with these letters, small ones between.
    private static String spelled(String letters) {
        return letters.codePoints()
                .mapToObj(letter -> "%c[\\p{L}’'-]+".formatted(letter))
                .collect(joining(" (?:of |the |for |and )*", "\\b", "(?![\\p{L}\\p{N}])"));
    }

    private static boolean isOf(String post, String line) {
        return line.toLowerCase(Locale.ROOT).startsWith(post.toLowerCase(Locale.ROOT));
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
