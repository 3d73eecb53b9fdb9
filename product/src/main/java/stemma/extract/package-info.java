/// A report becomes `Draft`s: who says what, how, and where it stands.
///
/// Doors: `Drafts`, `Mentions`, and `Known`, which puts what the model read right by the names table. The model's reading is
/// handed in. Same report and reading in, same drafts out: no file, clock or chance here.
@NullMarked
package stemma.extract;

import org.jspecify.annotations.NullMarked;
