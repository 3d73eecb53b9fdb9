package stemma.draw;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Who has it from whom: reports in the order of time from left to right, each family of them a band with its origin at the left.
///
/// @param label    in a sentence what it shows, and where the same stands as a list
/// @param families in the order of their bands
public record SourceTree(
        String label, List<Family> families, List<Arrow> arrows, List<Return> returns) {
    public SourceTree {
        families = List.copyOf(families);
        arrows = List.copyOf(arrows);
        returns = List.copyOf(returns);
        var ids = new HashSet<String>();
        for (var family : families) {
            for (var box : family.boxes()) {
                if (!ids.add(box.id())) {
                    throw new IllegalArgumentException("Two boxes have one id: " + box.id());
                }
            }
        }
    }

    /// An origin with the reports that come from it.
    ///
    /// @param letter a Greek letter, as editors of old texts name a lost copy
    /// @param named  whether anything tells who it is
    /// @param note   what is known of it
    /// @param count  `7 reports, 1 origin`
    public record Family(
            String letter, boolean named, String name, String note, String count, List<Box> boxes) {
        public Family {
            boxes = List.copyOf(boxes);
        }
    }

    /// A report, or several that are alike.
    ///
    /// @param root  whether it has it from the origin itself
    /// @param grade of the outlet; empty where nobody set one
    /// @param link  where its words are
    /// @param first whether it is the first of all
    public record Box(
            String id,
            Moment moment,
            String title,
            String note,
            Optional<String> grade,
            String link,
            boolean root,
            boolean first) {}

    /// When a report was published.
    ///
    /// @param day   by which it stands in its place; the greatest number where no date is known
    /// @param label such as `5 Mar`
    /// @param year  empty where no date is known
    public record Moment(long day, String label, String year) implements Comparable<Moment> {
        @Override
        public int compareTo(Moment other) {
            return Long.compare(day, other.day);
        }
    }

    /// The later report has it from the earlier.
    ///
    /// @param from  the id of a box; so is to
    /// @param said  whether it says so; otherwise shared words tell
    /// @param words what it is, for those who do not see it
    /// @param link  where the words are
    public record Arrow(String from, String to, boolean said, String words, String link) {}

    /// A report comes home.
    ///
    /// @param from  the box that closes the circle
    /// @param to    where it comes back to; nothing where its own chain comes back
    public record Return(String from, Optional<String> to, String label) {}

    public Picture picture() {
        return new TreeDrawing(this).picture();
    }
}
