/// A report becomes `Draft`s: who says what, how, and where it stands.
///
/// The door is `Drafts`. Same report in, same drafts out: no file, clock or chance here. The patterns behind the
/// door are the first, thin version; what replaces them keeps the door.
@NullMarked
package stemma.extract;

import org.jspecify.annotations.NullMarked;
