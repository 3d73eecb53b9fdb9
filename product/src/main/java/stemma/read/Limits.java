package stemma.read;

/// How much one report, and what is unpacked to find it, may be.
final class Limits {
    /// Bytes of one report's file. The largest reports seen are illustrated PDFs of 20 MB.
    static final int REPORT_BYTES = 32 << 20;

    /// Characters of one report's text: three times "War and Peace".
    static final int REPORT_CHARACTERS = 5_000_000;

    /// Pages of one PDF.
    static final int PAGES = 5_000;

    /// Drawing instructions of one PDF: a page of text has some thousands.
    static final int OPERATORS = 20_000_000;

    /// How many bytes may come out of one. Text packs to a fifth, a table of zeros to a hundredth.
    static final int RATIO = 100;

    /// What may always be unpacked from one entry, however well it was packed.
    static final long ENTRY_BYTES = 10L << 20;

    /// What may always be unpacked from one archive, however well it was packed.
    static final long ARCHIVE_BYTES = 1L << 30;

    /// Bytes of an archive's table of contents, which has to be in memory: some 300,000 entries.
    static final long CONTENTS_BYTES = 32L << 20;

    /// Archives within archives, mails within mails.
    static final int DEPTH = 4;

    /// Characters of one line of a knowledge pack: entities with some thousand names take a tenth of it.
    static final int LINE = 1 << 20;

    /// Bytes of a table that is a knowledge pack; more is written as entities, which are read line by line.
    static final long TABLE_BYTES = 64L << 20;

    /// Characters of one name.
    static final int NAME = 300;

    /// Names of one profile.
    static final int NAMES = 1_000;

    private Limits() {}
}
