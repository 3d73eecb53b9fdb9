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
}
