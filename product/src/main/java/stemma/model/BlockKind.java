package stemma.model;

import java.util.Locale;

/// What a stretch of a report is for. Statements are made only from kinds that are read.
public enum BlockKind {
    TITLE(true),
    TEASER(true),
    HEADING(true),
    PARAGRAPH(true),
    LIST_ITEM(true),
    QUOTATION(true),
    FOOTNOTE(true),
    /// Words under a picture or table; their date is theirs, not the report's.
    CAPTION(false),
    /// Who made a picture: never a speaker.
    CREDIT(false),
    /// Author, date, section and number lines at the head of a report.
    BYLINE(false),
    /// Menus, adverts, share links, "read more", subscription boxes, page numbers.
    FURNITURE(false);

    private final boolean read;

    BlockKind(boolean read) {
        this.read = read;
    }

    /// Whether statements are looked for here.
    public boolean isRead() {
        return read;
    }

    /// The word used in the database, in JSON and on pages, such as `list-item`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
