package stemma.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Attribution;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Cue;
import stemma.model.CueKind;
import stemma.model.Imprint;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Source;
import stemma.model.When;

/// Writes down a claim for a test, of words that stand in a text: `Excerpt.of(TEXT, "says", "I was wrong").by(new Source.Person("Marr")).is()`.
///
/// Its id is its words.
final class Excerpt {
    private static final String REPORT = "0".repeat(64);

    private final String relation;
    private final String words;
    private final Passage at;
    private Passage evidence;
    private List<Mention> agents = List.of();
    private List<Mention> patients = List.of();
    private List<Link> relayed = List.of();
    private Optional<String> about = Optional.empty();
    private Modality modality = Modality.ASSERTED;

    private Excerpt(String relation, String words, Passage at) {
        this.relation = relation;
        this.words = words;
        this.at = at;
        this.evidence = at;
    }

    static Excerpt of(String text, String relation, String words) {
        int begin = text.indexOf(words);
        return new Excerpt(relation, words, new Passage(begin, begin + words.length()));
    }

    /// A report of this text with these claims.
    static Filed filed(String text, Claim... claims) {
        return new Filed(
                new Report(REPORT, "a.txt", Imprint.unknown(), "en", text, List.of()),
                List.of(claims));
    }

    Excerpt by(Source source) {
        relayed = List.of(Link.by(source, Optional.empty(), Optional.empty()));
        return this;
    }

    Excerpt by(Source source, CueKind cue) {
        relayed = List.of(Link.by(source, Optional.empty(), Optional.of(new Cue(at, cue))));
        return this;
    }

    /// Its sentence, where that is more than its words.
    Excerpt in(Passage sentence) {
        evidence = sentence;
        return this;
    }

    Excerpt about(Claim act) {
        about = Optional.of(act.id());
        return this;
    }

    /// Who does it: these name them.
    Excerpt of(String... names) {
        agents = mentions(names);
        return this;
    }

    /// To whom it is done, or whom its words name.
    Excerpt naming(String... names) {
        patients = mentions(names);
        return this;
    }

    private List<Mention> mentions(String... names) {
        return Stream.of(names)
                .map(it -> new Mention(place(it), it, ActorKind.ORGANISATION))
                .toList();
    }

    /// Where a name stands in its words; where it does not, their first letter.
    private Passage place(String name) {
        int begin = at.begin() + Math.max(0, words.indexOf(name));
        return new Passage(begin, words.contains(name) ? begin + name.length() : begin + 1);
    }

    Excerpt denied() {
        modality = Modality.DENIED;
        return this;
    }

    Claim is() {
        return new Claim(
                words,
                REPORT,
                evidence,
                new Content(
                        relation, List.of(at), agents, patients, When.unstated(), Optional.empty()),
                modality,
                new Attribution(new Source.Outlet("Velm Post"), relayed),
                about,
                1);
    }
}
