package stemma.desk;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something that changed, as a sentence made of what the reports say.
///
/// @param title    the sentence
/// @param text     what more there is to say; may be empty
/// @param evidence the claims it rests on, in the order in which they were made
/// @param about    where it is shown whole
/// @param reports  in which it stands, of the side that counts
/// @param origins  from how many places that comes
/// @param day      when the newest of the evidence was published; nothing where no report has a date
public record Item(
        Kind kind,
        String title,
        String text,
        List<String> evidence,
        About about,
        int reports,
        int origins,
        Optional<LocalDate> day) {
    /// The weightiest kind first, then what comes from more places, then what is newer.
    public static final Comparator<Item> WEIGHTIEST =
            comparing(Item::kind)
                    .thenComparing(comparingInt(Item::origins).reversed())
                    .thenComparing(
                            comparing((Item it) -> it.day().orElse(LocalDate.MIN)).reversed())
                    .thenComparing(Item::title);

    public Item {
        evidence = List.copyOf(evidence);
    }

    /// What kind of change; in the order in which they are told.
    public enum Kind {
        TURN("A position changed"),
        ORIGIN("New origin"),
        RELATION("New relation"),
        CIRCLE("Circular report"),
        DISAGREEMENT("Disagreement"),
        SUCCESSION("One after the other"),
        LAPSE("No longer reported");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }

        /// The word used in addresses and JSON.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Where something is shown whole.
    public sealed interface About {
        /// The id of a proposition.
        record Said(String id) implements About {}

        /// The id of a disagreement.
        record Disagreed(String id) implements About {}

        /// The id of an actor.
        record Of(String id) implements About {}
    }
}
