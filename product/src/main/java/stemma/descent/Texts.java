package stemma.descent;

/// Gives the words of reports by their ids, at least for those that are compared.
@FunctionalInterface
public interface Texts {
    Wording wording(String report);

    /// What a casebook keeps of a report's wording, where that is at hand sooner than the words.
    default Print print(String report) {
        return Print.of(wording(report));
    }
}
