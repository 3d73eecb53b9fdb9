package stemma.resolve;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What of a name is compared.
///
/// @param all      its naming parts, each once, the first twelve
/// @param joined   all of them in one word
/// @param initials the first letters of its words, for an acronym
/// @param legal    its legal forms
/// @param numbers  the numbers in it
/// @param family   the place of the family name, or -1
@SuppressWarnings(
        "ArrayRecordComponent") // read in inner loops, neither compared nor given out of the room
record Forms(
        Form[] all,
        Spelling joined,
        String initials,
        Set<String> legal,
        Set<String> numbers,
        int family) {
    private static final int MOST = 12;

    static Forms of(List<Part> parts) {
        var once = new ArrayList<Form>();
        for (var form : Form.of(parts)) {
            boolean isNew =
                    once.stream().noneMatch(kept -> kept.spelling().isSame(form.spelling()));
            if (isNew && once.size() < MOST) {
                once.add(form);
            } else if (form.is(Role.FAMILY)) {
                once.replaceAll(kept -> kept.spelling().isSame(form.spelling()) ? form : kept);
            }
        }
        var joined = once.stream().map(form -> form.part().form()).collect(joining());
        return new Forms(
                once.toArray(Form[]::new),
                Spelling.of(joined),
                initials(parts),
                words(parts, Role.LEGAL),
                words(parts, Role.NUMBER),
                family(once));
    }

    /// `pla` of "People's Liberation Army": own words and words for bodies, no legal forms.
    private static String initials(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.role() == Role.WORD || part.role() == Role.GENERIC)
                .flatMap(part -> Stream.of(part.written().split("[\\s-]")))
                .map(Romanisation::of)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(joining());
    }

    private static Set<String> words(List<Part> parts, Role role) {
        return parts.stream()
                .filter(part -> part.role() == role)
                .map(Part::form)
                .collect(toUnmodifiableSet());
    }

    private static int family(List<Form> forms) {
        for (int i = forms.size() - 1; i >= 0; i--) {
            if (forms.get(i).is(Role.FAMILY) || forms.get(i).is(Role.NISBA)) {
                return i;
            }
        }
        return forms.isEmpty() || !forms.getLast().is(Role.PATRONYM) ? -1 : forms.size() - 1;
    }

    int size() {
        return all.length;
    }

    Form get(int i) {
        return all[i];
    }

    float weight() {
        float weight = 0;
        for (var form : all) {
            weight += form.weight();
        }
        return weight;
    }

    /// Whether it is one word of two to six letters that may stand for several: `kwg`.
    boolean isAcronym() {
        return all.length == 1
                && all[0].length() > 1
                && all[0].length() < 7
                && all[0].is(Role.WORD);
    }
}
