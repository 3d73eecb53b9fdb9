package stemma.train;

import static java.util.Comparator.comparingInt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import stemma.tagger.Line;
import stemma.text.Names;
import stemma.text.Token;
import stemma.text.Tokens;

/// A text of the gold folder, cut into words, from which a document is made.
final class AnnotatedText {
    /// Words that do not stand for a cue as a whole.
    private static final Set<String> LIGHT =
            Set.of(
                    "to", "for", "on", "by", "that", "in", "of", "with", "as", "against", "out",
                    "up", "about", "it", "the", "a", "an", "not", "from", "at", "into", ",", ":",
                    "\"", "'");

    private static final Set<String> WITHIN_NAMES =
            Set.of(
                    "of", "and", "the", "for", "al", "el", "bin", "ibn", "de", "-", "'s", "’s", "&",
                    "da");

    /// Written with a capital, and no names.
    private static final Set<String> NO_NAMES =
            Set.of(
                    "i", "we", "he", "she", "it", "they", "you", "my", "our", "his", "her", "their",
                    "your", "its", "the", "a", "an", "this", "that", "these", "those", "who", "us",
                    "me", "him", "them", "mr", "mrs", "ms", "dr", "image", "one", "two", "three",
                    "all", "some", "many", "most", "no");

    private static final Map<String, String> NAME_TYPES =
            Map.of(
                    "Person",
                    "Person",
                    "PER",
                    "Person",
                    "person",
                    "Person",
                    "Organisation",
                    "Organisation",
                    "ORG",
                    "Organisation",
                    "organization",
                    "Organisation",
                    "Location",
                    "Location",
                    "LOC",
                    "Location",
                    "place",
                    "Location");

    private final JsonNode node;
    private final String text;
    private final List<Token> words = new ArrayList<>();
    private final List<Integer> sentence = new ArrayList<>();
    private final List<Boolean> opensLine = new ArrayList<>();

    /// @param node its line of the gold folder
    AnnotatedText(JsonNode node) {
        this.node = node;
        this.text = node.path("text").asText();
        Line.all(text).forEach(this::add);
    }

    private void add(Line line) {
        boolean opens = true;
        for (var at : line.sentences()) {
            var cut = Tokens.of(text, at);
            if (!cut.isEmpty()) {
                cut.forEach(word -> sentence.add(opensLine.size()));
                words.addAll(cut);
                opensLine.add(opens);
                opens = false;
            }
        }
    }

    /// @param attributions all of the text's, if somebody annotated them
    /// @param media        the places of the names of its media, if somebody annotated them
    Document document(Optional<JsonNode> attributions, Optional<JsonNode> media) {
        boolean isRe3d = node.path("set").asText().equals("re3d");
        var lines = new boolean[opensLine.size()];
        IntStream.range(0, lines.length).forEach(i -> lines[i] = opensLine.get(i));
        return new Document(
                node.path("id").asText(),
                node.path("set").asText(),
                words.stream().map(Token::word).toArray(String[]::new),
                sentence.stream().mapToInt(Integer::intValue).toArray(),
                lines,
                isRe3d ? bio(Labels.ENTITY, entities()) : unknown(),
                node.has("entities") ? bio(Labels.NAME, names()) : unknown(),
                media.map(names -> bio(Labels.MEDIUM, media(names))).orElseGet(this::unknown),
                unknown(),
                unknown(),
                unknown(),
                unknown(),
                attributions.isPresent(),
                attributions.map(this::sayings).orElse(List.of()));
    }

    private record Span(int begin, int end, String type) {}

    private int[] unknown() {
        var labels = new int[words.size()];
        Arrays.fill(labels, Document.UNKNOWN);
        return labels;
    }

    /// The longer of two that overlap.
    private List<Span> entities() {
        var spans = spans(node.path("entities"));
        spans.removeIf(span -> !Labels.ENTITY.contains("B-" + span.type));
        spans.sort(comparingInt(span -> span.begin - span.end));
        return apart(spans);
    }

    /// The shorter of two that overlap: names inside longer mentions.
    private List<Span> names() {
        var names = new ArrayList<Span>();
        for (var annotation : node.path("entities")) {
            for (var span : spans(List.of(annotation))) {
                names.addAll(names(span, annotation.has("wiki")));
            }
        }
        names.sort(comparingInt(name -> name.end - name.begin));
        return apart(names);
    }

    /// Runs of capitalised words in a mention. Sets but re3d annotate the names inside of others by themselves.
    private List<Span> names(Span mention, boolean isLinked) {
        boolean isActor = NAME_TYPES.containsKey(mention.type);
        if (!isActor && !isLinked && !mention.type.equals("PRO")) {
            return List.of();
        }
        var runs = new ArrayList<Span>();
        for (int i = mention.begin; i < mention.end; i++) {
            int end = runEnd(i, mention.end);
            if (end > i && isName(i, end)) {
                runs.add(new Span(i, end, type(i, end, mention.type)));
                i = end;
            }
        }
        boolean isWhole = runs.size() == 1 && runs.getFirst().end == mention.end;
        return node.path("set").asText().equals("re3d") || isWhole ? runs : List.of();
    }

    private int runEnd(int begin, int limit) {
        int end = begin;
        for (int i = begin;
                i < limit
                        && (isCapital(i)
                                || i > begin
                                        && WITHIN_NAMES.contains(word(i))
                                        && !word(i).equals("and"));
                i++) {
            end = isCapital(i) ? i + 1 : end;
        }
        while (end < limit && end > begin && Character.isDigit(word(end).charAt(0))) {
            end++;
        }
        return end;
    }

