package stemma.read;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import stemma.text.Table;

/// Reads from tag, role, class and id what an element is for, by the words of `page-parts.tsv`.
final class Parts {
    private static final Map<String, Part> NAMES =
            Table.rows("/stemma/read/page-parts.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("name"),
                                    row -> Part.valueOf(row.get("part").toUpperCase(Locale.ROOT))));
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_CLASS = 400;

    private Parts() {}

    static Part of(Element element) {
        Part byTag = NAMES.getOrDefault("tag:" + element.normalName(), Part.PLAIN);
        Part byRole = NAMES.getOrDefault("role:" + element.attr("role"), Part.PLAIN);
        Part byProperty =
                NAMES.getOrDefault(
                        "itemprop:" + element.attr("itemprop").toLowerCase(Locale.ROOT),
                        Part.PLAIN);
        return first(
                isHidden(element) ? Part.FURNITURE : Part.PLAIN,
                byTag,
                byRole,
                byProperty,
                byNames(element));
    }

    /// Whether a browser would not show it.
    static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || element.attr("aria-hidden").equals("true");
    }

    private static Part first(Part... parts) {
        for (Part part : parts) {
            if (part != Part.PLAIN) {
                return part;
            }
        }
        return Part.PLAIN;
    }

    private static Part byNames(Element element) {
        Part found = Part.PLAIN;
        if (element.attributesSize() == 0) {
            return found;
        }
        for (String name : (element.id() + " " + element.className()).split("\\s+")) {
            Part part = byName(name.substring(0, Math.min(name.length(), LONGEST_CLASS)));
            if (part == Part.FURNITURE) {
                return part;
            }
            found = found == Part.PLAIN ? part : found;
        }
        return found;
    }

    private static Part byName(String name) {
        List<String> words = words(name);
        Part found = Part.PLAIN;
        int at = 0;
        while (at < words.size()) {
            int taken = 1;
            for (int n = Math.min(LONGEST_NAME, words.size() - at); n > 0; n--) {
                Part part = NAMES.get(String.join(" ", words.subList(at, at + n)));
                if (part != null) {
                    found = found == Part.PLAIN || part == Part.FURNITURE ? part : found;
                    taken = n;
                    break;
                }
            }
            at += taken;
        }
        return found;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(name)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
