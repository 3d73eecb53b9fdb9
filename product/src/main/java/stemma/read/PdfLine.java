package stemma.read;

/// A line of a page of a PDF, in points from the top left corner.
///
/// @param page  from 1
/// @param y     of its base line
/// @param depth `y` as a share of the page's height
record PdfLine(
        int page,
        String text,
        double left,
        double right,
        double y,
        double depth,
        double size,
        boolean bold) {

    boolean isSmallerThan(double body) {
        return size <= body * 0.92;
    }

    boolean isLargerThan(double body) {
        return size >= body * 1.12;
    }

    /// Whether the two can be lines of one block.
    boolean isSetLike(PdfLine other) {
        return bold == other.bold && Math.abs(size - other.size) < 0.6;
    }

    /// How much room the first word takes, with the space before it.
    double firstWordWidth() {
        int length = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        return (right - left) / text.length() * (length + 2);
    }

    boolean sharesColumnWith(PdfLine other) {
        return left < other.right && other.left < right;
    }
}
