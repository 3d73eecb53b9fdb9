package stemma.resolve;

import java.util.Objects;

/// One part of a name.
///
/// @param written as it stands in the name, `'Abd al-Aziz`
/// @param form    as it is compared: small letters, no marks, one form for what is one word, `abdulaziz`
/// @param role    what it does there; for given and family names a guess from their order
public record Part(String written, String form, Role role) {
    public Part {
        Objects.requireNonNull(written);
        Objects.requireNonNull(role);
        if (form.isEmpty()) {
            throw new IllegalArgumentException("A part of a name has letters: " + written);
        }
    }

    Part as(Role other) {
        return new Part(written, form, other);
    }
}
