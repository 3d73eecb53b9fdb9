package stemma.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.coreference.Coreference;
import stemma.coreference.Form;
import stemma.coreference.Markable;
import stemma.export.Annotations;
import stemma.extract.Appearances;
import stemma.model.Appearance;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Imprint;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.resolve.Joining;
import stemma.resolve.Linked;
import stemma.resolve.Sorting;
import stemma.tagger.Tagged;
import stemma.text.Names;
import stemma.text.Tokens;

/// Which words of several documents mean the same: what each means by itself, then who is who across all of them. Words that
/// nobody goes by mean the same where they are the same.
final class AcrossDocuments {
    private static final Set<String> PREPOSITIONS = NameKeys.words("/stemma/desk/prepositions.tsv");

    /// What was read in one document.
    ///
    /// @param mentions whose meaning is asked
    private record Read(
            Annotations document,
            List<Passage> mentions,
            Coreference coreference,
            List<Appearance> appearances) {}

    /// A mention of a document, by its place in the list of its mentions.
    private record Node(int document, int mention) {}

    private final List<Read> documents = new ArrayList<>();

    /// @param document whose own entities are asked about, if it has any; else those that are found
    void add(Annotations document, Tagged tagged) {
        var coreference = Coreference.of(document.text(), tagged);
        var appearances = Appearances.named(report(document), tagged);
        var given = document.mentions(Annotations.ENTITIES);
        documents.add(
                new Read(
                        document,
                        given.isEmpty() ? found(coreference, appearances) : given,
                        coreference,
                        appearances));
    }

    /// @param document whose own entities are asked about, if it has any; else everything that it mentions
    void addPhrases(Annotations document, Tagged tagged) {
        var given = document.mentions(Annotations.ENTITIES);
        add(
                document,
                tagged,
                given.isEmpty()
                        ? Coreference.markables(document.text(), tagged).stream()
                                .map(Markable::at)
                                .distinct()
                                .toList()
                        : given);
    }

    /// @param mentions the words that are asked about
    void add(Annotations document, Tagged tagged, List<Passage> mentions) {
        documents.add(
                new Read(
                        document,
                        mentions,
                        Coreference.of(document.text(), tagged),
                        Appearances.named(report(document), tagged)));
    }

    private Report report(Annotations document) {
        var text = document.text();
        var block = new Block(BlockKind.PARAGRAPH, new Passage(0, text.length()), "en");
        return new Report(
                "%06d %s".formatted(documents.size(), document.id()),
                document.id(),
                Imprint.unknown(),
                "en",
                text,
                text.isEmpty() ? List.of() : List.of(block));
    }

    private static List<Passage> found(Coreference coreference, List<Appearance> appearances) {
        var read =
                coreference.clusters().stream()
                        .flatMap(cluster -> cluster.markables().stream())
                        .map(Markable::at);
        var named = appearances.stream().flatMap(it -> it.at().stream());
        return Stream.concat(read, named).distinct().sorted().toList();
    }

    /// Each document, its mentions in clusters, in the order in which they were added.
    List<String> clustered() {
        var clusters = clusters();
        return IntStream.range(0, documents.size())
                .mapToObj(
                        i -> documents.get(i).document.with(Annotations.ENTITIES, clusters.get(i)))
                .toList();
    }

    /// What the mentions of each document mean, so that what means the same has the same, in the order in which the documents were added.
    List<SortedMap<Passage, String>> clusters() {
        var linked = new Linked<Node>();
        var byKey = new HashMap<String, Node>();
        var actors = actors();
        for (int i = 0; i < documents.size(); i++) {
            var document = documents.get(i);
            for (int j = 0; j < document.mentions.size(); j++) {
                var node = new Node(i, j);
                for (var key : keys(i, document.mentions.get(j), actors)) {
                    linked.link(node, byKey.computeIfAbsent(key, _ -> node));
                }
            }
        }
        return IntStream.range(0, documents.size()).mapToObj(i -> clusters(i, linked)).toList();
    }