    /// A single capitalised word at the start of a sentence may be any word.
    private boolean isName(int begin, int end) {
        boolean starts = begin == 0 || !sentence.get(begin).equals(sentence.get(begin - 1));
        boolean isKnown = Names.at(words.subList(begin, end), 0).isPresent();
        boolean isOrdinary = NO_NAMES.contains(word(begin).toLowerCase(Locale.ROOT));
        return isKnown || !isOrdinary && (!starts || end - begin > 1 || isSeenWithin(begin));
    }

    /// Whether the word has a capital also where no sentence starts.
    private boolean isSeenWithin(int word) {
        return IntStream.range(1, words.size())
                .anyMatch(i ->
                        sentence.get(i).equals(sentence.get(i - 1)) && word(i).equals(word(word)));
    }

    private String type(int begin, int end, String mention) {
        var known =
                Names.at(words.subList(begin, end), 0)
                        .filter(found -> found.words() == end - begin);
        return known.map(found -> NameBank.type(found.known().kind().word()))
                .orElse(NAME_TYPES.getOrDefault(mention, "Other"));
    }

    private String word(int i) {
        return words.get(i).word();
    }

    private boolean isCapital(int word) {
        return words.get(word).isCapitalised();
    }

    private List<Span> media(JsonNode places) {
        var spans = new ArrayList<Span>();
        for (var place : places) {
            int[] in = words(List.of(place));
            if (in.length > 0) {
                spans.add(new Span(in[0], in[in.length - 1] + 1, "medium"));
            }
        }
        return spans;
    }

    private List<Span> spans(Iterable<JsonNode> annotations) {
        var spans = new ArrayList<Span>();
        int end = scored();
        for (var annotation : annotations) {
            for (var place : annotation.path("spans")) {
                int[] in = words(List.of(place));
                if (in.length > 0 && words.get(in[in.length - 1]).at().end() <= end) {
                    spans.add(
                            new Span(
                                    in[0],
                                    in[in.length - 1] + 1,
                                    annotation.path("type").asText()));
                }
            }
        }
        return spans;
    }

    /// Up to where the set annotates all.
    private int scored() {
        var scored = node.path("scored");
        return scored.isEmpty() ? text.length() : scored.path(scored.size() - 1).path(1).asInt();
    }

    private static List<Span> apart(List<Span> spans) {
        var apart = new ArrayList<Span>();
        for (var span : spans) {
            if (apart.stream()
                    .noneMatch(other -> other.begin < span.end && span.begin < other.end)) {
                apart.add(span);
            }
        }
        return apart;
    }

    private int[] bio(List<String> labels, List<Span> spans) {
        var of = unknown();
        int end = scored();
        for (int i = 0; i < of.length && words.get(i).at().end() <= end; i++) {
            of[i] = 0;
        }
        for (var span : spans) {
            int begin = labels.indexOf("B-" + span.type);
            Arrays.fill(of, span.begin, span.end, begin + 1);
            of[span.begin] = begin;
        }
        return of;
    }

    /// The words that share a character with one of the places, in order.
    private int[] words(Iterable<JsonNode> places) {
        var in = new TreeSet<Integer>();
        for (var place : places) {
            int begin = place.path(0).asInt();
            int end = place.path(1).asInt();
            IntStream.range(0, words.size())
                    .filter(i -> words.get(i).at().end() > begin && words.get(i).at().begin() < end)
                    .forEach(in::add);
        }
        return in.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<Document.Saying> sayings(JsonNode attributions) {
        var sayings = new ArrayList<Document.Saying>();
        for (var attribution : attributions) {
            int[] source = words(places(attribution.path("source")));
            int[] cue = words(places(attribution.path("cue")));
            int[] content = words(places(attribution.path("content")));
            if (content.length + cue.length == 0) {
                continue;
            }
            boolean hasKind = attribution.has("kind");
            int kind = hasKind ? Labels.cue(attribution.path("kind").asText()) : Document.UNKNOWN;
            int given = hasKind ? given(attribution, source) : Document.UNKNOWN;
            sayings.add(
                    new Document.Saying(
                            kind, given, anchor(source, cue, content), source, cue, content));
        }
        return sayings;
    }

    /// The places of a role, which the gold sets wrap in an object with their text and our own files do not.
    private static JsonNode places(JsonNode role) {
        return role.isArray() ? role : role.path("spans");
    }

    private static int given(JsonNode attribution, int[] source) {
        String reference = attribution.path("source_ref").asText("");
        if (source.length > 0) {
            return 0;
        }
        int given = Labels.GIVEN.indexOf(reference);
        return given >= 0 ? given : reference.isEmpty() ? 1 : 3;
    }

    /// The last word of the cue's first stretch that is not light: "has *said*", "*according* to".
    private int anchor(int[] source, int[] cue, int[] content) {
        int[] of = cue.length > 0 ? cue : source.length > 0 ? source : content;
        if (cue.length == 0) {
            return of[0];
        }
        int last = 0;
        while (last + 1 < of.length && of[last + 1] == of[last] + 1) {
            last++;
        }
        int anchor = last;
        while (anchor > 0
                && LIGHT.contains(words.get(of[anchor]).word().toLowerCase(Locale.ROOT))) {
            anchor--;
        }
        return of[anchor];
    }
}
