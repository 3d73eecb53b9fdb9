/// Which words of a text mean the same: "Colonel Varda", "the colonel", "he".
///
/// Door: `Coreference`, which reads a text. `Phrases` finds what can mean somebody or something, `Antecedents` what each of these
/// may refer to, `Clustering` chooses by `weights.tsv`, which `train/` learns, and by `Vetoes`. The model's reading is handed in.
/// Whose name it is and which kind of actor has it is not asked here. No file, clock or chance.
@NullMarked
package stemma.coreference;

import org.jspecify.annotations.NullMarked;
