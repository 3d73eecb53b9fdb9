package stemma.desk;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import stemma.coreference.Coreference;
import stemma.export.Annotations;
import stemma.export.Annotations.Nesting;
import stemma.export.Conllu;
import stemma.extract.Appearances;
import stemma.extract.Drafts;
import stemma.extract.Known;
import stemma.extract.Mentions;
import stemma.model.Appearance;
import stemma.model.Digests;
import stemma.model.Draft;
import stemma.model.Report;
import stemma.predicate.Events;
import stemma.predicate.Factualities;
import stemma.predicate.NominalTies;
import stemma.tagger.Line;
import stemma.tagger.Model;
import stemma.tagger.Tagged;
import stemma.tagger.Tagger;
import stemma.time.Amounts;
import stemma.time.Anchors;
import stemma.time.Times;

/// Finds who says what in reports, with the model that ships with the program. Safe to use from several threads.
public final class Reader implements AutoCloseable {
    private static final String MODEL = "/stemma/desk/reader.model";
    private static final String HASH = "/stemma/desk/reader.sha256";
    private static final String REMEDY =
            "; put it back with \"git checkout product/src/main/resources/stemma/desk\" and build again";

    private final Tagger tagger;

    private Reader(Tagger tagger) {
        this.tagger = tagger;
    }

    /// Opened when it is first asked for, once: most commands read nothing and do not wait for it.
    private static final class Shipped {
        private static final Opened READER = open();

        private static Opened open() {
            try {
                return new Opened.Ready(of(bytes(MODEL), bytes(HASH)));
            } catch (IllegalArgumentException e) {
                return new Opened.Failed(String.valueOf(e.getMessage()));
            }
        }
    }

    private sealed interface Opened {
        record Ready(Reader reader) implements Opened {}

        record Failed(String why) implements Opened {}
    }

    /// The reader with the model of this program.
    ///
    /// @throws IllegalStateException if the model is missing or not the one that belongs to it, saying what to do
    public static Reader shipped() {
        return switch (Shipped.READER) {
            case Opened.Ready(var reader) -> reader;
            case Opened.Failed(var why) -> throw new IllegalStateException(why);
        };
    }

    /// A reader with another model than the program's: to measure it.
    ///
    /// @throws IllegalArgumentException if it cannot be run
    public static Reader with(Model model) {
        return new Reader(new Tagger(model));
    }

    @Override
    public void close() {
        tagger.close();
    }

    /// @param hash SHA-256 of the model in hexadecimal
    static Reader of(Optional<byte[]> model, Optional<byte[]> hash) {
        if (model.isEmpty() || hash.isEmpty()) {
            throw new IllegalArgumentException(
                    "the reader's model is missing from the program" + REMEDY);
        }
        String expected = new String(hash.get(), US_ASCII).strip();
        if (!Digests.sha256(model.get()).equals(expected)) {
            throw new IllegalArgumentException(
                    "the reader's model is not the one that belongs to this program" + REMEDY);
        }
        return new Reader(new Tagger(Model.of(model.get())));
    }

    private static Optional<byte[]> bytes(String resource) {
        try (InputStream in = Reader.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The reader's model cannot be read", e);
        }
    }

    /// What is found in a report.
    ///
    /// @param drafts      who says what, and what it says happened
    /// @param appearances whom it tells of
    public record Findings(List<Draft> drafts, List<Appearance> appearances) {
        public Findings {
            drafts = List.copyOf(drafts);
            appearances = List.copyOf(appearances);
        }
    }

    /// Whom a report in a language that is not read tells of, as far as the words around names in Arabic letters tell it.
    static Findings unread(Report report) {
        return new Findings(List.of(), Appearances.unread(report));
    }

    /// Who says what in a report, and whom it tells of; only the latter in a language that is not read.
    public Findings read(Report report) {
        if (!report.isReadable()) {
            return unread(report);
        }
        var known = Known.in(report.text(), tagged(report));
        var toponyms = Whereabouts.of(report.text(), known);
        var drafts =
                Drafts.of(report, known).stream()
                        .map(draft -> Whereabouts.placed(report.text(), toponyms, draft))
                        .toList();
        return new Findings(drafts, Appearances.of(report, known, drafts));
    }

