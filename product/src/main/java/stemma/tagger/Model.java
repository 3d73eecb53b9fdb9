package stemma.tagger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A model as its one file holds it: the encoder, what its output means, and what is computed from that.
///
/// The file is a zip of `encoder.onnx`, `columns.tsv`, `tensors.tsv`, `tensors.bin`, `vocabulary.txt` and `card.tsv`.
public final class Model {
    /// The only form of model file that this program reads and writes.
    public static final String FORMAT = "1";

    private static final String ENCODER = "encoder.onnx";
    private static final String COLUMNS = "columns.tsv";
    private static final String TENSORS = "tensors.tsv";
    private static final String NUMBERS = "tensors.bin";
    private static final String VOCABULARY = "vocabulary.txt";
    private static final String CARD = "card.tsv";
    private static final String CARD_HEADER = "key\tvalue";

    /// The same model gives the same file whenever it is written.
    private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final byte[] encoder;
    private final Layout layout;
    private final float[] numbers;
    private final List<String> vocabulary;
    private final Map<String, String> card;

    /// @param encoder an ONNX file
    /// @param numbers those of the layout's matrices, one after the other
    /// @param card    what is known of its making; `format` is added
    public Model(
            byte[] encoder,
            Layout layout,
            float[] numbers,
            List<String> vocabulary,
            Map<String, String> card) {
        this(layout, vocabulary, card, numbers.clone(), encoder.clone());
    }

    /// Keeps both arrays, of which the encoder is large, as they are.
    private Model(
            Layout layout,
            List<String> vocabulary,
            Map<String, String> card,
            float[] numbers,
            byte[] encoder) {
        int expected = layout.tensors().stream().mapToInt(Layout.Tensor::size).sum();
        if (numbers.length != expected) {
            throw new IllegalArgumentException(
                    "The matrices have %d numbers, not %d".formatted(numbers.length, expected));
        }
        this.encoder = encoder;
        this.layout = layout;
        this.numbers = numbers;
        this.vocabulary = List.copyOf(vocabulary);
        this.card = new LinkedHashMap<>(Map.of("format", FORMAT));
        new TreeMap<>(card).forEach(this.card::putIfAbsent);
    }

    /// Reads a model's file.
    ///
    /// @throws IllegalArgumentException if it is damaged or of another version, with what to do about it
    public static Model of(byte[] file) {
        try {
            return of(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be read", e);
        }
    }

    /// Reads a model's file, which is large, without a second copy of it in memory. Leaves the stream open.
    ///
    /// @throws IllegalArgumentException if it is damaged or of another version, with what to do about it
    public static Model of(InputStream file) throws IOException {
        try {
            return of(entries(file));
        } catch (IllegalArgumentException | ZipException | EOFException e) {
            throw new IllegalArgumentException(
                    "The reader's model is damaged or of another version (%s); put the model that came with this version of Stemma in its place"
                            .formatted(e.getMessage()),
                    e);
        }
    }

    private static Model of(Map<String, byte[]> entries) {
        var card = card(text(entries, CARD));
        if (!FORMAT.equals(card.get("format"))) {
            throw new IllegalArgumentException(
                    "its format is %s, not %s".formatted(card.get("format"), FORMAT));
        }
        return new Model(
                Layout.of(text(entries, COLUMNS), text(entries, TENSORS)),
                text(entries, VOCABULARY).lines().toList(),
                card,
                floats(entry(entries, NUMBERS)),
                entry(entries, ENCODER));
    }

    private static Map<String, byte[]> entries(InputStream file) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        var zip = new ZipInputStream(file);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries.put(entry.getName(), bytes(zip, entry));
        }
        return entries;
    }

    /// All of an entry; where its size is known beforehand, memory is taken but once.
    private static byte[] bytes(ZipInputStream zip, ZipEntry entry) throws IOException {
        if (entry.getSize() < 0) {
            return zip.readAllBytes();
        }
        var bytes = new byte[Math.toIntExact(entry.getSize())];
        if (zip.readNBytes(bytes, 0, bytes.length) < bytes.length || zip.read() >= 0) {
            throw new ZipException(entry.getName() + " is not as long as it says");
        }
        return bytes;
    }

    private static byte[] entry(Map<String, byte[]> entries, String name) {
        var entry = entries.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("there is no " + name + " in it");
        }
        return entry;
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entry(entries, name), UTF_8);
    }

    private static Map<String, String> card(String table) {
        var card = new LinkedHashMap<String, String>();
        table.lines()
                .skip(1)
                .map(line -> line.split("\t", 2))
                .forEach(cells -> card.put(cells[0], cells[cells.length - 1]));
        return card;
    }

    private static float[] floats(byte[] bytes) {
        var numbers = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(numbers);
        return numbers;
    }

    /// The model's file, the same whenever it is written.
    public byte[] file() {
        var file = new ByteArrayOutputStream(encoder.length + (1 << 20));
        try (var zip = new ZipOutputStream(file)) {
            store(zip, CARD, cardTable().getBytes(UTF_8));
            store(zip, COLUMNS, layout.columnsTable().getBytes(UTF_8));
            store(zip, TENSORS, layout.tensorsTable().getBytes(UTF_8));
            store(zip, NUMBERS, bytes(numbers));
            store(zip, VOCABULARY, lines(vocabulary).getBytes(UTF_8));
            store(zip, ENCODER, encoder);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written to", e);
        }
        return file.toByteArray();
    }

    private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private String cardTable() {
        var rows = new ArrayList<>(List.of(CARD_HEADER));
        card.forEach((key, value) -> rows.add(key + "\t" + value));
        return lines(rows);
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static byte[] bytes(float[] numbers) {
        var bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
        bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(numbers);
        return bytes.array();
    }

    public Layout layout() {
        return layout;
    }

    /// The pieces of words that the encoder knows, each at the place of its id.
    public List<String> vocabulary() {
        return vocabulary;
    }

    /// What is known of its making: `format`, `made`, `command`.
    public Map<String, String> card() {
        return Map.copyOf(card);
    }

    /// An ONNX file, not copied.
    public byte[] encoder() {
        return encoder;
    }

    /// The numbers of a matrix, row by row.
    ///
    /// @throws IllegalArgumentException if there is no matrix of that name
    public float[] numbers(String tensor) {
        int begin = layout.tensorOffset(tensor);
        return Arrays.copyOfRange(numbers, begin, begin + layout.tensor(tensor).size());
    }
}
