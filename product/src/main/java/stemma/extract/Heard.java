package stemma.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Passage;
import stemma.model.Source;

/// Who was heard so far in a report: whom "he", "the daily", "the official", "one of them" and "the statement" can mean.
final class Heard {
    private Optional<Source> person = Optional.empty();
    private Passage personAt = new Passage(0, 1);
    private Optional<Source> medium = Optional.empty();
    private boolean isMediumLast = false;
    private Optional<Somebody> one = Optional.empty();
    private Optional<Somebody> several = Optional.empty();
    private List<Source> together = List.of();
    private final Map<String, List<Source>> documents = new HashMap<>();

    /// A body without a name of its own: "the foreign ministry".
    void body() {
        isMediumLast = false;
    }

    /// People without a name.
    ///
    /// @param noun  the word for them, as it is in dictionaries
    /// @param words all words for them
    /// @param at    where they stand
    record Somebody(String noun, String words, Passage at) {
        Source source() {
            return new Source.Unnamed(words);
        }
    }

    /// @param at the words for it
    void named(Source source, Passage at) {
        together = List.of();
        if (source instanceof Source.Person) {
            person = Optional.of(source);
            personAt = at;
            one = Optional.empty();
        }
        isMediumLast = source instanceof Source.Outlet;
        if (source instanceof Source.Outlet) {
            medium = Optional.of(source);
        }
    }

    void one(Somebody somebody) {
        together = List.of();
        isMediumLast = false;
        one = Optional.of(somebody);
    }

    /// Several who said something together: "they" are these, and "he" may be any of them.
    void together(List<Source> sources) {
        person = Optional.empty();
        together = List.copyOf(sources);
    }

    void several(Somebody people) {
        together = List.of();
        isMediumLast = false;
        several = Optional.of(people);
    }

    /// What somebody says in a letter, the letter says.
    void wrote(String noun, List<Source> sources) {
        documents.put(noun, sources);
    }

    Optional<Source> person() {
        return person;
    }

    /// Where the person was named last, by whatever words.
    Passage personAt() {
        return personAt;
    }

    Optional<Source> medium() {
        return medium;
    }

    /// The medium, if nobody else spoke since.
    Optional<Source> lastMedium() {
        return isMediumLast ? medium : Optional.empty();
    }

    Optional<Somebody> one() {
        return one;
    }

    Optional<Somebody> several() {
        return several;
    }

    /// Those who said something together, if nobody else spoke since.
    List<Source> together() {
        return together;
    }

    /// Who said something in a document; several where they did together.
    List<Source> writers(String noun) {
        return documents.getOrDefault(noun, List.of());
    }
}
