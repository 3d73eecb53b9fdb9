package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.resolve.Offices;
import stemma.text.Names;
import stemma.text.Tokens;

/// Names without what a text puts around them: whose it is, small words behind it.
final class PlainNames {
    /// Where a name was read too far or too short: "League and", "Council of".
    private static final Pattern LOOSE_END =
            Pattern.compile("(?: (?:and|of|the|in|for|to|at|on)){1,6}$");

    private static final Pattern OWNER = Pattern.compile("^([^'’]+)['’](s?) (?=\\p{Lu})");

    private static final Pattern MANY = Pattern.compile("(?i)(?:people|women|men|children)$");

    private final Set<String> owners;

    /// @param named whom the report names
    PlainNames(List<Mention> named) {
        this.owners = named.stream().flatMap(PlainNames::asOwner).collect(toUnmodifiableSet());
    }

    /// A name, and the last word of it, without the owner that it begins with.
    private static Stream<String> asOwner(Mention mention) {
        String name = Words.withoutPossessive(mention.name());
        return Stream.of(name, name.substring(name.lastIndexOf(' ') + 1)).map(Names::key);
    }

    /// Without whose it is, small words behind it, and the mark of what is its own: "Outer Corps" for "Vashar's Outer Corps's"; but
    /// "Vashar's Foreign Ministry" is told from others by its owner alone.
    String of(String name) {
        String own = Words.withoutPossessive(LOOSE_END.matcher(name).replaceAll(""));
        var owner = OWNER.matcher(own);
        while (owner.find()
                && (isSomebody(owner.group(1)) || isOne(owner))
                && !Offices.isOffice(own.substring(owner.end()))) {
            own = own.substring(owner.end());
            owner = OWNER.matcher(own);
        }
        return own.isBlank() ? name : own;
    }

    /// Whose mark is not that of many: "Workers'", "People's".
    private static boolean isOne(Matcher owner) {
        return !owner.group(2).isEmpty() && !MANY.matcher(owner.group(1)).find();
    }

    /// Whether these words name somebody in the report, or anybody known.
    private boolean isSomebody(String owner) {
        var tokens = Tokens.of(owner, new Passage(0, owner.length()));
        int from = !tokens.isEmpty() && tokens.getFirst().is("the") ? 1 : 0;
        if (tokens.size() == from) {
            return false;
        }
        String key = Names.key(owner.substring(tokens.get(from).at().begin()));
        return owners.contains(key)
                || Names.at(tokens, from)
                        .filter(found -> from + found.words() == tokens.size())
                        .isPresent();
    }
}
