package stemma.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stemma.model.ActorKind;
import stemma.model.Appearance;
import stemma.model.Attribution;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Cue;
import stemma.model.CueKind;
import stemma.model.Draft;
import stemma.model.Imprint;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Original;
import stemma.model.Passage;
import stemma.model.Reading.Read;
import stemma.model.Report;
import stemma.model.Source;
import stemma.model.When;
import stemma.model.Where;
import stemma.store.Casebook;

/// A report written for a test, block by block, with statements placed by their words.
final class Invented {
    static final Instant NOW = Instant.parse("2031-04-01T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final String file;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private Imprint imprint = Imprint.unknown();
    private String language = "en";
    private Original original = Original.of("text/plain", new byte[] {1});

    private record Said(
            Doing doing,
            String evidence,
            List<String> words,
            Modality modality,
            List<Link> chain,
            List<Mention> names,
            When when,
            Optional<String> where) {}

    private record Told(ActorKind kind, List<String> names) {}

    private Invented(String file) {
        this.file = file;
    }

    static Invented report(String file) {
        return new Invented(file);
    }

    Invented by(String outlet, String published) {
        imprint =
                new Imprint(
                        imprint.title(),
                        Optional.of(outlet),
                        imprint.author(),
                        When.parse(published),
                        imprint.series(),
                        imprint.number(),
                        imprint.url());
        return this;
    }

    Invented in(String series, String number, String url) {
        imprint =
                new Imprint(
                        imprint.title(),
                        imprint.outlet(),
                        imprint.author(),
                        imprint.published(),
                        Optional.of(series),
                        Optional.of(number),
                        Optional.of(url));
        return this;
    }

    Invented titled(String title) {
        imprint =
                new Imprint(
                        Optional.of(title),
                        imprint.outlet(),
                        imprint.author(),
                        imprint.published(),
                        imprint.series(),
                        imprint.number(),
                        imprint.url());
        return block(BlockKind.TITLE, title);
    }

    Invented written(String language) {
        this.language = language;
        return this;
    }

    Invented from(String mediaType, String bytes) {
        original = Original.of(mediaType, bytes.getBytes(UTF_8));
        return this;
    }

    Invented block(BlockKind kind, String words) {
        return block(kind, words, language);
    }

    Invented block(BlockKind kind, String words, String tag) {
        int begin = text.length();
        text.append(words);
        blocks.add(new Block(kind, new Passage(begin, text.length()), tag));
        text.append("\n\n");
        return this;
    }

    Invented paragraph(String words) {
        return block(BlockKind.PARAGRAPH, words);
    }

    /// A statement in the given words, which stand in the text so far; its names are found in it too.
    Invented says(Modality modality, String words, List<Link> chain, String... names) {
        return says(modality, List.of(words), chain, When.unstated(), names);
    }

    Invented says(
            Modality modality, List<String> words, List<Link> chain, When when, String... names) {
        said.add(
                new Said(
                        new Doing("says", List.of(), List.of()),
                        words.getFirst(),
                        words,
                        modality,
                        chain,
                        Arrays.stream(names).map(this::mention).toList(),
                        when,
                        Optional.empty()));
        return this;
    }

    /// A relation between actors whose names stand in the text so far.
    record Doing(String relation, List<String> agents, List<String> patients) {}

    /// A statement that somebody does something to somebody.
    Invented says(Modality modality, Doing doing, String words, List<Link> chain, When when) {
        said.add(
                new Said(
                        doing,
                        words,
                        List.of(words),
                        modality,
                        chain,
                        doing.agents().stream().map(this::mention).toList(),
                        when,
                        Optional.empty()));
        return this;
    }

    /// That an agent does something to a patient, in words that stand in the text so far, as do both names.
    ///
    /// @param subject the agent, the relation and the patient, between bars: `Tarvel Front|requests|Ossian League`
    /// @param when    EDTF
    Invented states(
            Modality modality, String subject, String words, List<Link> chain, String when) {
        var parts = subject.split("[|]", -1);
        return says(
                modality,
                new Doing(parts[1], List.of(parts[0]), List.of(parts[2])),
                words,
                chain,
                When.parse(when));
    }

    /// Someone who is told of wherever one of these names stands, the fullest first.
    Invented tells(ActorKind kind, String... names) {
        told.add(new Told(kind, List.of(names)));
        return this;
    }

    private Appearance appearance(Report report, Told one) {
        var at =
                one.names().stream()
                        .flatMap(name ->
                                Pattern.compile(name, Pattern.LITERAL).matcher(text).results())
                        .map(found -> new Passage(found.start(), found.end()))
                        .toList();
        var beside =
                told.stream()
                        .filter(other -> !other.equals(one))
                        .filter(other -> at.stream().anyMatch(it -> isBeside(it, other)))
                        .map(other -> other.names().getFirst())
                        .collect(Collectors.toSet());
        return new Appearance(report.id(), one.names(), one.kind(), at, beside);
    }

    /// Whether he is named in the sentence.
    private boolean isBeside(Passage at, Told other) {
        int begin = text.lastIndexOf(". ", at.begin());
        int end = text.indexOf(". ", at.end());
        var sentence = text.substring(Math.max(0, begin), end < 0 ? text.length() : end);
        return other.names().stream().anyMatch(sentence::contains);
    }

    private Mention mention(String name) {
        return new Mention(at(name), name, ActorKind.ORGANISATION);
    }

    /// Someone with a name, and the words that hand the statement to them.
    Link outlet(String name, String cue, CueKind kind) {
        return Link.by(new Source.Outlet(name), Optional.of(at(name)), cue(cue, kind));
    }

    Link person(String name, String cue, CueKind kind) {
        return Link.by(new Source.Person(name), Optional.of(at(name)), cue(cue, kind));
    }

    Link organisation(String name, String cue, CueKind kind) {
        return Link.by(new Source.Organisation(name), Optional.of(at(name)), cue(cue, kind));
    }

    Link unnamed(String words) {
        return Link.by(
                new Source.Unnamed(words),
                words.isEmpty() ? Optional.empty() : Optional.of(at(words)),
                Optional.empty());
    }

    private Optional<Cue> cue(String words, CueKind kind) {
        return Optional.of(new Cue(at(words), kind));
    }

    private Passage at(String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("Not in the text so far: " + words);
        }
        return new Passage(begin, begin + words.length());
    }

