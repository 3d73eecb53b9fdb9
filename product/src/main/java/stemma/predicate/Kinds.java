package stemma.predicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.text.Table;

/// What kind of thing a word of a sentence names: by the classes of `classes.tsv`, and by the mentions that were read.
final class Kinds {
    private static final Map<String, Set<String>> CLASSES = classes();

    /// The forms of the words that lines of the table ask for behind `=`.
    private static final Map<String, Set<String>> LITERAL =
            Lexicon.all().stream()
                    .flatMap(frame -> frame.slots().stream())
                    .flatMap(slot -> slot.kinds().stream())
                    .filter(kinds -> kinds.indexOf('=') >= 0)
                    .map(kinds -> kinds.substring(kinds.indexOf('=') + 1))
                    .distinct()
                    .collect(Collectors.toMap(Function.identity(), Kinds::formsOfAll));

    private static final Set<String> ACTORS =
            Set.of("Person", "Organisation", "Location", "Nationality");

    private final Parse parse;
    private final List<Entity> mentions;

    Kinds(Parse parse, Tagged tagged) {
        this.parse = parse;
        var all = new ArrayList<>(within(tagged.names(), parse));
        all.addAll(within(tagged.media(), parse));
        all.addAll(within(tagged.entities(), parse));
        mentions = List.copyOf(all);
    }

    /// The mentions of a sentence; a text's stand in order, and none overlaps another.
    private static List<Entity> within(List<Entity> ordered, Parse parse) {
        if (parse.size() == 0) {
            return List.of();
        }
        int begin = parse.at(0).begin();
        int end = parse.at(parse.size() - 1).end();
        int first = 0;
        int last = ordered.size();
        while (first < last) {
            int middle = (first + last) >>> 1;
            if (ordered.get(middle).at().end() > begin) {
                last = middle;
            } else {
                first = middle + 1;
            }
        }
        return ordered.stream()
                .skip(first)
                .takeWhile(mention -> mention.at().begin() < end)
                .toList();
    }

    private static Map<String, Set<String>> classes() {
        var classes = new HashMap<String, Set<String>>();
        for (var row : Table.rows("/stemma/predicate/classes.tsv")) {
            var forms = classes.computeIfAbsent(row.get("class"), _ -> new HashSet<>());
            Arrays.stream(row.get("words").split(", ")).forEach(word -> forms.addAll(forms(word)));
        }
        return classes;
    }

    private static Set<String> forms(String words) {
        int blank = words.lastIndexOf(' ') + 1;
        var forms = new HashSet<String>();
        Inflection.ofNoun(words.substring(blank))
                .forEach(form -> forms.add(words.substring(0, blank) + form));
        return forms;
    }

    /// Whether a word fits what a slot asks for: one of some classes, or behind `=` one of some words.
    boolean fits(String wanted, int word) {
        int equals = wanted.indexOf('=');
        String classes = equals < 0 ? wanted : wanted.substring(0, equals);
        String literally = equals < 0 ? "" : wanted.substring(equals + 1);
        return parts(classes).anyMatch(kind -> isOf(kind, word))
                || !literally.isEmpty() && isAmong(literal(literally), word);
    }

    private static Set<String> literal(String words) {
        var known = LITERAL.get(words);
        return known == null ? formsOfAll(words) : known;
    }

    private static Set<String> formsOfAll(String words) {
        return parts(words)
                .flatMap(form -> forms(form.replace('_', ' ')).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> parts(String listed) {
        return Arrays.stream(listed.split("/")).filter(part -> !part.isEmpty());
    }

    private boolean isOf(String kind, int word) {
        return switch (kind) {
            case "any" -> !isTime(word);
            case "actor" -> isActor(word);
            case "name" -> parse.isPart(word, "PROPN") && isActor(word);
            case "person" -> isPerson(word);
            case "place" -> isPlace(word);
            default -> in(kind, word);
        };
    }

    private boolean in(String kind, int word) {
        var words = CLASSES.get(kind);
        if (words == null) {
            throw new IllegalArgumentException("classes.tsv has no class \"" + kind + "\"");
        }
        return isAmong(words, word);
    }

    /// Whether it is one of some words, or what a number of it is: `tons of wheat`, `two of its fighters`.
    private boolean isAmong(Set<String> words, int word) {
        return ends(word, words)
                || isMeasure(word)
                        && parse.children(word, "nmod", "obl").stream()
                                .filter(child -> parse.preposition(child).equals("of"))
                                .anyMatch(child -> ends(child, words));
    }

    private boolean isMeasure(int word) {
        return parse.isPart(word, "NUM") || ends(word, CLASSES.getOrDefault("measure", Set.of()));
    }

    private boolean ends(int word, Set<String> words) {
        String form = parse.form(word);
        return words.contains(form) || words.contains(parse.form(word - 1) + " " + form);
    }

    /// Whether it is one who could hold a post: by name, or by the post he holds.
    private boolean isPerson(int word) {
        return types(word).contains("Person") || isPronoun(word) || in("post", word);
    }

    /// Whether a word names or describes someone who can act, a pronoun among them.
    boolean isActor(int word) {
        return isPronoun(word) || describes(word);
    }

    private boolean isPronoun(int word) {
        return parse.isPart(word, "PRON", "DET", "NUM") && in("pronoun", word);
    }

    /// Whether a word names or describes someone who can act; a pronoun does neither.
    boolean describes(int word) {
        if (parse.isPart(word, "PROPN")) {
            return isNamed(word);
        }
        return parse.isPart(word, "NOUN", "ADJ", "X", "NUM")
                && (in("actor", word) || isCapitalisedName(word));
    }

    /// A name that the model takes for a common noun or adjective; at the start of a sentence only a mention tells.
    private boolean isCapitalisedName(int word) {
        return parse.isCapitalised(word) && (word > 0 || !types(word).isEmpty()) && isNamed(word);
    }

    /// Whether two words are parts of one name.
    boolean areOneName(int first, int second) {
        return mentions.stream()
                .anyMatch(mention ->
                        mention.at().overlaps(parse.at(first))
                                && mention.at().overlaps(parse.at(second)));
    }

    private boolean isNamed(int word) {
        var types = types(word);
        return !isThing(word)
                && !isTime(word)
                && (types.isEmpty() || types.stream().anyMatch(ACTORS::contains));
    }

    /// Whether it is a weapon, money, help or a deal, which no one acts by.
    boolean isThing(int word) {
        return in("weapon", word) || in("money", word) || in("help", word) || in("deal", word);
    }

    /// Whether a word is a place, and no one who acts there. Of a name that is a person's, too, by another reading, only "in" makes one.
    boolean isPlace(int word) {
        var types = types(word);
        boolean isNamedPlace =
                parse.isPart(word, "PROPN") && types.stream().allMatch("Location"::equals);
        boolean isPerson = types.contains("Person") && parse.preposition(word).isEmpty();
        return in("place", word)
                || types.contains("Location") && !isPerson
                || isNamedPlace && !isTime(word);
    }

    private boolean isTime(int word) {
        return types(word).contains("Temporal") || in("time", word);
    }

    private List<String> types(int word) {
        return mentions.stream()
                .filter(mention -> mention.at().overlaps(parse.at(word)))
                .map(Entity::type)
                .toList();
    }
}
