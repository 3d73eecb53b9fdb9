package stemma.tagger;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.tagger.Tree.Node;

/// Lines that begin with whoever speaks, as interviews, minutes and headlines do: "OSS: There is no camp." There is no cue then.
///
/// The line begins with a person's, organisation's or medium's name and a colon, or with words in capitals only that stand before a
/// colon in several lines; a place may be a dateline and is none. What follows has a verb, the name none before it. Whoever speaks in
/// one line speaks in all that begin so, or with the last word of that name. A turn in quotation marks that are not closed at the end of its line goes on in the next ones, each of which
/// opens them again.
final class Turns {
    private static final String COLON = ":";
    private static final int LONGEST = 12;
    private static final int LONGEST_NAME = 4;
    private static final int SEVERAL = 2;

    private static final Set<String> SPEAKERS = Set.of("Person", "Organisation", "medium");
    private static final String PLACE = "Location";

    private static final Set<String> VERBS = Set.of("VERB", "AUX");

    private final List<String> words;
    private final List<Node> nodes;
    private final List<Span> lines;
    private final Places mentions;

    /// Which line it is, the word that it begins with behind a mark, and where its colon stands.
    private record Line(int number, int begin, int colon) {}

    private Turns(List<String> words, List<Span> lines, Found found) {
        this.words = words;
        this.lines = lines;
        nodes = found.nodes();
        mentions =
                new Places(
                        Stream.of(found.entities(), found.names(), found.media())
                                .flatMap(List::stream)
                                .toList());
    }

    /// @param sentences those of the text
    /// @param found     what was read in them
    static List<Finding> of(List<Cut> sentences, Found found) {
        var words = Cut.words(sentences);
        var turns = new Turns(words, Cut.lines(sentences), found);
        var lines = turns.labelled();
        var often = lines.stream().collect(groupingBy(turns::label, counting()));
        var speakers =
                lines.stream()
                        .filter(line -> turns.isSpeaker(line, often))
                        .map(turns::label)
                        .flatMap(label -> Stream.of(label, surname(label)))
                        .collect(toSet());
        return lines.stream()
                .filter(line -> turns.isOf(line, speakers))
                .map(turns::finding)
                .toList();
    }

    private Finding finding(Line line) {
        return Finding.beside(
                new Span(line.begin, line.colon, "source", 1),
                new Span(line.colon + 1, end(line), "content", 1));
    }

    /// Where the turn is over that a line begins.
    private int end(Line line) {
        int last = line.number;
        while (goesOn(last)) {
            last++;
        }
        return lines.get(last).end();
    }

    /// Whether a quotation that is open at the end of a line goes on in the next, which nobody else speaks in and which is no note in brackets: “(Laughter.)
    private boolean goesOn(int number) {
        if (number + 1 == lines.size() || line(number + 1).isPresent()) {
            return false;
        }
        var line = lines.get(number);
        var next = lines.get(number + 1);
        return Quotation.isLeftOpen(words.subList(line.begin(), line.end()))
                && words.get(next.begin()).equals(words.get(line.begin()))
                && next.size() > 1
                && !words.get(next.begin() + 1).equals("(");
    }

    /// Also "NADIM OSS: I read it", where lines begin with "OSS:".
    private boolean isOf(Line line, Set<String> speakers) {
        String label = label(line);
        return speakers.contains(label)
                || isShouted(label)
                        && line.colon - line.begin <= LONGEST_NAME
                        && speakers.contains(surname(label));
    }

    private static boolean isShouted(String label) {
        return label.chars().filter(Character::isLetter).count() > 1
                && label.equals(label.toUpperCase(Locale.ROOT));
    }

    private List<Line> labelled() {
        return IntStream.range(0, lines.size())
                .mapToObj(this::line)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Line> line(int number) {
        var whole = lines.get(number);
        int begin = whole.begin() + (Quotation.isMark(words.get(whole.begin())) ? 1 : 0);
        int end = whole.end();
        int colon = words.subList(begin, Math.min(end, begin + LONGEST + 1)).indexOf(COLON);
        return colon > 0 && begin + colon + 1 < end
                ? Optional.of(new Line(number, begin, begin + colon))
                : Optional.empty();
    }

    private String label(Line line) {
        return String.join(" ", words.subList(line.begin, line.colon));
    }

    private static String surname(String label) {
        return label.substring(label.lastIndexOf(' ') + 1);
    }

    private boolean isSpeaker(Line line, Map<String, Long> often) {
        var types =
                mentions.overlapping(new Span(line.begin, line.colon, "", 1)).stream()
                        .filter(span -> span.begin() >= line.begin && span.end() == line.colon)
                        .map(Span::type)
                        .toList();
        String label = label(line);
        boolean isOften = often.getOrDefault(label, 0L) >= SEVERAL;
        return hasVerb(line.colon + 1, lines.get(line.number).end())
                && (!hasVerb(line.begin, line.colon) && types.stream().anyMatch(SPEAKERS::contains)
                        || isShouted(label) && isOften && !types.contains(PLACE));
    }

    private boolean hasVerb(int begin, int end) {
        return nodes.subList(begin, end).stream().anyMatch(node -> VERBS.contains(node.part()));
    }
}
