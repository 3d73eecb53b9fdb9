package stemma.extract;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.resolve.Offices;
import stemma.text.Names;

/// What an office is called with whose it is: "Foreign Ministry of Vashar" for "Vashar's own foreign ministry", and for "the Foreign Ministry" where the seat
/// of a government stands behind. Many have such an office, so that no other report means it by the bare name.
final class OwnedOffices {
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");
    private static final Pattern OWN = Pattern.compile(" own$");

    /// What stands between an office and whose it is: of a seat only "in".
    private static final Pattern BEHIND = Pattern.compile("( of |, | in )(?:the )?(?=\\p{Lu})");

    private static final Pattern NEXT =
            Pattern.compile(
                    "(?: of |, | in )(?:the )?\\p{Lu}[\\p{L}\\p{M}-]*(?: (?:of )?\\p{Lu}[\\p{L}\\p{M}-]*){0,8}");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\p{M}-]*(?: (?:of )?\\p{Lu}[\\p{L}\\p{M}-]*){0,8}(?:['’]s?(?: own)?|,) $");
    private static final int LONGEST_OWNER = 60;
    private static final Set<String> SMALL = Set.of("of", "for", "and", "the");

    /// One office by two names.
    private static final Pattern FOREIGN_AFFAIRS =
            Pattern.compile("(?i)ministry (?:of|for) foreign affairs");

    /// An office that none but a government has.
    private static final String MINISTRY = "ministry";

    private final String text;
    private final List<Mention> mentions;

    /// @param mentions all that the text names
    OwnedOffices(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /// That of an office, by the words for it or those around them; none of anything else.
    Optional<String> name(Mention mention) {
        return name(mention.name()).or(() -> inText(mention.at()));
    }

    private Optional<String> inText(Passage at) {
        String words = ARTICLE.matcher(Words.of(at, text)).replaceFirst("");
        if (!isOffice(words)) {
            return Optional.empty();
        }
        var next = NEXT.matcher(text).region(at.end(), text.length());
        var before =
                BEFORE.matcher(text).region(Math.max(0, at.begin() - LONGEST_OWNER), at.begin());
        return name(words)
                .or(() -> next.lookingAt() ? name(words + next.group()) : Optional.empty())
                .or(() -> before.find() ? name(before.group() + words) : Optional.empty());
    }

    private Optional<String> name(String words) {
        String bare =
                FOREIGN_AFFAIRS
                        .matcher(Words.withoutPossessive(ARTICLE.matcher(words).replaceFirst("")))
                        .replaceFirst("Foreign Ministry");
        return first(SPACE, bare, space -> ownerFirst(bare, space))
                .or(() -> first(BEHIND, bare, behind -> ownerLast(bare, behind)));
    }

    private static Optional<String> first(
            Pattern between, String words, Function<MatchResult, Optional<String>> name) {
        return between.matcher(words).results().flatMap(it -> name.apply(it).stream()).findFirst();
    }

    /// "Halden's foreign ministry", "Halden Ministry of Defence"; in notes "Republic of Halden, Ministry of Defence".
    private Optional<String> ownerFirst(String words, MatchResult space) {
        String before = OWN.matcher(words.substring(0, space.start())).replaceFirst("");
        boolean isApart = before.endsWith(",");
        String owner = isApart ? before.substring(0, before.length() - 1) : before;
        return isApart && !isState(owner)
                ? Optional.empty()
                : named(Words.withoutPossessive(owner), words.substring(space.end()));
    }

    /// "Foreign Ministry of Vashar".
    private Optional<String> ownerLast(String words, MatchResult behind) {
        String owner = words.substring(behind.end());
        String office = words.substring(0, behind.start());
        return switch (behind.group(1)) {
            case " in " -> Names.ofSeat(owner).flatMap(state -> named(state.name(), office));
            case ", " -> isState(owner) ? named(owner, office) : Optional.empty();
            default -> named(owner, office);
        };
    }

    private Optional<String> named(String owner, String office) {
        return isOffice(office) && !Offices.isOffice(owner)
                ? whole(owner, office).map(it -> name(it, large(office)))
                : Optional.empty();
    }

    private static boolean isOffice(String words) {
        return words.contains(" ")
                && Offices.isOffice(words)
                && SPACE.splitAsStream(words)
                        .flatMap(word -> Heads.kind(word).stream())
                        .anyMatch(ActorKind.UNIT::equals);
    }

    /// Whoever goes by these words, by the full name that a body has and the short one that a state has.
    private Optional<String> whole(String owner, String office) {
        var known = Names.of(owner).filter(it -> it.kind() != ActorKind.PERSON);
        if (known.isPresent()) {
            return known.map(Names.Known::name);
        }
        String key = Names.key(owner);
        var longer =
                mentions.stream()
                        .filter(it -> Names.key(it.name()).endsWith(" " + key))
                        .filter(it -> it.kind() != ActorKind.MEDIUM && isWhole(it.name()))
                        .distinct()
                        .toList();
        if (longer.stream().anyMatch(it -> it.kind() == ActorKind.PERSON)) {
            return Optional.empty();
        }
        var bodies = longer.stream().map(Mention::name).filter(it -> !isState(it)).distinct();
        boolean isNamed =
                !longer.isEmpty()
                        || mentions.stream().anyMatch(it -> Names.key(it.name()).equals(key))
                        || Names.key(office).contains(MINISTRY);
        return bodies.reduce((_, last) -> last)
                .or(() -> Optional.of(shortOf(owner)).filter(_ -> isNamed))
                .filter(it -> Character.isUpperCase(it.codePointAt(0)));
    }

    /// "Outer Corps of Vashar" is no name of Vashar.
    private static boolean isWhole(String name) {
        return isState(name) || !name.contains(" of ");
    }

    private static boolean isState(String name) {
        return Heads.ofName(name).equals(Optional.of(ActorKind.STATE));
    }

    /// "Halden" for "Republic of Halden".
    private static String shortOf(String owner) {
        int of = owner.indexOf(" of ");
        return of > 0 && isState(owner) ? owner.substring(of + " of ".length()) : owner;
    }

    private static String name(String owner, String office) {
        boolean isBody = owner.contains(" ") || office.contains(" of ") || office.contains(" for ");
        String plain = isBody ? owner + " " + office : office + " of " + owner;
        return Stream.of(owner + "'s " + office, plain)
                .flatMap(it -> Names.of(it).stream())
                .map(Names.Known::name)
                .findFirst()
                .orElse(plain);
    }

    private static String large(String office) {
        return SPACE.splitAsStream(office)
                .map(word ->
                        SMALL.contains(word)
                                ? word
                                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(joining(" "));
    }
}
