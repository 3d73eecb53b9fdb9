package stemma.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Short reports with outlet and date, read into a casebook.
final class Bulletins {
    /// Rifles sent, or not: one origin by way of four reports, of which the last comes home; one that denies it.
    static final List<List<String>> RIFLES =
            List.of(
                    List.of(
                            "Brenn Wire",
                            "2031-03-04",
                            "The Foreign Ministry of Vashar said that the Karst League sent rifles to the Tarvel Front. It had snowed on the quay since the morning and nobody stood there."),
                    List.of(
                            "Upland Radio",
                            "2031-03-06",
                            "Vashar's defence ministry said that the Karst League sent rifles to the Tarvel Front. The government of Vashar meets on Fridays, when the heating in the hall is turned on."),
                    List.of(
                            "Valley Post",
                            "2031-03-09",
                            "Salim Varda said that nobody had sent rifles to the Tarvel Front. He spoke for nine minutes and took two questions about the price of bread."),
                    List.of(
                            "Coast Herald",
                            "2031-03-11",
                            "Upland Radio reported on 6 March that the Karst League sent rifles to the Tarvel Front. The harbour was closed for most of the week because of the ice."),
                    List.of(
                            "Upland Radio",
                            "2031-03-14",
                            "Coast Herald reported on 11 March that the Karst League sent rifles to the Tarvel Front. We had said nothing else for a week and play music now."));

    private Bulletins() {}

    /// @param reports outlet, date, text
    static Desk desk(Path folder, List<List<String>> reports) throws IOException {
        var desk = Desk.open(folder.resolve("c.stemma"), Clock.systemUTC());
        read(desk, folder.resolve("in"), reports);
        return desk;
    }

    static void read(Desk desk, Path in, List<List<String>> reports) throws IOException {
        Files.createDirectories(in);
        var table = new StringBuilder("file,outlet,date\n");
        for (int i = 0; i < reports.size(); i++) {
            var report = reports.get(i);
            table.append("%d.txt,%s,%s\n".formatted(i, report.get(0), report.get(1)));
            Files.writeString(
                    in.resolve(i + ".txt"), "Number " + i + "\n\n" + report.get(2) + "\n");
        }
        Files.writeString(in.resolve("reports.csv"), table);
        desk.read(List.of(in), Provided.nothing(), Progress.silent());
    }
}
