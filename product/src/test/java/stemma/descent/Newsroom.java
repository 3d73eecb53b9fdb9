package stemma.descent;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Writes invented reports, and copies them as desks do. Two reports of one event share its names, numbers, a quotation and stock phrases, never a sentence.
final class Newsroom {
    private static final int WORDS = 4_000;
    private static final Pattern SLOT = Pattern.compile("\\{(noun|verb|adjective)}");
    private static final Map<String, String> ENDINGS =
            Map.of("noun", "", "verb", "ed", "adjective", "ish");
    private static final List<String> SYLLABLES =
            List.of(
                    "ba", "lo", "tir", "sem", "ka", "du", "ven", "ri", "mo", "ash", "gel", "py",
                    "nor", "fi", "zu");
    private static final List<String> PEOPLE =
            List.of(
                    "Nadim Oss",
                    "Talia Verren",
                    "Karim Haddow",
                    "Ilse Brandt-Moor",
                    "Yusuf Calder",
                    "Mirela Stane",
                    "Anton Revik",
                    "Samar Dole");
    private static final List<String> GROUPS =
            List.of(
                    "the Tarvel Front",
                    "the Kesh Workers' Guard",
                    "the League",
                    "the Highland Council",
                    "the Orrin Brigade",
                    "the River Committee",
                    "the Northern Directorate");
    private static final List<String> PLACES =
            List.of(
                    "Marsa",
                    "Dalma",
                    "Hollin Ridge",
                    "Sennet",
                    "Upper Kesh",
                    "Orrin",
                    "Vashar",
                    "Port Hanin",
                    "Lower Tarn",
                    "Bell Crossing");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> STOCK =
            List.of(
                    "who spoke on condition of anonymity",
                    "according to a statement",
                    "could not be independently verified",
                    "told reporters on {day}",
                    "for the first time since the truce",
                    "in the early hours of {day}",
                    "as part of the agreement");

    private static final List<String> OPENERS =
            List.of(
                    "On {day}",
                    "Late on {day}",
                    "Hours after the {noun}",
                    "Despite the {adjective} {noun}",
                    "With {noun} near",
                    "Before dawn",
                    "By noon",
                    "After a week of {noun}",
                    "At the {noun} in {place}",
                    "Near the bridge at {place}",
                    "Under {adjective} guard",
                    "Without warning",
                    "In a sign of {noun}",
                    "While negotiators {verb}",
                    "As {noun} ran short",
                    "Behind closed doors",
                    "Along the {adjective} road",
                    "For a third night",
                    "Weeks before the {noun}",
                    "To {adjective} surprise");
    private static final List<String> ACTORS =
            List.of(
                    "fighters of {group}",
                    "two {noun} officers close to {group}",
                    "{person}",
                    "envoys from {place}",
                    "a convoy of {number} {noun} lorries",
                    "the deputy of {person}",
                    "{adjective} traders in {place}",
                    "doctors at the {place} {noun}",
                    "elders of {place}",
                    "engineers hired by {group}",
                    "a {noun} committee under {person}",
                    "scouts for {group}",
                    "{adjective} teachers and {noun} clerks",
                    "the {noun} guard",
                    "relatives of the {noun}",
                    "a {adjective} delegation led by {person}",
                    "the paymaster of {group}",
                    "drivers stranded at {place}",
                    "monitors in {adjective} vests",
                    "young recruits");
    private static final List<String> VERBS =
            List.of(
                    "{verb}",
                    "{verb}",
                    "{verb} and {verb}",
                    "blocked",
                    "inspected",
                    "counted",
                    "demanded",
                    "repaired",
                    "sold",
                    "promised",
                    "refused",
                    "burned");
    private static final List<String> OBJECTS =
            List.of(
                    "{thing}",
                    "the {adjective} {noun}",
                    "the {noun}",
                    "a {noun} of {noun}",
                    "{number} {noun} of {noun}",
                    "a list of {noun}",
                    "the old {noun} house",
                    "three {adjective} cars",
                    "wages owed since {noun}",
                    "the {noun} above {place}",
                    "the road to {place}",
                    "{number} wounded men",
                    "the {noun} of {group}",
                    "letters bearing the {noun} of {group}",
                    "medicine for {number} {noun}",
                    "crates without {noun}");
    private static final List<String> TAILS =
            List.of(
                    "and {verb} before the {noun} {verb}",
                    "though no {noun} would say why",
                    "while {person} {verb} {thing}",
                    "which {group} called a {noun}",
                    "as {adjective} villagers {verb} toward {place}",
                    "despite an order from {person}",
                    "so that {noun} might {verb}",
                    "in exchange for {number} {noun}",
                    "after {noun} had been {verb} twice",
                    "using {noun} borrowed from {adjective} neighbours",
                    "until the commander of {group} {verb}",
                    "because the older {noun} was {verb}",
                    "and then denied having {verb} {thing}",
                    "with {noun} from families in {place}",
                    "whatever the {noun} might say",
                    "leaving {number} people without {noun}",
                    "to the {noun} of {group}",
                    "with neither {noun} nor {noun}",
                    "where {noun} had {verb} the pass",
                    "on the advice of a {adjective} {noun}");
    private static final List<String> CONNECTED =
            List.of(
                    "meanwhile",
                    "then",
                    "quietly",
                    "again",
                    "openly",
                    "twice",
                    "at once",
                    "reluctantly",
                    "jointly",
                    "slowly");