    /// Who says what in a report.
    public List<Draft> drafts(Report report) {
        return read(report).drafts();
    }

    private Tagged tagged(Report report) {
        var blocks = report.read().stream().map(block -> Line.of(report.text(), block.at()));
        return tagger.of(report.text(), blocks.toList());
    }

    /// Marks up a document of an annotated corpus with what is found in its text, each line of it by itself.
    ///
    /// @param line a JSON object in the corpus's layout; the answer is one too
    /// @throws IllegalArgumentException if it is none
    public String annotate(String line) {
        return annotate(line, Nesting.NESTED);
    }

    /// The same without what is said inside the words of another, for corpora that have none of it.
    ///
    /// @throws IllegalArgumentException if it is none
    public String annotateOutermost(String line) {
        return annotate(line, Nesting.OUTERMOST);
    }

    private String annotate(String line, Nesting nesting) {
        var document = Annotations.parse(line);
        var times = Times.of(document.text(), Anchors.published(document.published())).each();
        var tagged = Known.in(document.text(), tagged(document));
        document.tell(times);
        document.count(
                tagged.sentences().stream()
                        .flatMap(sentence ->
                                Amounts.of(document.text(), sentence.at(), times).stream())
                        .toList());
        var events = Events.of(document.text(), tagged);
        document.relate(events, NominalTies.of(document.text(), tagged), tagged.entities());
        document.narrate(events, Factualities.of(document.text(), tagged), tagged.entities());
        return document.with(
                tagged,
                Mentions.of(document.text(), tagged),
                Whereabouts.of(document.text(), tagged),
                nesting);
    }

    /// Marks up a document with nothing but the places named in its text.
    ///
    /// @throws IllegalArgumentException if it is none
    public String places(String line) {
        var document = Annotations.parse(line);
        var tagged = Known.in(document.text(), tagged(document));
        return document.with(Whereabouts.of(document.text(), tagged));
    }

    /// Marks up a document with nothing but which words of its text mean the same.
    ///
    /// @throws IllegalArgumentException if it is none
    public String clusters(String line) {
        var document = Annotations.parse(line);
        var tagged = Known.in(document.text(), tagged(document));
        return document.with(Coreference.of(document.text(), tagged));
    }

    /// Marks up documents with nothing but which words mean the same in all of them together: the entities that they have, else those found.
    ///
    /// @param lines JSON objects in the corpus's layout, in an order that does not matter
    /// @throws IllegalArgumentException if one is none
    public List<String> clustersAcross(List<String> lines) {
        var across = new AcrossDocuments();
        each(lines, across::add);
        return across.clustered();
    }

    /// The same of everything that a document without entities mentions: each noun phrase, what is mentioned once, too.
    ///
    /// @param lines JSON objects in the corpus's layout, in an order that does not matter
    /// @throws IllegalArgumentException if one is none
    public List<String> phrasesAcross(List<String> lines) {
        var across = new AcrossDocuments();
        each(lines, across::addPhrases);
        return across.clustered();
    }

    /// Marks up documents with nothing but which words tell of the same event in all of them together: the events that they have, else those found.
    ///
    /// @param lines JSON objects in the corpus's layout, in an order that does not matter
    /// @throws IllegalArgumentException if one is none
    public List<String> eventsAcross(List<String> lines) {
        var across = new EventsAcrossDocuments();
        each(lines, across::add);
        return across.clustered();
    }

    private void each(List<String> lines, BiConsumer<Annotations, Tagged> take) {
        for (var line : lines) {
            var document = Annotations.parse(line);
            take.accept(document, Known.in(document.text(), tagged(document)));
        }
    }

    /// The trees of such a document's sentences in CoNLL-U.
    ///
    /// @throws IllegalArgumentException if it is none
    public String trees(String line) {
        var document = Annotations.parse(line);
        return Conllu.of(document.id(), document.text(), tagged(document));
    }

    /// The trees of a text that is cut into words already.
    ///
    /// @param conllu its lines in CoNLL-U; the answer is CoNLL-U too
    /// @throws IllegalArgumentException if they are none
    public String trees(List<String> conllu) {
        var text = Conllu.parse(conllu);
        return text.with(tagger.trees(text.cuts()));
    }

    private Tagged tagged(Annotations document) {
        return tagger.of(document.text(), Line.all(document.text()));
    }
}
