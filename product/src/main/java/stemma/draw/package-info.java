/// Views become pictures: SVG, drawn from what a page shows anyway, so that the same data gives the same bytes.
///
/// A drawing makes `Element`s, a `Picture` writes them: for a page, in the page's own colours, or to stand alone. Nothing is measured in
/// a browser and nothing is left to chance. Text is shown as text, never as the page's own HTML.
@NullMarked
package stemma.draw;

import org.jspecify.annotations.NullMarked;
