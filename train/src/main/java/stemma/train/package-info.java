/// Makes the reader's model from annotated texts, measures it, and writes its card. Never on the program's class path.
///
/// The door is `Train`. It takes the texts from a folder of gold sets that it is given; nothing of them is kept here.
@NullMarked
package stemma.train;

import org.jspecify.annotations.NullMarked;
