package stemma.benchmarks.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.text.Names;

/// Which of GeoNames' alternate names an English report may use: those in Latin letters that look like a name, not the
/// transcriptions in small letters nor the codes of airports.
final class Spellings {
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M} .'’‘ʻʿʾ`´\\-]+");
    private static final Pattern NAME =
            Pattern.compile("(?:(?:[Aa]l|[Ee]l|[Aa][dhnrst]|[Aa]z|[Aa]sh)[- ])?\\p{Lu}.*");

    /// What English can spell: GeoNames has "Hələb" for Aleppo too.
    private static final Pattern KEY = Pattern.compile("[a-z ]{4,}");

    private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,4}");
    private static final Pattern ARTICLE = Pattern.compile("(?:A[ldnrstz]|Ash|Adh|Ath|El) ");
    private static final Pattern FINAL = Pattern.compile("(?<=[a-z])ah$");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private Spellings() {}

    /// @param alternates separated by commas
    static Set<String> of(String alternates) {
        var names = new LinkedHashSet<String>();
        var keys = new LinkedHashSet<String>();
        Stream.of(alternates.split(","))
                .map(String::strip)
                .filter(Spellings::isName)
                .forEach(name -> {
                    if (keys.add(Names.key(name))) {
                        names.add(name);
                    }
                });
        return names;
    }

    /// How English news may write an Arabic name that GeoNames spells "Ar Raqqah": Raqqah, Raqqa, al-Raqqah, al-Raqqa.
    static Set<String> arabic(String name) {
        var article = ARTICLE.matcher(name);
        String bare = article.lookingAt() ? name.substring(article.end()) : name;
        var names = new LinkedHashSet<String>();
        for (String form : List.of(bare, FINAL.matcher(bare).replaceFirst("a"))) {
            names.add(form);
            if (article.lookingAt()) {
                names.add("Al " + form);
            }
        }
        names.remove(name);
        names.removeIf(form -> Names.key(form).length() < SHORTEST);
        return names;
    }

    static boolean isName(String name) {
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && LATIN.matcher(name).matches()
                && NAME.matcher(name).matches()
                && !CODE.matcher(name).matches()
                && KEY.matcher(Names.key(name)).matches();
    }
}
