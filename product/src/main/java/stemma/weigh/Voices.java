package stemma.weigh;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.model.Source;

/// Who counts as one and the same when origins are counted.
record Voices(Background background) {
    private static final String UNNAMED = "unnamed:";

    /// Outlets of a publisher family are one; all others are whom they speak for.
    String key(String actor) {
        return background
                .family()
                .apply(actor)
                .map(family -> "family:" + family)
                .orElseGet(() -> "actor:" + background.party(actor));
    }

    /// The key of a statement's origin. Sources without a name are one for who quotes them.
    String origin(Statement statement) {
        return statement.origin().isNamed()
                ? key(statement.origin().actor())
                : UNNAMED + holder(statement);
    }

    /// Who alone knows an unnamed source: the last with a name before it, or else the report.
    String holder(Statement statement) {
        return statement.chain().reversed().stream()
                .filter(Voice::isNamed)
                .findFirst()
                .map(voice -> key(voice.actor()))
                .orElse("report:" + statement.report());
    }

    static boolean isUnnamed(String key) {
        return key.startsWith(UNNAMED);
    }

    /// The key of the unnamed sources that someone quotes.
    static String unnamed(String holder) {
        return UNNAMED + holder;
    }

    /// Whether somebody speaks in both.
    boolean same(Voice one, Voice other) {
        return !Collections.disjoint(keys(one), keys(other));
    }

    /// Whether two steps can be one: somebody speaks in both, or nobody with a name in either.
    boolean alike(Voice one, Voice other) {
        return one.isNamed() ? same(one, other) : !other.isNamed();
    }

    /// Whether one way goes along the other as far as it goes.
    boolean alongside(List<Voice> one, List<Voice> other) {
        int shared = Math.min(one.size(), other.size());
        return shared > 0
                && IntStream.range(0, shared).allMatch(i -> alike(one.get(i), other.get(i)));
    }

    /// The keys of all with a name who speak as one step of a chain.
    Set<String> keys(Voice voice) {
        return voice.each().stream()
                .filter(Voice::isNamed)
                .map(it -> key(it.actor()))
                .collect(toUnmodifiableSet());
    }

    /// Where a voice comes back after another one that is somebody's: the place of the first, which is before `end`; -1 where none does. Who is quoted as quoting nobody
    /// but himself does not come back.
    int returning(List<Voice> chain, int end) {
        for (int first = 0; first < Math.min(end, chain.size()); first++) {
            boolean left = false;
            for (var voice : chain.subList(first + 1, chain.size())) {
                boolean same = same(chain.get(first), voice);
                if (left && same) {
                    return first;
                }
                left |= !same && !voice.label().equals(Source.NOT_SAID);
            }
        }
        return -1;
    }
}
