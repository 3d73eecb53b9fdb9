package stemma.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stemma.desk.News;

/// All that changed in a period, as a list.
record ChangesPage(Frame frame, NewsQuery query, News news, String period) {
    static final int MOST = 200;

    List<ItemLine> items() {
        return news.items().stream()
                .filter(item -> query.isOf(item.kind()))
                .limit(MOST)
                .map(item -> ItemLine.of(frame.desk(), news.lineage(), item))
                .toList();
    }

    private int count() {
        return (int) news.items().stream().filter(item -> query.isOf(item.kind())).count();
    }

    String heading() {
        return count() == 0 ? "Nothing changed" : Wording.count(count(), "change");
    }

    /// Says that the page is a part; empty where all are shown.
    String part() {
        return count() > MOST ? "The weightiest %d; all of them as data.".formatted(MOST) : "";
    }

    /// The kinds there are, with how many, and where only these stand.
    Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        news.kinds()
                .forEach((kind, count) ->
                        kinds.put(
                                kind.heading() + " (" + count + ")",
                                address() + query.ofKind(kind.word()).inAddress()));
        return kinds;
    }

    LeftOut left() {
        return LeftOut.of(news.lineage(), news.undated(), "change");
    }

    boolean isOfKind() {
        return !query.kind().isEmpty();
    }

    String address() {
        return frame.desk().changes();
    }

    String allKinds() {
        return address() + query.ofKind("").inAddress();
    }

    String overview() {
        return frame.desk().base() + query.ofKind("").inAddress();
    }

    String data(String ending) {
        return address() + "." + ending + query.inAddress();
    }
}