    /// Words that a subeditor changes for others.
    private static final List<List<String>> SYNONYMS =
            List.of(
                    List.of("blocked", "barred"),
                    List.of("counted", "tallied"),
                    List.of("demanded", "called for"),
                    List.of("repaired", "mended"),
                    List.of("sold", "traded"),
                    List.of("burned", "torched"),
                    List.of("fighters", "gunmen"),
                    List.of("officers", "commanders"),
                    List.of("lorries", "trucks"),
                    List.of("road", "highway"),
                    List.of("wounded", "injured"),
                    List.of("while", "as"),
                    List.of("though", "although"),
                    List.of("because", "since"),
                    List.of("before", "ahead of"),
                    List.of("villagers", "residents"),
                    List.of("promised", "pledged"),
                    List.of("wages", "salaries"),
                    List.of("medicine", "drugs"),
                    List.of("inspected", "examined"),
                    List.of("refused", "rejected"));

    private static final List<List<String>> SPELLINGS =
            List.of(
                    List.of("Nadim", "Nadeem"),
                    List.of("Talia", "Taliya"),
                    List.of("Karim", "Kareem"),
                    List.of("Yusuf", "Youssef"),
                    List.of("Marsa", "Mersa"),
                    List.of("Vashar", "Washar"),
                    List.of("Kesh", "Qesh"),
                    List.of("Tarvel", "Tarfel"),
                    List.of("Orrin", "Orin"),
                    List.of("Dalma", "Dalmeh"));

    private final RandomGenerator random;

    Newsroom(RandomGenerator random) {
        this.random = random;
    }

    /// What a number of desks write about on their own.
    record Event(
            List<String> people,
            List<String> groups,
            List<String> places,
            List<String> things,
            String day,
            int number,
            String quotation) {}

    /// A report as its sentences.
    record Article(List<String> sentences) {
        private static final int A_PARAGRAPH = 3;

        /// Paragraphs of three sentences, a line each.
        String text() {
            var text = new StringBuilder(sentences.getFirst());
            for (int i = 1; i < sentences.size(); i++) {
                text.append(i % A_PARAGRAPH == 0 ? '\n' : ' ').append(sentences.get(i));
            }
            return text.toString();
        }
    }

    Event event() {
        return new Event(
                some(PEOPLE, 3),
                some(GROUPS, 2),
                some(PLACES, 3),
                List.of(words("the {adjective} {noun} of {noun}"), words("a {adjective} {noun}")),
                one(DAYS),
                random.nextInt(3, 900),
                words(
                        "We shall not {verb} the {noun} of our {noun}, and whoever {verb} the {adjective} {noun} will answer for it"));
    }

