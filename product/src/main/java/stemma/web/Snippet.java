package stemma.web;

import java.util.ArrayList;
import java.util.List;
import stemma.desk.Found.Hit;
import stemma.model.Passage;
import stemma.model.Report;

/// A sentence that was found, cut into what was looked for and the rest.
record Snippet(List<Piece> pieces) {
    private static final int LONGEST = 420;
    private static final int BEFORE = 140;

    /// Some words of it, and whether they are what was looked for.
    record Piece(String words, boolean isFound) {}

    static Snippet of(Report report, Hit hit) {
        var shown = shown(hit);
        var pieces = new ArrayList<Piece>();
        int at = shown.begin();
        if (at > hit.at().begin()) {
            pieces.add(new Piece("… ", false));
        }
        for (var words : hit.words()) {
            if (words.begin() >= at && words.end() <= shown.end()) {
                add(pieces, report.text().substring(at, words.begin()), false);
                add(pieces, words.in(report.text()), true);
                at = words.end();
            }
        }
        add(pieces, report.text().substring(at, shown.end()), false);
        if (shown.end() < hit.at().end()) {
            pieces.add(new Piece(" …", false));
        }
        return new Snippet(List.copyOf(pieces));
    }

    private static void add(List<Piece> pieces, String words, boolean isFound) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.replaceAll("\\s+", " "), isFound));
        }
    }

    /// A long sentence from a little before the first of what was looked for.
    private static Passage shown(Hit hit) {
        var all = hit.at();
        if (all.length() <= LONGEST) {
            return all;
        }
        int first = hit.words().isEmpty() ? all.begin() : hit.words().getFirst().begin();
        int begin = Math.max(all.begin(), first - BEFORE);
        return new Passage(begin, Math.min(all.end(), begin + LONGEST));
    }
}
