package stemma.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.text.Token;
import stemma.text.Tokens;

/// At whom sources without a name are: "UN sources" at the United Nations, "two officials of the Velm Council" at that.
final class Sides {
    private Sides() {}

    /// The id of the only one who is named in the words; nothing where nobody is, or several are.
    ///
    /// @param called the id of whoever goes by a name
    static Optional<String> of(String words, Function<String, Optional<String>> called) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        var tokens = Tokens.of(words, new Passage(0, words.length()));
        var sides =
                names(tokens)
                        .flatMap(at -> called.apply(at.in(words)).stream())
                        .distinct()
                        .limit(2)
                        .toList();
        return sides.size() == 1 ? Optional.of(sides.getFirst()) : Optional.empty();
    }

    /// All stretches of words that begin and end with a capital letter.
    private static Stream<Passage> names(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(first -> tokens.get(first).isCapitalised())
                .boxed()
                .flatMap(first ->
                        IntStream.range(first, tokens.size())
                                .filter(last -> tokens.get(last).isCapitalised())
                                .mapToObj(last ->
                                        tokens.get(first).at().through(tokens.get(last).at())));
    }
}