    /// A report of its own on an event, with the quotation that all desks have.
    Article article(Event event, int sentences) {
        var written = new ArrayList<String>();
        for (int i = 0; i < sentences; i++) {
            written.add(sentence(event));
        }
        written.add(
                random.nextInt(sentences),
                "“%s,” said %s.".formatted(event.quotation, event.people.getFirst()));
        return new Article(List.copyOf(written));
    }

    private String sentence(Event event) {
        var parts = new ArrayList<String>();
        parts.add(one(OPENERS) + (random.nextInt(3) == 0 ? ", " + one(CONNECTED) : "") + ",");
        parts.add(one(ACTORS));
        parts.add(one(VERBS));
        parts.add(one(OBJECTS));
        if (random.nextInt(3) == 0) {
            parts.add("and " + one(VERBS) + " " + one(OBJECTS));
        }
        parts.add(one(TAILS));
        if (random.nextInt(3) == 0) {
            parts.add("- " + one(STOCK));
        }
        return filled(String.join(" ", parts), event) + ".";
    }

    private String filled(String sentence, Event event) {
        return words(sentence.replace("{thing}", one(event.things)))
                .replace("{person}", one(event.people))
                .replace("{group}", one(event.groups))
                .replace("{place}", one(event.places))
                .replace("{day}", event.day)
                .replace("{number}", Integer.toString(event.number));
    }

    /// About half of the sentences, one stretch.
    Article cut(Article of) {
        int kept = Math.max(4, of.sentences.size() / 2);
        int from = random.nextInt(of.sentences.size() - kept + 1);
        return new Article(of.sentences.subList(from, from + kept));
    }

    Article reordered(Article of) {
        var sentences = new ArrayList<>(of.sentences);
        Collections.shuffle(sentences, Random.from(random));
        return new Article(sentences);
    }

    /// This share of the words inserted, dropped or put for others.
    Article changed(Article of, double share) {
        return each(of, word -> random.nextDouble() < share ? change(word) : word);
    }

    private String change(String word) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> word + " " + made();
            default -> made();
        };
    }

    Article respelled(Article of) {
        return each(of, word -> SPELLINGS.stream().reduce(word, Newsroom::put, (one, _) -> one));
    }

    /// Synonyms wherever there is one, and one word in twelve another.
    Article paraphrased(Article of) {
        var put = each(of, word -> SYNONYMS.stream().reduce(word, Newsroom::put, (one, _) -> one));
        return changed(put, 1.0 / 12);
    }

    /// Its own report with a passage of another's in the middle.
    Article quarried(Article own, Article from) {
        var sentences = new ArrayList<>(own.sentences);
        sentences.addAll(sentences.size() / 2, cut(from).sentences);
        return new Article(sentences);
    }

    private static String put(String word, List<String> pair) {
        return word.replaceFirst("\\b" + pair.getFirst() + "\\b", pair.getLast());
    }

    private Article each(Article of, UnaryOperator<String> word) {
        return new Article(
                of.sentences.stream()
                        .map(sentence ->
                                List.of(sentence.split(" ")).stream()
                                        .map(word)
                                        .filter(changed -> !changed.isEmpty())
                                        .collect(joining(" ")))
                        .toList());
    }

    /// Each of these slots with a word of an invented language of 4,000 nouns, verbs and adjectives, of which a few are common and most are rare (Zipf's law).
    private String words(String pattern) {
        return SLOT.matcher(pattern).replaceAll(slot -> word(slot.group(1)));
    }

    private String word(String part) {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(WORDS));
        var word = new StringBuilder(SYLLABLES.get(rank % 15));
        for (int rest = rank / 15 + 1; rest > 0; rest /= 15) {
            word.append(SYLLABLES.get((rest + part.length()) % 15));
        }
        return word.append(ENDINGS.get(part)).toString();
    }

    private String made() {
        return word(one(List.of("noun", "verb", "adjective")));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<String> some(List<String> of, int many) {
        var all = new ArrayList<>(of);
        Collections.shuffle(all, Random.from(random));
        return List.copyOf(all.subList(0, many));
    }
}
