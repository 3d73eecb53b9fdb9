package stemma.read;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.model.Block;
import stemma.model.Imprint;
import stemma.model.Original;
import stemma.model.Reading;
import stemma.model.Reading.Read;
import stemma.model.Reading.Skipped;
import stemma.model.Report;
import stemma.model.When;
import stemma.model.Why;

/// The door of the room: files, folders and archives become reports.
public final class Reports {
    private static final Pattern ADDRESS = Pattern.compile("/(https?://.+)$");

    private Reports() {}

    /// Reads a file, or all files of a folder in the order of their names, one at a time.
    ///
    /// ZIP, WARC and MBOX files are gone through as folders are: `2031.zip/a.html`, `crawl.warc.gz/https://…`,
    /// `inbox.mbox/3`, `letter.eml/annex.pdf`. Hidden files, `reports.csv`, Markdown notes and
    /// casebooks are no reports and are left out.
    ///
    /// @throws NoSuchFileException if there is no such file or folder
    public static void read(Path fileOrFolder, Intake intake) throws IOException {
        var opener = new Opener(intake);
        Folder.walk(fileOrFolder, visit(opener, intake));
    }

    /// How many files `read` will open, an archive counting as one.
    ///
    /// @throws NoSuchFileException if there is no such file or folder
    public static int count(Path fileOrFolder) throws IOException {
        var count = new int[1];
        Folder.walk(
                fileOrFolder,
                new Folder.Visit() {
                    @Override
                    public void file(Path path, String name) {
                        count[0]++;
                    }

                    @Override
                    public void unreadable(Skipped skipped) {}
                });
        return count[0];
    }

    /// Lays out once more what was kept of a report: same bytes in, same report out.
    ///
    /// @param file as in the `Report` it was
    public static Reading again(Original original, String file) {
        try {
            Format format =
                    Format.of(original.mediaType())
                            .orElseThrow(() -> new Refused(Why.UNKNOWN_FORMAT));
            Layout layout = Layouts.of(format, original.bytes(), original.mediaType());
            return new Read(report(original.id(), file, layout), original);
        } catch (IOException e) {
            return Refusals.skipped(file, e, Why.BROKEN);
        }
    }

    /// The report in the language a person says it is in. Parts in another script keep theirs.
    ///
    /// @param language BCP 47 tag
    public static Report in(Report report, String language) {
        List<Block> blocks =
                report.blocks().stream()
                        .map(block -> Languages.given(block, report.text(), language))
                        .toList();
        return new Report(
                report.id(), report.file(), report.imprint(), language, report.text(), blocks);
    }

    static Report report(String id, String file, Layout laidOut) {
        var layout =
                new Layout(
                        Characters.sameLength(laidOut.text()), laidOut.blocks(), laidOut.imprint());
        String language = Languages.of(layout);
        return new Report(
                id,
                file,
                shown(layout.imprint()).orElse(fetchedFrom(file)),
                language,
                layout.text(),
                Languages.blocks(layout, language));
    }

    /// A page from a WARC file goes by the address it was fetched from.
    private static Imprint fetchedFrom(String file) {
        Matcher address = ADDRESS.matcher(file);
        return new Imprint(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                When.unstated(),
                Optional.empty(),
                Optional.empty(),
                address.find() ? Optional.of(address.group(1)) : Optional.empty());
    }

    /// Titles and names are shown on terminals and in lines: no control characters, no marks that turn a line round.
    private static Imprint shown(Imprint imprint) {
        return new Imprint(
                imprint.title().map(FileNames::shown),
                imprint.outlet().map(FileNames::shown),
                imprint.author().map(FileNames::shown),
                plausible(imprint.published()),
                imprint.series().map(FileNames::shown),
                imprint.number().map(FileNames::shown),
                imprint.url().map(FileNames::shown));
    }

    /// A year that no report can have is a slip of some program, and no date.
    private static When plausible(When published) {
        String edtf = published.edtf();
        boolean isSlip =
                published.isStated() && (edtf.compareTo("1450") < 0 || edtf.compareTo("2200") > 0);
        return isSlip ? When.unstated() : published;
    }

    private static Folder.Visit visit(Opener opener, Intake intake) {
        return new Folder.Visit() {
            @Override
            public void file(Path path, String name) {
                if (!intake.leavesOut(path)) {
                    opener.open(Found.onDisk(name, new Bytes.OnDisk(path)));
                }
            }

            @Override
            public void unreadable(Skipped skipped) {
                intake.take(skipped);
            }
        };
    }
}
