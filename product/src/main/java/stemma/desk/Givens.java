package stemma.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import stemma.model.ActorDecision;
import stemma.model.ClaimDecision;
import stemma.model.Decision;
import stemma.model.Decision.Given;
import stemma.model.Entry;
import stemma.model.Field;
import stemma.model.Imprint;
import stemma.model.Recorded;
import stemma.model.SourceDecision;
import stemma.model.When;
import stemma.read.Sidecar;
import stemma.read.Sidecar.Line;
import stemma.store.Casebook;

/// Enters what a person gave for reports, in `reports.csv` or with the command, as decisions.
///
/// What the same giver said last is not entered again, so that reading twice adds nothing and a later decision of a person
/// stays in force.
final class Givens {
    private static final String IN_SIDECAR = "reports.csv";
    private static final String WITH_COMMAND = "said when it was read";
    private static final Line NOTHING =
            new Line(Optional.empty(), When.unstated(), Optional.empty());

    private final Casebook casebook;
    private final Provided provided;
    private final Supplier<Instant> now;
    private final Map<Said, String> last = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();
    private Optional<Sidecar> sidecar = Optional.empty();

    /// What one giver says of one thing.
    ///
    /// @param giver as in `Entry.why`
    private record Said(String giver, String report, Field field) {}

    Givens(Casebook casebook, Provided provided, Supplier<Instant> now) {
        this.casebook = casebook;
        this.provided = provided;
        this.now = now;
        casebook.journal().stream()
                .filter(Recorded::isInForce)
                .map(Recorded::entry)
                .forEach(this::remember);
    }

    /// What the next reports are looked up in.
    void use(Sidecar other) {
        sidecar = Optional.of(other);
    }

    /// The language that a person says a report is in.
    Optional<String> language(String report) {
        return provided.language().or(() -> Optional.ofNullable(languages.get(report)));
    }

    /// @param imprint what is known of the report so far; asked for only where that matters
    void apply(String report, String file, Supplier<Imprint> imprint) {
        var line = sidecar.flatMap(lines -> lines.line(file)).orElse(NOTHING);
        line.outlet()
                .ifPresent(outlet -> enter(new Given(report, Field.OUTLET, outlet), IN_SIDECAR));
        line.url().ifPresent(url -> enter(new Given(report, Field.URL, url), IN_SIDECAR));
        published(line.published())
                .ifPresent(date -> enter(new Given(report, Field.PUBLISHED, date), IN_SIDECAR));
        provided.language()
                .ifPresent(language ->
                        enter(new Given(report, Field.LANGUAGE, language), WITH_COMMAND));
        if (provided.outlet().isPresent()
                && line.outlet().isEmpty()
                && imprint.get().outlet().isEmpty()) {
            enter(new Given(report, Field.OUTLET, provided.outlet().get()), WITH_COMMAND);
        }
        if (provided.published().isStated()
                && !line.published().isStated()
                && !imprint.get().published().isStated()) {
            enter(new Given(report, Field.PUBLISHED, provided.published().edtf()), WITH_COMMAND);
        }
    }

    private static Optional<String> published(When when) {
        return when.isStated() ? Optional.of(when.edtf()) : Optional.empty();
    }

    private void enter(Given given, String giver) {
        var entry = new Entry(given, System.getProperty("user.name", "you"), now.get(), giver);
        if (remember(entry)) {
            casebook.enter(entry);
        }
    }

    /// Whether this is news from whoever said it.
    private boolean remember(Entry entry) {
        return switch (entry.decision()) {
            case Given(var report, var field, var value) -> {
                if (field == Field.LANGUAGE) {
                    languages.put(report, value);
                }
                yield !value.equals(last.put(new Said(entry.why(), report, field), value));
            }
            case Decision.Undo _, ActorDecision _, ClaimDecision _, SourceDecision _ -> false;
        };
    }
}
