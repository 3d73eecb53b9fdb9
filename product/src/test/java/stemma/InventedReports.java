package stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Imprint;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.When;

/// Reports made up of invented sentences at random, some with odd characters between their words.
final class InventedReports {
    private static final String[] SENTENCES = {
        "PERSON said that GROUP had attacked OTHER in PLACE.",
        "GROUP will train OTHER, PERSON told MEDIUM on DAY.",
        "MEDIUM reported that two officials of GROUP had said that OTHER was arming THIRD.",
        "PERSON denied that GROUP had sent rifles to OTHER.",
        "PERSON of GROUP met PERSON2 in PLACE on DAY.",
        "GROUP asked OTHER to release twelve prisoners.",
        "GROUP has not bombed PLACE, and THIRD never threatened OTHER, according to MEDIUM.",
        "If OTHER attacks PLACE, GROUP may withdraw from it.",
        "According to PERSON, MEDIUM wrote that GROUP and OTHER had signed a truce.",
        "“We never armed OTHER,” PERSON said.",
        "“GROUP killed two fighters of OTHER in PLACE,” said PERSON.",
        "PERSON, who leads GROUP, reportedly accused OTHER of funding THIRD.",
        "The harbour was closed on DAY.",
        "Nobody knows who shelled PLACE.",
        "It was GROUP that detained PERSON2, the daily MEDIUM claims.",
    };
    private static final String[][] PEOPLE = {
        {"Nadim Oss", "Ilse Marr", "Jorun Bask", "Petra Linn"},
        {"Salim Varda", "Anna Velde", "Tomas Reik", "Halvard Kruse"}
    };
    private static final String[][] GROUPS = {
        {"the Tarvel Front", "the Kesh Guard", "the Karst League"},
        {"the Ossian Union", "the Dorvan Brigade", "the Mirdan Companies"}
    };
    private static final String[][] PLACES = {{"Velm", "Dalma"}, {"Selm", "Norvia"}};
    private static final String[][] MEDIA = {
        {"Sawt al-Karst", "the Velm Courier"}, {"the Selm Gazette", "Radio Dorvan"}
    };
    private static final String[] DAYS = {"3 March 2031", "Friday", "last Tuesday", "12 May"};
    private static final String[] ODD = {
        "\u200b",
        "\u00a0",
        "\ud83d\udea2",
        "\t",
        "\u202b",
        "((",
        "\"",
        "’",
        "—",
        "�",
        "\u0301",
        "\u0000",
        "ﷺ",
        "...",
        "</p>",
        "\ud83c",
        "1,000,000,000,000,000,000,000",
        "\u2028"
    };

    private InventedReports() {}

    /// A report of a few paragraphs.
    ///
    /// @param cast   0 or 1: two casts that share no name
    /// @param isOdd  whether odd characters stand between the words
    static List<String> paragraphs(RandomGenerator random, int cast, boolean isOdd) {
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            var paragraph = new StringBuilder();
            for (int j = 0; j <= random.nextInt(3); j++) {
                String sentence = sentence(random, cast);
                paragraph
                        .append(j == 0 ? "" : " ")
                        .append(isOdd ? odd(random, sentence) : sentence);
            }
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    private static String sentence(RandomGenerator random, int cast) {
        int group = random.nextInt(3);
        int person = random.nextInt(4);
        String sentence =
                any(random, SENTENCES)
                        .replace("PERSON2", PEOPLE[cast][(person + 1) % 4])
                        .replace("PERSON", PEOPLE[cast][person])
                        .replace("GROUP", GROUPS[cast][group])
                        .replace("OTHER", GROUPS[cast][(group + 1) % 3])
                        .replace("THIRD", GROUPS[cast][(group + 2) % 3])
                        .replace("MEDIUM", any(random, MEDIA[cast]))
                        .replace("PLACE", any(random, PLACES[cast]))
                        .replace("DAY", any(random, DAYS));
        int first = sentence.startsWith("“") ? 1 : 0;
        return sentence.substring(0, first)
                + Character.toUpperCase(sentence.charAt(first))
                + sentence.substring(first + 1);
    }

    private static String odd(RandomGenerator random, String sentence) {
        var words = new ArrayList<>(List.of(sentence.split(" ")));
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(words.size());
            words.set(
                    at,
                    random.nextBoolean()
                            ? any(random, ODD) + words.get(at)
                            : words.get(at) + " " + any(random, ODD));
        }
        return String.join(" ", words);
    }

    private static String any(RandomGenerator random, String[] all) {
        return all[random.nextInt(all.length)];
    }

    /// A report whose paragraphs these are, and their kinds.
    static Report report(List<String> paragraphs, List<BlockKind> kinds) {
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < paragraphs.size(); i++) {
            int begin = text.length();
            text.append(paragraphs.get(i));
            blocks.add(new Block(kinds.get(i), new Passage(begin, text.length()), "en"));
            text.append("\n\n");
        }
        var imprint =
                new Imprint(
                        Optional.empty(),
                        Optional.of("Institute"),
                        Optional.empty(),
                        When.parse("2031-04-01"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Report("0".repeat(64), "a.txt", imprint, "en", text.toString(), blocks);
    }

    static Report report(List<String> paragraphs) {
        return report(paragraphs, paragraphs.stream().map(_ -> BlockKind.PARAGRAPH).toList());
    }
}
