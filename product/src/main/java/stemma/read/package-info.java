/// A file becomes a `Report`: its text, what each block of the text is, and who published it when.
///
/// The door is `Reports`, which hands one file after the other to an `Intake`; `Sidecar` is what people wrote down
/// beside the files. Each format is one class that lays a file's bytes out as blocks; the format libraries stay
/// behind it. `Packs` reads the files of knowledge packs. A file that cannot be read is a `Skipped` with its reason, never an exception that stops a folder.
@NullMarked
package stemma.read;

import org.jspecify.annotations.NullMarked;
