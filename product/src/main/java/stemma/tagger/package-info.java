/// The reader's own small model: sentences go in; words with their trees, mentions, and who says what come out.
///
/// Doors: `Tagger`, which runs a `Model`; `Pieces`, `Input`, `Lemmas`, `Distance` and `Layout`, which the training of the model shares, so that
/// it learns from the very input that it is run on. Nothing here knows reports or claims, opens a file, or asks a clock;
/// `Network` is the only class that knows ONNX Runtime.
@NullMarked
package stemma.tagger;

import org.jspecify.annotations.NullMarked;
