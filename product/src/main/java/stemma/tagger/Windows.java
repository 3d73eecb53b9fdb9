package stemma.tagger;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text's sentences into windows for the encoder, so that none is read without its neighbours.
///
/// Two windows share two sentences; each of these is answered for by the window that holds its other neighbour. A window
/// that cannot hold a sentence with both its neighbours leaves them out; a sentence that is longer than a window is cut.
public final class Windows {
    private Windows() {}

    /// Sentences `[begin, end)` are read together; the window answers for `[ownBegin, ownEnd)` of them.
    public record Window(int begin, int end, int ownBegin, int ownEnd) {}

    /// @param sizes how many pieces each sentence has, in the order of the text
    /// @param most  how many pieces a window may have; a longer sentence has a window of its own
    public static List<Window> of(int[] sizes, int most) {
        var windows = new ArrayList<Window>();
        int own = 0;
        while (own < sizes.length) {
            int begin = own > 0 && sizes[own - 1] + sizes[own] <= most ? own - 1 : own;
            int end = begin;
            int pieces = 0;
            while (end < sizes.length && (end <= own || pieces + sizes[end] <= most)) {
                pieces += sizes[end++];
            }
            boolean isLast = end == sizes.length;
            int ownEnd =
                    isLast || end - 1 <= own ? Math.max(own + 1, isLast ? end : own + 1) : end - 1;
            windows.add(new Window(begin, end, own, Math.min(ownEnd, end)));
            own = Math.min(ownEnd, end);
        }
        return windows;
    }
}
