package stemma.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stemma.desk.Assessment;
import stemma.desk.Lineage;
import stemma.desk.SourceRecord;
import stemma.model.Reliability;
import stemma.weigh.Voice;

/// The outlets and speakers of a case, a page at a time.
///
/// @param all  that fit, outlets first
/// @param from how many are on the pages before
record SourcesPage(
        Frame frame, Asked asked, Scope scope, Lineage lineage, List<SourceRecord> all, int from) {
    static final int LINES = 100;

    /// What is asked for, as it stands in the address.
    ///
    /// @param q     words of the name
    /// @param kind  `outlets`, `speakers` or `unnamed`; empty for those with a name
    /// @param grade a letter, or `none`; empty for all
    record Asked(String q, String kind, String grade) {
        static Asked of(Map<String, List<String>> parameters) {
            return new Asked(
                    Parameters.value(parameters, "q"),
                    Parameters.value(parameters, "kind"),
                    Parameters.value(parameters, "grade"));
        }

        boolean isNarrowed() {
            return !(q + kind + grade).isEmpty();
        }

        List<SourceRecord> among(Lineage lineage) {
            String words = q.toLowerCase(Locale.ROOT);
            return lineage.records().all().stream()
                    .filter(it -> it.label().toLowerCase(Locale.ROOT).contains(words))
                    .filter(this::isOfKind)
                    .filter(it -> hasGrade(lineage, it))
                    .toList();
        }

        private boolean isOfKind(SourceRecord source) {
            boolean isOutlet = source.kind() == Voice.Kind.OUTLET;
            return switch (kind) {
                case "outlets" -> isOutlet;
                case "speakers" -> !isOutlet && source.isNamed();
                case "unnamed" -> !source.isNamed();
                default -> source.isNamed() || !q.isEmpty();
            };
        }

        private boolean hasGrade(Lineage lineage, SourceRecord source) {
            var set = lineage.reliability(source.source()).map(it -> it.value().letter());
            return switch (grade) {
                case "" -> true;
                case "none" -> set.isEmpty() && source.kind() == Voice.Kind.OUTLET;
                default -> set.filter(grade::equalsIgnoreCase).isPresent();
            };
        }
    }

    boolean isEmpty() {
        return lineage.records().all().isEmpty() && !scope.isNarrowed();
    }

    List<SourceRecord> shown() {
        return all.stream().skip(from).limit(LINES).toList();
    }

    String heading() {
        return all.isEmpty() ? "No source fits" : Wording.count(all.size(), "source");
    }

    /// Says that a page is a part; empty where all are shown.
    String part() {
        return all.size() <= LINES
                ? ""
                : "Outlets first, those with most reports before others; %d to %d."
                        .formatted(from + 1, Math.min(all.size(), from + LINES));
    }

    /// How many without a name are left out.
    int hidden() {
        return asked.kind().isEmpty() && asked.q().isEmpty()
                ? (int) lineage.records().all().stream().filter(it -> !it.isNamed()).count()
                : 0;
    }

    Optional<Assessment<Reliability>> grade(SourceRecord source) {
        return lineage.reliability(source.source());
    }

    static String kind(SourceRecord source) {
        return switch (source.kind()) {
            case OUTLET -> source.reports().isEmpty() ? "outlet, quoted only" : "outlet";
            case NAMED -> "speaker";
            case DOCUMENT -> "document";
            case UNNAMED -> "unnamed";
        };
    }

    /// `45%`
    static String share(SourceRecord source) {
        return Math.round(source.ownShare() * 100) + "%";
    }

    String address() {
        return frame.desk().sources();
    }

    Optional<String> next() {
        return from + LINES < all.size()
                ? Optional.of(address() + query(String.valueOf(from + LINES)))
                : Optional.empty();
    }

    String unnamed() {
        return address() + "?kind=unnamed";
    }

    private String query(String after) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", asked.q());
        parts.put("kind", asked.kind());
        parts.put("grade", asked.grade());
        scope.putInto(parts);
        parts.put("after", after);
        return Place.query(parts);
    }

    String data(String ending) {
        return address() + "." + ending + query("");
    }

    static List<Reliability> letters() {
        return List.of(Reliability.values());
    }
}
