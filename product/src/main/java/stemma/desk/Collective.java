package stemma.desk;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Source;
import stemma.weigh.Statement;

/// Those whom somebody means by "we" and "our movement", or another by "his movement": whoever he speaks for. Who that is only all reports together tell; where they do not, it
/// is himself.
final class Collective {
    private static final String PREFIX = "we:";

    private static final Set<ActorKind> SPEAKERS = EnumSet.of(ActorKind.PERSON, ActorKind.ROLE);

    private static final Pattern WE = Pattern.compile("(?i)we|us|our|ours");
    private static final Pattern OWNED = Pattern.compile("(?i)(?:my|our|his|her) (\\w+)");

    private static final Pattern MY = Pattern.compile("(?i)my (\\w+)");

    private static final Set<String> BODIES = NameKeys.words("/stemma/desk/bodies.tsv");

    private Collective() {}

    /// Whether the words of a mention mean those for whom the one of its name speaks.
    static boolean isMeant(Filed filed, Mention mention) {
        return SPEAKERS.contains(mention.kind())
                && isCollective(mention.at().in(filed.report().text()).replaceAll("\\s+", " "));
    }

    private static boolean isCollective(String words) {
        return WE.matcher(words).matches() || isOwned(OWNED.matcher(words));
    }

    /// Whether a name says that it is a body's: "Tarvel Front".
    static boolean isBody(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.length() < name.length() && isNoun(last);
    }

    /// Whether it is what the author of a letter calls those in whose name he writes, the letter's outlet: "my government".
    static boolean isOwn(Source source) {
        return isOwned(MY.matcher(source.label()));
    }

    private static boolean isOwned(Matcher owned) {
        return owned.matches() && isNoun(owned.group(1));
    }

    /// Whether it is what bodies are called: "front".
    private static boolean isNoun(String word) {
        return BODIES.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Stands for those of a speaker until it is known who they are.
    static String of(String speaker) {
        return PREFIX + speaker;
    }

    static boolean isIn(Statement statement) {
        return hasAny(statement.agents()) || hasAny(statement.patients());
    }

    // Asked of every statement there is.
    private static boolean hasAny(List<String> actors) {
        for (var actor : actors) {
            if (actor.startsWith(PREFIX)) {
                return true;
            }
        }
        return false;
    }

    /// A statement with those who are meant.
    ///
    /// @param parties for whom somebody speaks, by id
    static Statement resolved(Statement statement, Map<String, String> parties) {
        var agents = resolved(statement.agents(), statement.patients(), parties);
        return statement.between(agents, resolved(statement.patients(), agents, parties));
    }

    /// Nobody does something to himself: where the one side is whom a speaker speaks for, "us" on the other is himself.
    private static List<String> resolved(
            List<String> actors, List<String> others, Map<String, String> parties) {
        var there = new HashSet<>(others);
        return actors.stream()
                .map(it ->
                        it.startsWith(PREFIX)
                                ? party(it.substring(PREFIX.length()), there, parties)
                                : it)
                .toList();
    }

    private static String party(String speaker, Set<String> others, Map<String, String> parties) {
        return Optional.ofNullable(parties.get(speaker))
                .filter(it -> !others.contains(it))
                .orElse(speaker);
    }
}