    Report report() {
        return read().report();
    }

    List<Claim> claims() {
        var report = report();
        return said.stream().map(one -> claim(report, one)).toList();
    }

    Read read() {
        if (original.bytes().length == 1) {
            from("text/plain", text.toString());
        }
        var report = new Report(original.id(), file, imprint, language, text.toString(), blocks);
        return new Read(report, original);
    }

    void addTo(Casebook casebook) {
        var report = report();
        var appearances = told.stream().map(one -> appearance(report, one)).toList();
        casebook.add(read(), claims(), appearances, "reader-1", NOW);
    }

    private Claim claim(Report report, Said said) {
        var words = said.words().stream().map(this::at).toList();
        var outlet =
                report.imprint()
                        .outlet()
                        .<Source>map(Source.Outlet::new)
                        .orElseGet(() -> new Source.Unnamed(""));
        var where = said.where().map(name -> new Where(words.getFirst(), name, Optional.empty()));
        var patients = said.doing().patients().stream().map(this::mention).toList();
        var content =
                new Content(
                        said.doing().relation(), words, said.names(), patients, said.when(), where);
        return Claim.of(
                report,
                new Draft(
                        evidence(report, words.getFirst()),
                        content,
                        said.modality(),
                        new Attribution(outlet, said.chain()),
                        0.82));
    }

    /// The sentence the words stand in, as far as full stops tell.
    private static Passage evidence(Report report, Passage words) {
        String text = report.text();
        var block =
                report.blocks().stream()
                        .filter(one -> one.at().overlaps(words))
                        .findFirst()
                        .orElseThrow();
        int begin = Math.max(block.at().begin(), text.lastIndexOf(". ", words.begin()) + 1);
        int stop = text.indexOf(". ", words.end());
        int end = stop < 0 ? block.at().end() : Math.min(block.at().end(), stop + 1);
        return new Passage(Math.min(begin, words.begin()), Math.max(end, words.end()));
    }
}
