package stemma.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import stemma.model.Knowledge;

/// Reads the file of a knowledge pack, one line at a time however long it is: a table as `docs/reference/packs.md` says, or entities
/// of FollowTheMoney as OpenSanctions publishes them (`entities.ftm.json`).
public final class Packs {
    private static final int LOOK = 1 << 16;
    private static final char BOM = '\uFEFF';

    private Packs() {}

    /// Takes what a pack says.
    public interface Take {
        void take(Knowledge knowledge);

        /// A line that could not be used, and why, in words; what it says is left out.
        ///
        /// @param line from 1
        void problem(long line, String why);
    }

    /// @throws IOException if the file cannot be read as text or is neither kind of pack, saying what it should be
    public static void read(Path file, Take take) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; name a file");
        }
        var decoder =
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var in =
                new BufferedReader(
                        new InputStreamReader(Files.newInputStream(file), decoder), LOOK)) {
            switch (first(in)) {
                case '{' -> Entities.read(in, take);
                case '[' ->
                        throw new IOException(
                                file
                                        + " is one JSON array; a pack has one JSON object on each line");
                case -1 -> throw new IOException(file + " is empty");
                default -> table(file, in, take);
            }
        } catch (MalformedInputException e) {
            throw new IOException(file + " is not text in UTF-8; save it so", e);
        }
    }

    private static void table(Path file, BufferedReader in, Take take) throws IOException {
        if (Files.size(file) > Limits.TABLE_BYTES) {
            throw new IOException(
                    "%s is a table of more than %d MB; write it as entities of FollowTheMoney, one a line"
                            .formatted(file, Limits.TABLE_BYTES >> 20));
        }
        PackTable.read(in, take);
    }

    /// The first character that is not blank, without taking it; -1 where there is none.
    private static int first(BufferedReader in) throws IOException {
        in.mark(LOOK);
        int c = in.read();
        int looked = 1;
        while ((c == BOM || Character.isWhitespace(c)) && looked < LOOK) {
            if (c == BOM) {
                in.mark(LOOK);
            }
            c = in.read();
            looked++;
        }
        in.reset();
        return c;
    }
}
