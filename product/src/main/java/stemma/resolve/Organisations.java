package stemma.resolve;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cuts the name of an organisation into its parts: its own words, words for kinds of bodies, legal forms, numbers.
final class Organisations {
    private static final Pattern ORDINAL = Pattern.compile("^(\\d+)(st|nd|rd|th)$");
    private static final int TENS = 10;
    private static final int HUNDRED = 100;

    private final List<Word> words;
    private final List<Part> parts = new ArrayList<>();

    private Organisations(List<Word> words) {
        this.words = words;
    }

    static List<Part> parts(List<Word> words) {
        var cutter = new Organisations(words.stream().flatMap(Word::humps).toList());
        int i = 0;
        while (i < cutter.words.size()) {
            i = cutter.take(i);
        }
        return cutter.named();
    }

    private int take(int i) {
        for (int length = Math.min(Lexicon.MOST_WORDS, words.size() - i); length > 0; length--) {
            var stretch = words.subList(i, i + length);
            var entry = known(stretch, i);
            if (entry.isPresent()) {
                add(written(stretch), entry.get());
                return i + length;
            }
        }
        own(words.get(i));
        return i + 1;
    }

    private Optional<Lexicon.Entry> known(List<Word> stretch, int at) {
        var forms = stretch.stream().map(Word::form).toList();
        var bare = forms.size() == 1 ? Persons.bare(forms.getFirst()) : "";
        var entry =
                Lexicon.inOrganisation(forms)
                        .or(() ->
                                bare.isEmpty()
                                        ? Optional.empty()
                                        : Lexicon.inOrganisation(List.of(bare)));
        return entry.filter(
                found -> !found.kind().equals("number") || isNumber(stretch.getFirst(), at));
    }

    /// `I`, `V` and `X` are numbers only behind something, and in capitals.
    private static boolean isNumber(Word word, int at) {
        boolean isLetters = word.form().length() < 3 || word.isCapitals();
        return !isLetters || at > 0 && !word.written().equals(word.form());
    }

    private static String written(List<Word> words) {
        return words.stream().map(Word::written).collect(joining(" "));
    }

    private void add(String written, Lexicon.Entry entry) {
        switch (entry.kind()) {
            case "legal" -> parts.add(new Part(written, entry.form(), Role.LEGAL));
            case "generic" -> parts.add(new Part(written, entry.form(), Role.GENERIC));
            case "number" -> number(written, entry.form());
            default -> parts.add(new Part(written, entry.form(), Role.ARTICLE));
        }
    }

    /// `Forty-Four` is one number of two words.
    private void number(String written, String form) {
        var last = parts.isEmpty() ? null : parts.getLast();
        boolean adds =
                last != null
                        && last.role() == Role.NUMBER
                        && isTens(last.form())
                        && form.length() == 1;
        if (adds && last != null) {
            parts.set(
                    parts.size() - 1,
                    new Part(
                            last.written() + " " + written,
                            last.form().charAt(0) + form,
                            Role.NUMBER));
        } else {
            parts.add(new Part(written, form, Role.NUMBER));
        }
    }

    private static boolean isTens(String form) {
        if (form.length() != 2 || !form.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int number = Integer.parseInt(form);
        return number > TENS && number < HUNDRED && number % TENS == 0;
    }

    private void own(Word word) {
        boolean hasDigit = word.form().chars().anyMatch(Character::isDigit);
        if (hasDigit) {
            number(word.written(), ORDINAL.matcher(word.form()).replaceAll("$1"));
        } else {
            parts.add(new Part(word.written(), Persons.bare(word.form()), Role.WORD));
        }
    }

    /// Where nothing but legal forms and small words stands, they are the name.
    private List<Part> named() {
        return parts.stream().anyMatch(part -> part.role().isNaming())
                ? parts
                : parts.stream().map(part -> part.as(Role.WORD)).toList();
    }
}
