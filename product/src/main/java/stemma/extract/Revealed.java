package stemma.extract;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import stemma.model.ActorKind;
import stemma.model.Passage;

/// Which medium a report tells of first without its name: "A Velm daily reported …. According to the Velm Post report". Where there are two of either, none.
final class Revealed {
    private static final Pattern THE = Pattern.compile("(?i)\\bthe[\\s\\p{Z}]$");
    private static final int LONGEST_ARTICLE = 5;
    private static final Pattern REPORT = Pattern.compile("[\\s\\p{Z}](?:report|article|story)\\b");

    private final String text;
    private final List<Told> media;
    private final Map<String, Told> unnamed;

    /// @param told    who is named
    /// @param unnamed who is told of without a name, by the words for him
    Revealed(String text, Collection<Told> told, Map<String, Told> unnamed) {
        this.text = text;
        this.media = told.stream().distinct().filter(it -> it.kind() == ActorKind.MEDIUM).toList();
        this.unnamed = unnamed;
    }

    /// What is said by the one without a name is said by the one with it.
    void join() {
        var nameless = unnamed.entrySet().stream().filter(it -> isMedium(it.getKey())).toList();
        if (nameless.size() != 1) {
            return;
        }
        var before = nameless.getFirst();
        String noun = last(before.getKey());
        var reporting = media.stream().filter(it -> isReporting(it, noun)).toList();
        if (reporting.size() == 1) {
            var named = reporting.getFirst();
            if (first(before.getValue()).compareTo(first(named)) < 0) {
                named.at().addAll(before.getValue().at());
                unnamed.remove(before.getKey());
            }
        }
    }

    private static Passage first(Told who) {
        return who.at().iterator().next();
    }

    private static boolean isMedium(String words) {
        return Media.isNoun(last(words));
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /// "The Velm Post report", of which the report must have told before, or "the Velm Post daily" for a daily.
    private boolean isReporting(Told medium, String noun) {
        return medium.at().stream()
                .filter(it -> Types.bare(it, text).equals(it))
                .findFirst()
                .filter(it -> isOfReport(it) || isCalled(it, noun))
                .isPresent();
    }

    private boolean isCalled(Passage name, String noun) {
        return Words.nextTo(name.end(), text).equalsIgnoreCase(noun);
    }

    private boolean isOfReport(Passage name) {
        int begin = name.begin();
        return THE.matcher(text.substring(Math.max(0, begin - LONGEST_ARTICLE), begin)).find()
                && REPORT.matcher(text).region(name.end(), text.length()).lookingAt();
    }
}
