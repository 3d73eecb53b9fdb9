package stemma.extract;

import static stemma.model.ActorKind.PERSON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import stemma.coreference.Gender;
import stemma.model.Passage;
import stemma.resolve.NameSimilarity;
import stemma.tagger.Tagged.Sentence;

/// Whom a surname alone means in a report: the one whose full name was read before; of several whoever its title or its paragraph tells, else nobody.
final class Surnames {
    private final String text;
    private final List<Sentence> sentences;

    /// Where each is named, by the surname in small letters and then by the full name first read.
    private final Map<String, Map<String, List<Passage>>> named = new HashMap<>();

    Surnames(String text, List<Sentence> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /// Takes in a full name, which may be another spelling of one before.
    void tell(String name, Passage at) {
        var those = named.computeIfAbsent(surname(name), _ -> new LinkedHashMap<>());
        String known =
                those.keySet().stream().filter(it -> areOne(it, name)).findFirst().orElse(name);
        those.computeIfAbsent(known, _ -> new ArrayList<>()).add(at);
    }

    /// "Lina Darwish" and "Lina K. Darwish".
    private static boolean areOne(String name, String other) {
        var words = List.of(name.split(" "));
        var others = List.of(other.split(" "));
        return words.containsAll(others)
                || others.containsAll(words)
                || NameSimilarity.of(name, other, PERSON).isSure();
    }

    /// Whether a name is no more than the surname of somebody whose full name was read.
    boolean isKnown(String name) {
        return named.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /// The full name; none where nobody was named by it, or where two were and nothing tells which is meant.
    Optional<String> fullName(String surname, Passage at) {
        var those = named.getOrDefault(surname(surname), Map.of());
        var meant = only(those.keySet(), _ -> true);
        if (meant.isPresent()) {
            return meant;
        }
        var told = byTitle(those, at).or(() -> byParagraph(those, at));
        told.ifPresent(name -> those.getOrDefault(name, List.of()).add(at));
        return told;
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> only(Set<String> names, Predicate<String> isMeant) {
        var those = names.stream().filter(isMeant).toList();
        return those.size() == 1 ? Optional.of(those.getFirst()) : Optional.empty();
    }

    /// "Colonel Darwish" is the one who was told with that title, "Mrs Darwish" the woman.
    private Optional<String> byTitle(Map<String, List<Passage>> those, Passage at) {
        var titles = titles(at);
        return only(
                        those.keySet(),
                        name ->
                                those.getOrDefault(name, List.of()).stream()
                                        .anyMatch(it -> isShared(titles, titles(it))))
                .or(() ->
                        sex(titles)
                                .flatMap(sex -> only(those.keySet(), name -> agrees(name, sex))));
    }

    private static boolean isShared(Set<String> titles, Set<String> others) {
        return titles.stream().anyMatch(others::contains);
    }

    /// The titles before a name, in small letters without dots.
    private Set<String> titles(Passage name) {
        int first = Heads.withTitles(name, text, sentence(name)).begin();
        String words =
                text.substring(first, name.begin()).replace(".", "").toLowerCase(Locale.ROOT);
        var titles = new HashSet<>(List.of(words.strip().split("[\\s\\p{Z}]+")));
        titles.remove("");
        return titles;
    }

    private static Optional<Gender> sex(Set<String> titles) {
        return titles.stream().flatMap(it -> Gender.toldBy(it).stream()).findFirst();
    }

    private static boolean agrees(String name, Gender sex) {
        return Gender.toldBy(name.substring(0, name.indexOf(' ')))
                .filter(it -> it != sex)
                .isEmpty();
    }

    /// The only one who is named in its paragraph, in a sentence before: beside a full name another is meant.
    private Optional<String> byParagraph(Map<String, List<Passage>> those, Passage at) {
        int paragraph = text.lastIndexOf('\n', at.begin()) + 1;
        int sentence = sentence(at);
        return only(those.keySet(), name -> last(those, name) >= paragraph)
                .filter(name -> last(those, name) < sentence);
    }

    private static int last(Map<String, List<Passage>> those, String name) {
        return those.getOrDefault(name, List.of()).getLast().begin();
    }

    /// Where its sentence begins.
    private int sentence(Passage name) {
        return InOrder.overlapping(sentences, Sentence::at, name).stream()
                .mapToInt(it -> Math.min(it.at().begin(), name.begin()))
                .findFirst()
                .orElse(name.begin());
    }
}
