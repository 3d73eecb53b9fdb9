package stemma.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.text.Retractions;

/// What the author of a letter takes back in his own words: "I wrote in May that the port was shut. I was wrong." The second is no attribution to the model, and yet he says it as he said the
/// first.
final class OwnRetractions {
    private static final Pattern SELF = Pattern.compile("I\\b");

    /// So far back he tells what he has said, in characters.
    private static final int NEAR = 400;

    private final String text;
    private final List<Saying> sayings;

    private OwnRetractions(String text, List<Saying> sayings) {
        this.text = text;
        this.sayings = sayings;
    }

    /// The same reading with these said.
    static Tagged in(String text, Tagged tagged) {
        var own = new OwnRetractions(text, tagged.sayings());
        var more = tagged.sentences().stream().flatMap(it -> own.said(it.at()).stream());
        return tagged.withSayings(Stream.concat(tagged.sayings().stream(), more).toList());
    }

    private Optional<Saying> said(Passage sentence) {
        return Retractions.in(sentence.in(text))
                .map(MatchResult::start)
                .map(start -> sentence.begin() + start)
                .filter(begin -> SELF.matcher(text).region(begin, sentence.end()).lookingAt())
                .map(begin -> new Passage(begin, begin + 1))
                .filter(_ -> isOwn(sentence) && goesOn(sentence))
                .map(self ->
                        new Saying(
                                CueKind.SAYS,
                                List.of(self),
                                List.of(),
                                List.of(sentence),
                                new Given.Here(),
                                Optional.empty(),
                                1));
    }

    /// Whether it is in nobody's mouth.
    private boolean isOwn(Passage sentence) {
        return sayings.stream()
                .flatMap(it -> Stream.concat(it.content().stream(), it.source().stream()))
                .noneMatch(sentence::overlaps);
    }

    /// Whether he has told just before what he said.
    private boolean goesOn(Passage sentence) {
        return sayings.stream()
                .filter(it -> it.parent().isEmpty() && it.source().size() == 1)
                .map(it -> it.source().getFirst())
                .filter(it -> it.in(text).equals("I"))
                .anyMatch(
                        it -> it.end() <= sentence.begin() && sentence.begin() - it.end() <= NEAR);
    }
}
