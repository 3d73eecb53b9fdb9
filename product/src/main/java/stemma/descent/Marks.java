package stemma.descent;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.text.Table;
import stemma.text.Tokens;

/// Credit lines and marks of agencies in a report: which other outlet it says it has its text from. The forms stand in `marks.tsv`.
public final class Marks {
    private static final List<Form> FORMS = Form.all();

    /// Last words by which a name shows that it is an outlet's.
    private static final Set<String> OUTLET_WORDS =
            Table.rows("/stemma/descent/outlet-words.tsv").stream()
                    .map(row -> row.get("word"))
                    .collect(toUnmodifiableSet());

    private final Families families;
    private final Set<String> known;

    /// @param outlets the outlets of the casebook, by name
    public Marks(Families families, List<String> outlets) {
        this.families = families;
        this.known = outlets.stream().map(families::name).collect(toUnmodifiableSet());
    }

    /// The marks in a report, in the order of its text, without those that name its own outlet. Credits of pictures are left out.
    ///
    /// @param asked hears of each name of which it hangs on the outlets of the casebook whether it is one of an outlet
    public List<Mark> in(Report report, Consumer<String> asked) {
        Predicate<Mark> isOwn =
                mark ->
                        report.imprint()
                                .outlet()
                                .filter(own -> families.isSame(own, mark.outlet()))
                                .isPresent();
        return report.blocks().stream()
                .filter(block ->
                        block.kind() != BlockKind.CAPTION && block.kind() != BlockKind.CREDIT)
                .map(Block::at)
                .flatMap(paragraph -> in(report.text(), paragraph, asked).stream())
                .filter(isOwn.negate())
                .toList();
    }

    /// The marks in a paragraph, none overlapping.
    List<Mark> in(String text, Passage paragraph) {
        return in(text, paragraph, _ -> {});
    }

    private List<Mark> in(String text, Passage paragraph, Consumer<String> asked) {
        var tokens = Tokens.of(text, paragraph);
        var marks = new ArrayList<Mark>();
        IntStream.range(0, tokens.size())
                .boxed()
                .flatMap(start ->
                        FORMS.stream()
                                .flatMap(form ->
                                        form
                                                .at(
                                                        text,
                                                        tokens,
                                                        start,
                                                        name -> isOutlet(name, asked))
                                                .stream()))
                .filter(mark -> marks.stream().noneMatch(other -> other.at().overlaps(mark.at())))
                .forEach(marks::add);
        return marks;
    }

    private boolean isOutlet(String name, Consumer<String> asked) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (families.knows(name) || name.contains(" ") && OUTLET_WORDS.contains(last)) {
            return true;
        }
        asked.accept(name);
        return known.contains(families.name(name));
    }
}
