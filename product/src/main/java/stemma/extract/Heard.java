package stemma.extract;

import java.util.HashMap;
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
    private final Map<String, Source> documents = new HashMap<>();

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
        isMediumLast = false;
        one = Optional.of(somebody);
    }

    void several(Somebody people) {
        isMediumLast = false;
        several = Optional.of(people);
    }

    /// What somebody says in a letter, the letter says.
    void wrote(String noun, Source source) {
        documents.put(noun, source);
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

    Optional<Source> writer(String noun) {
        return Optional.ofNullable(documents.get(noun));
    }
}
