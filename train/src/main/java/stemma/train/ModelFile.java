package stemma.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The file that the program reads: the network, what its columns mean, the matrices for pairs, the vocabulary.
///
/// @param card what the file says of itself, by key
record ModelFile(Weights weights, Columns columns, List<String> vocabulary, Map<String, String> card) {

    void write(Path file, Onnx.Numbers numbers) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            entry(zip, "card.tsv", table("key\tvalue", card.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue())));
            entry(zip, "columns.tsv", table("name\tsize\tlabels", columns.sizes().entrySet().stream().map(this::column)));
            entry(zip, "tensors.tsv", table("name\trows\tcolumns\tlabels", columns.tensors().entrySet().stream().map(this::tensor)));
            entry(zip, "vocabulary.txt", (String.join("\n", vocabulary) + "\n").getBytes(UTF_8));
            var tensors = new java.io.ByteArrayOutputStream();
            for (String name : columns.tensors().keySet()) {
                tensors.writeBytes(Weights.bytes(weights.get("pair." + name).data()));
            }
            entry(zip, "tensors.bin", tensors.toByteArray());
            entry(zip, "encoder.onnx", Onnx.of(weights, numbers));
        }
    }

    private String column(Map.Entry<String, Integer> column) {
        var labels = columns.labels().getOrDefault(column.getKey(), List.of());
        return column.getKey() + "\t" + column.getValue() + "\t" + Labels.joined(labels);
    }

    private String tensor(Map.Entry<String, int[]> tensor) {
        int[] size = tensor.getValue();
        return "%s\t%d\t%d\t%s".formatted(
                        tensor.getKey(), size[0], size[1], Labels.joined(columns.tensorLabels(tensor.getKey())));
    }

    private static byte[] table(String header, java.util.stream.Stream<String> rows) {
        return (header + "\n" + String.join("\n", rows.toList()) + "\n").getBytes(UTF_8);
    }

    /// Entries stand in it unpacked and without a date, so that the same model is the same file.
    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
