package stemma.model;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/// Whoever a report got something from.
public sealed interface Source {
    /// The label of someone of whom a report says nothing.
    String NOT_SAID = "not said";

    /// A publisher: newspaper, broadcaster, agency, website, institute.
    record Outlet(String name) implements Source {}

    record Person(String name) implements Source {}

    /// An organisation, state, ministry or body that speaks as such.
    record Organisation(String name) implements Source {}

    /// A letter, statement, resolution, study.
    record Document(String name) implements Source {}

    /// Someone without a name, in the report's words: "two officials of the ministry". Empty where the report says
    /// nothing of who it was ("reportedly").
    record Unnamed(String words) implements Source {}

    /// Who speaks in a report's own words: its outlet, or one that is not known.
    static Source outlet(Optional<String> name) {
        return name.<Source>map(Outlet::new).orElse(new Unnamed("outlet not known"));
    }

    default boolean isNamed() {
        return !(this instanceof Unnamed);
    }

    /// How pages and exports call it.
    default String label() {
        return switch (this) {
            case Outlet(var name) -> name;
            case Person(var name) -> name;
            case Organisation(var name) -> name;
            case Document(var name) -> name;
            case Unnamed(var words) -> words.isEmpty() ? NOT_SAID : words;
        };
    }

    /// How pages and exports call several who speak together: `the army, police and witnesses`.
    static String label(List<Source> sources) {
        var labels = sources.stream().map(Source::label).toList();
        var before = labels.subList(0, labels.size() - 1);
        return before.isEmpty()
                ? labels.getLast()
                : before.stream().collect(joining(", ", "", " and ")) + labels.getLast();
    }
}
