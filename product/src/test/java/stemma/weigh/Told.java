package stemma.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.CueKind;
import stemma.model.Digests;
import stemma.model.Modality;
import stemma.model.When;

/// Writes down a statement for a test: `Told.that("attacks", "front", "league").by("Courier").on("2031-03-07").is()`.
///
/// An actor's id is its name; a name that starts in small letters is of a source without a name. Each outlet has one report a day.
final class Told {
    private final String relation;
    private final List<Voice> chain = new ArrayList<>();
    private List<String> agents;
    private List<String> patients = List.of();
    private When published = When.unstated();
    private When when = When.unstated();
    private Optional<String> where = Optional.empty();
    private Optional<Quantity> amount = Optional.empty();
    private List<String> theme = List.of();
    private Modality modality = Modality.ASSERTED;
    private Optional<String> about = Optional.empty();
    private Optional<String> report = Optional.empty();
    private Statement.Setting setting = Statement.Setting.at(0);

    private Told(String relation) {
        this.relation = relation;
    }

    static Told that(String relation, String agents, String patients) {
        var told = new Told(relation);
        told.agents = names(agents);
        told.patients = names(patients);
        return told;
    }

    /// "The Front asked the League for roomier barracks."
    static Told barracks() {
        return that("requests", "Front", "League").theme(Themes.form("roomier barracks"));
    }

    /// "Nobody asked the League for anything of the kind."
    static Told nothingOfTheKind() {
        return that("requests", "", "League").theme(Themes.form("anything kind")).denied();
    }

    static Told words(String words) {
        return that("says", "", "").theme(words);
    }

    private static List<String> names(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(", "));
    }

    /// @param sources the outlet first
    Told by(String... sources) {
        for (String source : sources) {
            chain.add(voice(source, chain.isEmpty(), CueKind.SAYS));
        }
        return this;
    }

    /// The next in its chain: several who say it with one another.
    Told together(String... sources) {
        var parties = Stream.of(sources).map(it -> voice(it, false, CueKind.SAYS)).toList();
        chain.add(Voice.together(String.join(" and ", sources), parties));
        return this;
    }

    Told confirmedBy(String source) {
        chain.add(voice(source, false, CueKind.CONFIRMS));
        return this;
    }

    /// A source without a name that is at somebody with one.
    Told bySourceAt(String side, String words) {
        chain.add(
                new Voice(
                        Voice.Kind.UNNAMED,
                        words,
                        words,
                        Optional.of(CueKind.SAYS),
                        Optional.of(side),
                        List.of()));
        return this;
    }

    private static Voice voice(String name, boolean isOutlet, CueKind cue) {
        boolean isNamed = !name.isEmpty() && !Character.isLowerCase(name.charAt(0));
        return new Voice(
                kind(name, isOutlet, isNamed),
                name,
                name.isEmpty() ? "not said" : name,
                isOutlet ? Optional.empty() : Optional.of(cue));
    }

    private static Voice.Kind kind(String name, boolean isOutlet, boolean isNamed) {
        if (!isNamed) {
            return Voice.Kind.UNNAMED;
        }
        if (name.startsWith("Letter")) {
            return Voice.Kind.DOCUMENT;
        }
        return isOutlet ? Voice.Kind.OUTLET : Voice.Kind.NAMED;
    }

    /// The day on which its report was published.
    Told on(String day) {
        published = When.parse(day);
        return this;
    }

    Told when(String edtf) {
        when = When.parse(edtf);
        return this;
    }

    Told at(String place) {
        where = Optional.of(place);
        return this;
    }

    Told many(double number, String of) {
        amount = Optional.of(Quantity.of(number, of));
        return this;
    }

    Told theme(String words) {
        theme = List.of(words.split(" "));
        return this;
    }

    Told as(Modality other) {
        modality = other;
        return this;
    }

    Told denied() {
        return as(Modality.DENIED);
    }

    Told about(Statement act) {
        about = Optional.of(act.claim());
        return this;
    }

    Told in(String id) {
        report = Optional.of(id);
        return this;
    }

    /// So far into its report.
    Told from(int begin) {
        setting = Statement.Setting.at(begin);
        return this;
    }

    Told inHeadline() {
        setting = new Statement.Setting(0, true, false, Optional.empty(), false, Optional.empty());
        return this;
    }

    /// Its speaker takes back what was told.
    Told takingBack(Statement earlier) {
        setting =
                new Statement.Setting(
                        0, false, false, Optional.of(earlier.claim()), false, Optional.empty());
        return this;
    }

    /// That there is none of something.
    Told saying(Absence absence) {
        setting =
                new Statement.Setting(
                        0, false, false, Optional.empty(), false, Optional.of(absence));
        return this;
    }

    /// Its report corrects an earlier one.
    Told correcting() {
        setting = new Statement.Setting(0, false, false, Optional.empty(), true, Optional.empty());
        return this;
    }

    Statement is() {
        String from = report.orElse("%s %s".formatted(chain.getFirst().label(), published.edtf()));
        var content =
                "%s %s %s %s %s %s %s %s %s"
                        .formatted(
                                from,
                                relation,
                                agents,
                                patients,
                                when,
                                where,
                                amount,
                                theme,
                                modality + chain.toString());
        return new Statement(
                Digests.sha256(content).substring(0, 16),
                from,
                published,
                relation,
                agents,
                patients,
                when,
                where,
                amount,
                theme,
                modality,
                chain,
                about,
                setting);
    }
}
