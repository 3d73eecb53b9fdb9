package stemma.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;

/// What whoever signed a statement or a leaflet says in its own sentences: "There was a course on the ridge. It closed in July." A medium's own sentences tell what others say and did; here the sentences are
/// the word of a party.
final class OwnStatements {
    /// The end of a sentence.
    private static final Pattern END = Pattern.compile("[.!][”\"’)]{0,3}$");

    private static final Set<BlockKind> SAID = EnumSet.of(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM);

    private final Report report;
    private final List<Saying> sayings;

    private OwnStatements(Report report, List<Saying> sayings) {
        this.report = report;
        this.sayings = sayings;
    }

    /// The same reading with these said, behind all others; of a medium's report the same.
    static Tagged in(Report report, Tagged tagged) {
        if (!isOfParty(report)) {
            return tagged;
        }
        var own = new OwnStatements(report, tagged.sayings());
        var more = tagged.sentences().stream().flatMap(it -> own.said(it).stream());
        return tagged.withSayings(Stream.concat(tagged.sayings().stream(), more).toList());
    }

    private static boolean isOfParty(Report report) {
        return report.outlet().isNamed()
                ? Signatures.author(report).isPresent()
                : Signatures.body(report).isPresent();
    }

    private Optional<Saying> said(Sentence sentence) {
        return Optional.of(sentence)
                .filter(it -> END.matcher(it.at().in(report.text())).find())
                .filter(OwnStatements::states)
                .filter(it -> isOwn(it.at()) && isInText(it.at()))
                .map(it ->
                        new Saying(
                                CueKind.SAYS,
                                List.of(),
                                List.of(),
                                List.of(it.at()),
                                new Given.Author(),
                                Optional.empty(),
                                1));
    }

    private static boolean states(Sentence sentence) {
        return sentence.words().stream()
                .anyMatch(word -> word.relation().matches("(?:nsubj|csubj|expl).*"));
    }

    /// Whether nobody else is told to say any of it.
    private boolean isOwn(Passage sentence) {
        return sayings.stream()
                .flatMap(it -> Stream.of(it.content(), it.source(), it.cue()).flatMap(List::stream))
                .noneMatch(sentence::overlaps);
    }

    private boolean isInText(Passage sentence) {
        return InOrder.overlapping(report.read(), Block::at, sentence).stream()
                .allMatch(block -> SAID.contains(block.kind()));
    }
}
