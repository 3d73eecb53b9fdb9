package stemma.draw;

import java.util.Locale;

/// A colour or typeface by what it is for: on a page whatever the page has for it, light or dark; alone that of the light page (`tokens.css`).
public enum Tone {
    /// What lies below everything.
    PAPER("#FBFAF6"),
    SURFACE("#FFFFFF"),
    SUNK("#F3F0E7"),
    INK("#1B1A17"),
    INK_2("#4F4B43"),
    INK_3("#6A655A"),
    RULE("#DCD6C7"),
    RULE_STRONG("#857F71"),
    LINK("#174C7D"),
    /// What is chosen now.
    SELECT("#FFF3C4"),
    /// The source affirms.
    AFFIRM("#1A5C92"),
    /// The source denies; also what is circular.
    DENY("#B03A10"),
    /// Neither: requested, planned, threatened, believed.
    OPEN("#57524A"),
    SERIF("Source Serif 4, Noto Naskh Arabic, Noto Serif Hebrew, Georgia, serif"),
    SANS("Source Sans 3, Noto Naskh Arabic, Noto Serif Hebrew, sans-serif");

    private final String light;

    Tone(String light) {
        this.light = light;
    }

    String onPage() {
        return "var(--" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ")";
    }

    String alone() {
        return light;
    }
}
