package stemma.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;

/// What answers a question by naming who did it: "Who stopped it? By the Guard, a driver told the paper." Nobody tells anything "by the Guard": that is what is told, whatever the model takes for it.
final class ShortAnswers {
    private static final Pattern BY = Pattern.compile("\\s*By [^,;:“\"]{2,80}(?=, )");
    private static final Pattern END = Pattern.compile("[\\s.]+$");
    private static final Set<String> ACTORS = Set.of("Person", "Organisation");

    private final String text;
    private final Tagged tagged;

    private ShortAnswers(String text, Tagged tagged) {
        this.text = text;
        this.tagged = tagged;
    }

    /// The same reading with what such answers say.
    static Tagged in(String text, Tagged tagged) {
        var answers = new ShortAnswers(text, tagged);
        return tagged.withSayings(tagged.sayings().stream().map(answers::put).toList());
    }

    private Saying put(Saying saying) {
        if (saying.cue().isEmpty() || saying.parent().isPresent()) {
            return saying;
        }
        return InOrder.overlapping(tagged.sentences(), Sentence::at, saying.cue().getFirst())
                .stream()
                .findFirst()
                .map(Sentence::at)
                .map(sentence -> put(saying, sentence))
                .orElse(saying);
    }

    private Saying put(Saying saying, Passage sentence) {
        var by = BY.matcher(text).region(sentence.begin(), sentence.end());
        if (!by.lookingAt() || by.end() > saying.cue().getFirst().begin()) {
            return saying;
        }
        var answer = new Passage(sentence.begin(), by.end());
        if (InOrder.overlapping(tagged.entities(), Entity::at, answer).stream()
                .noneMatch(it -> ACTORS.contains(it.type()))) {
            return saying;
        }
        if (saying.source().stream().anyMatch(answer::overlaps)) {
            // "By the Guard, says its own leaflet": who says it stands behind the verb.
            return saying.withSource(List.of(behind(saying.cue().getLast(), sentence)))
                    .withContent(List.of(answer));
        }
        return saying.content().stream().noneMatch(sentence::overlaps)
                ? saying.withContent(List.of(answer))
                : saying;
    }

    private Passage behind(Passage cue, Passage sentence) {
        String rest = text.substring(cue.end(), sentence.end());
        int begin = cue.end() + rest.length() - rest.stripLeading().length();
        int end = cue.end() + END.matcher(rest).replaceFirst("").length();
        return new Passage(begin, Math.max(begin, end));
    }
}