    private SortedMap<Passage, String> clusters(int i, Linked<Node> linked) {
        var read = documents.get(i);
        var clusters = new TreeMap<Passage, String>();
        for (int j = 0; j < read.mentions.size(); j++) {
            var first = linked.first(new Node(i, j));
            clusters.put(read.mentions.get(j), "c%d-%d".formatted(first.document, first.mention));
        }
        return clusters;
    }

    /// The id of the actor of each name.
    private Map<String, String> actors() {
        var all = documents.stream().flatMap(it -> it.appearances.stream()).toList();
        var sorting = new Sorting(all, List.of());
        var names = sorting.namesakes();
        var ids = new HashMap<String, String>();
        for (var actor :
                new Joining(names, ShippedPack.SHIPPED.leads(names)).under(List.of()).all()) {
            actor.keys().forEach(key -> ids.put(key, actor.id()));
        }
        var byAppearance = new HashMap<String, String>();
        all.forEach(it -> byAppearance.put(key(it), ids.get(sorting.key(it))));
        return byAppearance;
    }

    private static String key(Appearance appearance) {
        return appearance.report() + " " + appearance.at().getFirst();
    }

    /// Mentions that share one mean the same.
    private List<String> keys(int number, Passage mention, Map<String, String> actors) {
        var read = documents.get(number);
        var keys = new ArrayList<String>();
        var markable = markable(read, mention);
        markable.ifPresent(at -> keys.add("here %d %d".formatted(number, at)));
        actor(read, mention).ifPresent(it -> keys.add("actor " + actors.get(key(it))));
        if (!isPronoun(read, mention)) {
            keys.add("words " + words(mention.in(read.document.text())));
        }
        return keys;
    }

    private static String words(String text) {
        var key = Names.key(text);
        return key.isEmpty() ? text.toLowerCase(Locale.ROOT) : key.replaceFirst("^(the|an?) ", "");
    }

    /// Two phrases that end where each other does are the same mention, unless the longer one is headed by another: "the mayor of Dalma"
    /// is not Dalma. What else stands before a name may be read as a part of it or not.
    private static boolean isSame(Passage one, Passage other, String text) {
        int begin = Math.min(one.begin(), other.begin());
        int middle = Math.max(one.begin(), other.begin());
        return one.end() == other.end() && !hasPreposition(text.substring(begin, middle));
    }

    private static boolean hasPreposition(String words) {
        return !words.isBlank()
                && Tokens.of(words, new Passage(0, words.length())).stream()
                        .anyMatch(token ->
                                PREPOSITIONS.contains(token.word().toLowerCase(Locale.ROOT)));
    }

    /// Some corpora mark only the head of a phrase.
    private static boolean isHeaded(Markable markable, Passage mention) {
        return markable.at().covers(mention) && mention.covers(markable.head());
    }

    private static Optional<Integer> markable(Read read, Passage mention) {
        return cluster(read, it -> it.at().equals(mention))
                .or(() -> cluster(read, it -> isHeaded(it, mention)))
                .or(() -> cluster(read, it -> isSame(it.at(), mention, read.document.text())));
    }

    private static Optional<Integer> cluster(Read read, Predicate<Markable> isMeant) {
        var clusters = read.coreference.clusters();
        return IntStream.range(0, clusters.size())
                .filter(i -> clusters.get(i).markables().stream().anyMatch(isMeant))
                .boxed()
                .findFirst();
    }

    private static Optional<Appearance> actor(Read read, Passage mention) {
        return read.appearances.stream()
                .filter(it ->
                        it.at().stream().anyMatch(at -> isSame(at, mention, read.document.text())))
                .findFirst();
    }

    private static boolean isPronoun(Read read, Passage mention) {
        return read.coreference.clusters().stream()
                .flatMap(cluster -> cluster.markables().stream())
                .anyMatch(it -> it.form() == Form.PRONOUN && it.at().equals(mention));
    }
}
