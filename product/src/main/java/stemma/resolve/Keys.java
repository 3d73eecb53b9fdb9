package stemma.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The keys under which names that may be one meet, so that not all have to be compared with all.
///
/// A key is made of the consonants of a part, those that scripts and spellings take for each other being one: `Husseini`, `Hoseyni`
/// and `حسيني` meet under one. Names that share no key are hardly ever one; names that share one need not be. Words that very many
/// names have make a key only together with another part.
public final class Keys {
    private static final int LONGEST = 4;
    private static final int JOINED = 9;
    private static final int SHORT = 2;

    private Keys() {}

    /// A few short strings, the same each time; none for a name without letters and digits.
    public static Set<String> of(NameParts name) {
        var forms = List.of(name.forms().all());
        var keys = new LinkedHashSet<String>();
        forms.stream().filter(Keys::isTelling).map(form -> key(form, LONGEST)).forEach(keys::add);
        if (keys.isEmpty()) {
            keys.addAll(together(forms));
        }
        addJoined(name.forms(), keys);
        if (!name.isPersonal()) {
            addAcronym(name.forms(), keys);
        }
        return keys;
    }

    private static boolean isTelling(Form form) {
        return !form.isCommon()
                && !form.is(Role.GENERIC)
                && !form.is(Role.INITIAL)
                && !form.is(Role.NUMBER);
    }

    private static String key(Form form, int longest) {
        return key(form.part().form(), longest);
    }

    /// Of a word with fewer than two consonants the vowels count too.
    private static String key(String word, int longest) {
        var sounds = Sounds.of(word);
        var key = sounds.length() < SHORT ? sounds + "." + word : sounds;
        return key.length() > longest && sounds.length() >= SHORT ? key.substring(0, longest) : key;
    }

    /// Common names make a key two by two; one alone is its own.
    private static List<String> together(List<Form> forms) {
        var words =
                forms.stream()
                        .filter(form -> !form.is(Role.INITIAL))
                        .map(Keys::common)
                        .sorted()
                        .distinct()
                        .toList();
        var keys = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                keys.add(words.get(i) + "+" + words.get(j));
            }
        }
        return words.size() == 1 ? words : List.copyOf(keys);
    }

    private static String common(Form form) {
        var lines = Lexicon.commonLines(form.part().form());
        return lines.isEmpty() ? key(form, LONGEST) : "=" + lines.iterator().next();
    }

    private static void addJoined(Forms forms, Set<String> keys) {
        var letters = forms.joined().letters();
        var sounds = Sounds.of(letters.substring(1, letters.length() - 1));
        if (sounds.length() > LONGEST) {
            keys.add("_" + sounds.substring(0, Math.min(JOINED, sounds.length())));
        }
        if (forms.size() == 1 && sounds.length() > SHORT) {
            keys.add("_" + sounds.substring(0, SHORT));
        }
    }

    private static void addAcronym(Forms forms, Set<String> keys) {
        if (forms.isAcronym()) {
            keys.add("@" + forms.get(0).part().form());
        } else if (forms.initials().length() > 1) {
            keys.add("@" + forms.initials());
        }
    }
}
