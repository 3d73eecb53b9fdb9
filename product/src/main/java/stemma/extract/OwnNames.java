package stemma.extract;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Passage;
import stemma.resolve.Acronyms;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Sentence;

/// The names that a text itself makes known, wherever they stand in it: one that was read more than once or that has an acronym, one of which
/// a part was read and the same word always follows, and the last word of an organisation's name behind an article.
final class OwnNames {
    /// Read so often, a name is known.
    private static final int OFTEN = 2;

    private static final int SHORTEST_TITLE = 4;
    private static final int SHORTEST_ACRONYM = 3;

    private static final Set<ActorKind> COLLECTIVE =
            EnumSet.of(ActorKind.ORGANISATION, ActorKind.UNIT, ActorKind.BODY);

    private static final Set<ActorKind> OF_KIND =
            EnumSet.of(ActorKind.STATE, ActorKind.BODY, ActorKind.ORGANISATION);

    private static final Pattern OF =
            Pattern.compile(
                    "(?U)\\b\\p{Lu}\\p{Ll}+ (?:of|for) (?:the )?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?\\b");
    private static final Pattern NAME =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\p{M}-]*(?:(?<=s)['’])?(?: (?:of |for |al-)?\\p{Lu}[\\p{L}\\p{M}-]*(?:(?<=s)['’](?= ))?){0,12}");
    private static final Pattern OF_PEOPLE =
            Pattern.compile(
                    "(?U)\\b(?:\\p{Lu}\\p{Ll}+ ){0,12}\\p{Lu}\\p{Ll}+s['’] (\\p{Lu}\\p{Ll}+)\\b");
    private static final Pattern NEXT =
            Pattern.compile("(?U) (\\p{Lu}\\p{Ll}+)\\b(?!['’]? \\p{Lu})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{4,}");
    private static final Pattern INITIAL = Pattern.compile("(?U)\\b(?<!['’])\\p{Lu}(?=\\p{Ll})");
    private static final Pattern ARTICLE = Pattern.compile("(?U)\\b[Tt]he\\s$");
    private static final Pattern GOES_ON = Pattern.compile("(?U) (?:of\\b|\\p{Lu})");
    private static final Pattern LAST = Pattern.compile("(?:\\S+ ){1,12}(\\p{Lu}\\p{Ll}{2,})");

    private final String text;
    private final List<Entity> read;
    private final Set<String> media;

    private OwnNames(String text, Tagged tagged) {
        var titles = titles(text, tagged.sentences());
        this.text = text;
        this.media = tagged.media().stream().map(it -> Words.of(it.at(), text)).collect(toSet());
        this.read =
                Stream.concat(tagged.names().stream(), whole(tagged, text))
                        .filter(name -> titles.stream().noneMatch(at -> at.overlaps(name.at())))
                        .map(name -> new Entity(Types.bare(name.at(), text), name.type(), 1))
                        .toList();
    }

    /// "The Kesh Workers' Guard", where the name in it ends before.
    private static Stream<Entity> whole(Tagged tagged, String text) {
        return tagged.entities().stream()
                .filter(entity -> entity.type().equals("Organisation"))
                .map(entity -> new Entity(Types.bare(entity.at(), text), entity.type(), 1))
                .filter(entity ->
                        InOrder.overlapping(tagged.names(), Entity::at, entity.at()).stream()
                                .anyMatch(name ->
                                        name.at().begin() <= entity.at().begin()
                                                && name.at().end() < entity.at().end()));
    }

    /// Where they stand, with their kind of actor; in the order of the text, none overlapping.
    static Map<Passage, ActorKind> in(String text, Tagged tagged) {
        var own = new OwnNames(text, tagged);
        var names = own.names();
        var found = new TreeMap<Passage, ActorKind>();
        var longestFirst =
                comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(longestFirst))
                .forEach(name ->
                        own.places(name.getKey())
                                .forEach(at -> own.add(at, name.getValue(), found)));
        names.forEach((name, kind) -> {
            if (isCollective(kind) && isAcronym(initials(name))) {
                own.places(initials(name)).forEach(at -> own.add(at, kind, found));
            }
        });
        lastWords(names)
                .forEach((word, kind) -> own.called(word).forEach(at -> own.add(at, kind, found)));
        return found;
    }

    /// The first letters of the words that a name writes large: "SOM" for "Sennet Observer Mission"; empty of one word.
    static String initials(String name) {
        var first = INITIAL.matcher(name).results().map(MatchResult::group).collect(joining());
        return first.length() < 2 ? "" : first;
    }

    static boolean isCollective(ActorKind kind) {
        return COLLECTIVE.contains(kind);
    }

    /// Whether initials are enough of them to be known by.
    static boolean isAcronym(String initials) {
        return initials.length() >= SHORTEST_ACRONYM;
    }

    /// The sentences that are headlines.
    static List<Passage> titles(String text, List<Sentence> sentences) {
        return sentences.stream().map(Sentence::at).filter(at -> isTitle(at, text)).toList();
    }

    /// Headlines write most of their longer words large.
    static boolean isTitle(Passage sentence, String text) {
        var words = WORD.matcher(sentence.in(text)).results().map(it -> it.group()).toList();
        long large = words.stream().filter(it -> Character.isUpperCase(it.codePointAt(0))).count();
        return words.size() >= SHORTEST_TITLE && 10 * large > 7L * words.size();
    }

    private Map<String, ActorKind> names() {
        var names = new HashMap<String, ActorKind>();
        readOften().forEach((name, kind) -> names.put(name, kind));
        cutOff().forEach(names::putIfAbsent);
        ofKinds().forEach(names::putIfAbsent);
        ofPeople().forEach(name -> names.putIfAbsent(name, ActorKind.ORGANISATION));
        Acronyms.in(text)
                .forEach(it ->
                        Types.kind("Organisation", it.name())
                                .ifPresent(kind -> names.putIfAbsent(it.name(), kind)));
        names.keySet().removeIf(name -> !name.contains(" "));
        return names;
    }

    private Map<String, ActorKind> readOften() {
        var types =
                read.stream()
                        .collect(groupingBy(this::words, groupingBy(Entity::type, counting())));
        var names = new HashMap<String, ActorKind>();
        types.forEach((name, counts) -> {
            boolean isOften = counts.values().stream().mapToLong(it -> it).sum() >= OFTEN;
            if (NAME.matcher(name).matches()) {
                kind(name, counts)
                        .filter(kind -> isOften || COLLECTIVE.contains(kind) && isShortened(name))
                        .ifPresent(kind -> names.put(name, kind));
            }
        });
        return names;
    }

    private boolean isShortened(String name) {
        var last = LAST.matcher(name);
        return last.matches() && !called(last.group(1)).isEmpty();
    }

    /// As its words tell, or as it was read most often.
    private Optional<ActorKind> kind(String name, Map<String, Long> types) {
        if (media.contains(name)) {
            return Optional.of(ActorKind.MEDIUM);
        }
        return types.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
                .flatMap(most -> Types.kind(most.getKey(), name));
    }

    /// "Marsa", wherever it is read, goes on with "Tell".
    private Map<String, ActorKind> cutOff() {
        var names = new HashMap<String, ActorKind>();
        read.stream()
                .collect(groupingBy(this::words))
                .forEach((name, all) -> {
                    var next = all.stream().map(it -> next(it.at().end())).collect(toSet());
                    var types = all.stream().collect(groupingBy(Entity::type, counting()));
                    if (all.size() >= OFTEN && next.size() == 1 && !next.contains("")) {
                        String whole = name + " " + next.iterator().next();
                        kind(whole, types).ifPresent(kind -> names.put(whole, kind));
                    }
                });
        return names;
    }

    /// "Council of Littoral States": a word for what it is, and whose.
    private Map<String, ActorKind> ofKinds() {
        var names = new HashMap<String, ActorKind>();
        OF.matcher(text)
                .results()
                .filter(it -> read.stream().anyMatch(name -> isWithin(name.at(), it)))
                .map(it -> Words.onOneLine(it.group()))
                .forEach(name ->
                        Heads.ofName(name)
                                .filter(OF_KIND::contains)
                                .ifPresent(kind -> names.put(name, kind)));
        return names;
    }

    /// "Kesh Workers' Guard", "Farmers' Union"; "the Norvians' Ministry" is one of theirs.
    private Stream<String> ofPeople() {
        return OF_PEOPLE
                .matcher(text)
                .results()
                .filter(it ->
                        Heads.kind(it.group(1).toLowerCase(Locale.ROOT))
                                .filter(ActorKind.ORGANISATION::equals)
                                .isPresent())
                .map(it -> Types.bare(new Passage(it.start(), it.end()), text).in(text));
    }

    private static boolean isWithin(Passage name, MatchResult whole) {
        return whole.start() <= name.begin() && name.end() <= whole.end();
    }

    private String next(int end) {
        var next = NEXT.matcher(text).region(end, text.length()).useTransparentBounds(true);
        return next.lookingAt() ? next.group(1) : "";
    }

    private String words(Entity name) {
        return Words.of(name.at(), text);
    }

    private List<Passage> places(String name) {
        return places(name, text);
    }

    /// Wherever a name stands as whole words.
    static List<Passage> places(String name, String text) {
        var places = new ArrayList<Passage>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            if (!isInWord(at - 1, text) && !isInWord(at + name.length(), text)) {
                places.add(new Passage(at, at + name.length()));
            }
        }
        return places;
    }

    private static boolean isInWord(int at, String text) {
        return at >= 0
                && at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-');
    }

    /// "The League", "the League’s", "the League officials"; not "the League of" something or with another name behind.
    private List<Passage> called(String word) {
        return places(word).stream()
                .filter(at ->
                        ARTICLE.matcher(text.substring(Math.max(0, at.begin() - 5), at.begin()))
                                .find())
                .filter(at -> !GOES_ON.matcher(text).region(at.end(), text.length()).lookingAt())
                .toList();
    }

    /// Last words of one organisation's name each.
    private static Map<String, ActorKind> lastWords(Map<String, ActorKind> names) {
        var words = new HashMap<String, List<ActorKind>>();
        names.forEach((name, kind) -> {
            var last = LAST.matcher(name);
            if (last.matches() && !name.contains(" of ")) {
                words.computeIfAbsent(last.group(1), _ -> new ArrayList<>()).add(kind);
            }
        });
        var single = new HashMap<String, ActorKind>();
        words.forEach((word, kinds) -> {
            if (kinds.size() == 1 && COLLECTIVE.contains(kinds.getFirst())) {
                single.put(word, kinds.getFirst());
            }
        });
        return single;
    }

    private void add(Passage at, ActorKind kind, NavigableMap<Passage, ActorKind> found) {
        boolean isFree =
                Stream.of(found.floorKey(at), found.ceilingKey(at))
                        .flatMap(Stream::ofNullable)
                        .noneMatch(at::overlaps);
        if (isFree) {
            found.put(at, kind);
        }
    }
}
