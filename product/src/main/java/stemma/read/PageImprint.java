package stemma.read;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stemma.model.Imprint;
import stemma.model.When;
import stemma.text.Table;

/// What a page's markup says of who published it, when and as what: JSON-LD first, then the places of `page-imprint.tsv`.
final class PageImprint {
    private record Place(String field, String query, String from) {}

    private static final Map<String, List<Place>> PLACES =
            Table.rows("/stemma/read/page-imprint.tsv").stream()
                    .map(row -> new Place(row.get("field"), row.get("place"), row.get("from")))
                    .collect(groupingBy(Place::field));
    private static final Pattern BETWEEN = Pattern.compile("\\s+[|•·»–—:-]+\\s+");
    private static final int LONGEST = 300;

    private final Document page;

    private PageImprint(Document page) {
        this.page = page;
    }

    static Imprint of(Document page, LinkedData data) {
        return new PageImprint(page).imprint(data.imprint());
    }

    private Imprint imprint(Imprint linked) {
        Optional<String> outlet = linked.outlet().or(() -> first("outlet")).or(this::titlesTail);
        Optional<String> title =
                linked.title().or(() -> first("title")).or(this::heading).or(this::windowTitle);
        return new Imprint(
                title.map(full -> withoutOutlet(full, outlet)),
                outlet,
                linked.author()
                        .or(() -> first("author", PageImprint::isName))
                        .map(PageImprint::bare),
                linked.published().isStated() ? linked.published() : published(),
                Optional.empty(),
                Optional.empty(),
                first("url", url -> url.startsWith("http")).or(linked::url));
    }

    private When published() {
        return all("published")
                .map(PageDates::of)
                .filter(When::isStated)
                .findFirst()
                .orElse(When.unstated());
    }

    /// The page's own heading, where it has just one.
    private Optional<String> heading() {
        List<String> headings =
                page.select("h1").stream()
                        .filter(h1 -> h1.closest("nav") == null && h1.select("a[href=/]").isEmpty())
                        .map(h1 -> Words.folded(h1.text()))
                        .filter(words -> !words.isEmpty() && words.length() <= LONGEST)
                        .toList();
        return headings.size() == 1 ? Optional.of(headings.getFirst()) : Optional.empty();
    }

    private Optional<String> windowTitle() {
        return Optional.of(Words.folded(page.title()))
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST);
    }

    /// The outlet in `Heading | Outlet`, where the heading stands on the page too.
    private Optional<String> titlesTail() {
        String title = Words.folded(page.title());
        return heading()
                .filter(h -> title.length() > h.length() + 3)
                .flatMap(h ->
                        title.startsWith(h)
                                ? rest(title.substring(h.length()))
                                : title.endsWith(h)
                                        ? rest(title.substring(0, title.length() - h.length()))
                                        : Optional.empty());
    }

    private static Optional<String> rest(String withMark) {
        String padded = " " + withMark + " ";
        return BETWEEN.matcher(padded).find()
                ? Optional.of(BETWEEN.matcher(padded).replaceAll(" ").strip())
                        .filter(name -> !name.isEmpty() && Words.count(name) <= 6)
                : Optional.empty();
    }

    private String withoutOutlet(String full, Optional<String> outlet) {
        String title = Words.folded(full);
        Optional<String> shown = heading().filter(h -> !h.equals(title) && title.contains(h));
        if (shown.isPresent() && BETWEEN.matcher(title).find()) {
            return shown.get();
        }
        return outlet.map(name -> cut(title, name)).orElse(title);
    }

    private static String cut(String title, String outlet) {
        String name = Pattern.quote(outlet);
        String cut =
                title.replaceFirst("(?i)\\s+[|•·»–—:-]+\\s+" + name + "$", "")
                        .replaceFirst("(?i)^" + name + "\\s+[|•·»–—:-]+\\s+", "");
        return cut.isBlank() ? title : cut;
    }

    private Optional<String> first(String field) {
        return first(field, value -> true);
    }

    private Optional<String> first(String field, Predicate<String> accepted) {
        return all(field).filter(accepted).findFirst();
    }

    private Stream<String> all(String field) {
        return PLACES.getOrDefault(field, List.of()).stream()
                .flatMap(place ->
                        page.select(place.query()).stream()
                                .limit(5)
                                .map(element -> value(element, place.from())))
                .map(Words::folded)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
    }

    private static String value(Element element, String from) {
        return from.equals("text") ? element.text() : element.attr(from);
    }

    private static boolean isName(String value) {
        return !value.contains("://") && !value.startsWith("@") && Words.count(value) <= 14;
    }

    private static String bare(String author) {
        return Bylines.author(author).orElse(author);
    }
}
