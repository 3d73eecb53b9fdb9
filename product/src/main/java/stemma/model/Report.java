package stemma.model;

import java.util.List;

/// One published text: what is shown, what offsets count in, and what each part of it is for.
///
/// @param id       SHA-256 of the bytes it came in, in lower-case hexadecimal: the same bytes are the same report
/// @param file     the file it came from, relative to the folder or archive that was read, such as `2031/letter.eml`
/// @param language BCP 47 tag of most of its words, `und` where it cannot be told
/// @param text     all its words, furniture too; offsets everywhere are UTF-16 code units of it
/// @param blocks   in the order of the text, none overlapping; what no block covers is white space
public record Report(
        String id, String file, Imprint imprint, String language, String text, List<Block> blocks) {
    public Report {
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            if (block.at().begin() < end || block.at().end() > text.length()) {
                throw new IllegalArgumentException(
                        "Blocks stand in order within the text: " + block + " in " + file);
            }
            end = block.at().end();
        }
    }

    /// The blocks in which statements are looked for.
    public List<Block> read() {
        return blocks.stream().filter(Block::isRead).toList();
    }

    /// Whether statements can be read in its language; otherwise it is kept and shown only.
    public boolean isReadable() {
        return isReadable(language);
    }

    /// Whether statements can be read in this language: English so far, of any region.
    ///
    /// @param language BCP 47 tag
    public static boolean isReadable(String language) {
        return language.equals("en") || language.startsWith("en-");
    }

    /// Who speaks in the report's own words.
    public Source outlet() {
        return Source.outlet(imprint.outlet());
    }
}
