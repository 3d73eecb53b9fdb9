/// Mentions become actors: who is meant, across spellings and reports.
///
/// Door: `Joining`. It is handed the appearances and the decisions in force, and gives the same actors for them in any order.
@NullMarked
package stemma.resolve;

import org.jspecify.annotations.NullMarked;
