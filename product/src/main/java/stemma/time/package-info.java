/// When things happened, and how many there were: expressions of time and of amount in English sentences, and what they come to.
///
/// The doors are `Times`, with `Time` and `Anchors`, and `Amounts`, which finds `Amount`s. Times are written as TIMEX3 (ISO 24617-1) and as `When`. What words and shapes
/// of words are times stands in the room's tables, not in its code. Functions over strings: the clock is never asked, what day a text is from is said by `Anchors`.
@NullMarked
package stemma.time;

import org.jspecify.annotations.NullMarked;
