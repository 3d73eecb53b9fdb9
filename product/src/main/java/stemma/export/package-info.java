/// Reports and claims leave the program in the field's formats.
///
/// A writer takes records of the model and gives text back; it opens no file.
@NullMarked
package stemma.export;

import org.jspecify.annotations.NullMarked;
