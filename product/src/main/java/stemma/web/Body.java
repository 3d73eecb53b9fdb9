package stemma.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.web.Row.Folded;
import stemma.web.Row.Shown;

/// A report's blocks as rows of the reader: the title apart, what is not read folded where it stands.
///
/// @param title the block that is the report's title; empty where it has none
record Body(Optional<Shown> title, List<Row> rows, List<Note> lost) {

    /// @param notes of the statements, in the order of the text
    static Body of(Marks marks, List<Note> notes) {
        return new Layout(marks, notes).body();
    }

    int paragraphs() {
        return (int) rows.stream().filter(row -> row instanceof Shown).count();
    }

    private static final class Layout {
        private final Marks marks;
        private final List<Note> notes;
        private final Set<Note> lost;
        private final List<Row> rows = new ArrayList<>();
        private final List<Shown> folded = new ArrayList<>();
        private Optional<Shown> title = Optional.empty();
        private int paragraphs;

        Layout(Marks marks, List<Note> notes) {
            this.marks = marks;
            this.notes = notes;
            this.lost = new LinkedHashSet<>(notes);
        }

        Body body() {
            marks.report().blocks().forEach(this::place);
            unfold();
            return new Body(title, List.copyOf(rows), List.copyOf(lost));
        }

        private void place(Block block) {
            var shown = shown(block);
            if (block.kind() == BlockKind.TITLE && title.isEmpty()) {
                title = Optional.of(shown);
            } else if (isFolded(block) && shown.notes().isEmpty()) {
                folded.add(shown);
            } else {
                unfold();
                rows.add(shown);
            }
        }

        private static boolean isFolded(Block block) {
            return switch (block.kind()) {
                case FURNITURE, BYLINE, CREDIT -> true;
                case TITLE, TEASER, HEADING, PARAGRAPH, LIST_ITEM, QUOTATION, FOOTNOTE, CAPTION ->
                        false;
            };
        }

        private void unfold() {
            if (!folded.isEmpty()) {
                rows.add(new Folded(List.copyOf(folded)));
                folded.clear();
            }
        }

        private Shown shown(Block block) {
            var numbers = marks.beginningIn(block);
            var here = notes.stream().filter(note -> numbers.contains(note.number())).toList();
            here.forEach(lost::remove);
            return new Shown(
                    block.kind().word(),
                    block.kind() == BlockKind.PARAGRAPH
                            ? Optional.of(++paragraphs)
                            : Optional.empty(),
                    Optional.of(block.language()).filter(tag -> !tag.equals("und")),
                    Wording.direction(block.language()),
                    marks.in(block),
                    here);
        }
    }
}
