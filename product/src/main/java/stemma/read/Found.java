package stemma.read;

import java.util.Optional;

/// A file, or a part of one, that may be a report.
///
/// @param file   as in `Report.file`
/// @param label  what its container says it is, such as `text/html; charset=windows-1251`; empty where nothing does
/// @param depth  in how many containers it is
/// @param budget of the archive it is in; absent where nothing was unpacked yet
record Found(String file, String label, Bytes bytes, int depth, Optional<Budget> budget) {

    static Found onDisk(String file, Bytes bytes) {
        return new Found(file, "", bytes, 0, Optional.empty());
    }

    /// A part of this file.
    ///
    /// @param name as the container has it; cleaned here
    Found part(String name, String label, Bytes bytes, Optional<Budget> budget) {
        return new Found(file + "/" + FileNames.clean(name), label, bytes, depth + 1, budget);
    }

    /// A part of this file that goes by an address: `crawl.warc/https://karst.example/a`.
    Found at(String address, String label, Bytes bytes) {
        String name = file + "/" + FileNames.shown(address.strip());
        return new Found(name, label, bytes, depth + 1, budget);
    }

    /// The part after the last slash, for its ending.
    String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
