package stemma.tagger;

/// Gives each piece of a window a row of numbers.
interface Encoder extends AutoCloseable {
    /// The rows, one after the other, in the order of the pieces.
    ///
    /// @param ids    of the window's pieces
    /// @param shapes of the words that they are of
    float[] run(long[] ids, long[] shapes);

    @Override
    void close();
}
