package stemma.web;

import static stemma.model.ActorKind.GROUP;
import static stemma.model.ActorKind.MEDIUM;
import static stemma.model.ActorKind.ORGANISATION;
import static stemma.model.ActorKind.PERSON;
import static stemma.model.ActorKind.STATE;
import static stemma.model.ActorKind.UNIT;
import static stemma.model.BlockKind.BYLINE;
import static stemma.model.BlockKind.CAPTION;
import static stemma.model.BlockKind.CREDIT;
import static stemma.model.BlockKind.FOOTNOTE;
import static stemma.model.BlockKind.FURNITURE;
import static stemma.model.BlockKind.HEADING;
import static stemma.model.BlockKind.LIST_ITEM;
import static stemma.model.BlockKind.QUOTATION;
import static stemma.model.BlockKind.TEASER;
import static stemma.model.Modality.ASSERTED;
import static stemma.model.Modality.BELIEVED;
import static stemma.model.Modality.CONDITIONAL;
import static stemma.model.Modality.DENIED;
import static stemma.model.Modality.PLANNED;
import static stemma.model.Modality.REQUESTED;
import static stemma.model.Modality.THREATENED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stemma.desk.Desk;
import stemma.desk.Progress;
import stemma.desk.Provided;
import stemma.model.BlockKind;
import stemma.model.CueKind;
import stemma.model.Reading.Skipped;
import stemma.model.When;
import stemma.model.Why;
import stemma.store.Casebook;

/// Casebooks for pages to show: a full one, an empty one, a hostile one and a long report.
final class Cases {
    private Cases() {}

    static Desk empty(Path folder) {
        return Desk.open(folder.resolve("empty.stemma"), Invented.CLOCK);
    }

    static Desk full(Path folder) {
        return desk(
                folder.resolve("full.stemma"),
                casebook -> {
                    dispatch().addTo(casebook);
                    analysis().addTo(casebook);
                    arabic().addTo(casebook);
                    unknown().addTo(casebook);
                    casebook.skip(new Skipped("2030/letter.pdf", Why.PASSWORD, ""), Invented.NOW);
                });
    }

    /// One report of a few sentences, read with the program's own model.
    static Desk read(Path folder) throws IOException {
        var desk = Desk.open(folder.resolve("read.stemma"), Invented.CLOCK);
        var file =
                Files.writeString(
                        folder.resolve("asked.txt"),
                        """
                        Lorries for Kesh

                        6 March 2031

                        Karst Radio reported that the Tarvel Front had asked the Karst League to attack the Kesh Guard.

                        In February Norvia gave the Karst League forty lorries of grain near Beirut.
                        """);
        desk.read(List.of(file), Provided.nothing(), Progress.silent());
        return desk;
    }

    static Desk hostile(Path folder) {
        return desk(folder.resolve("hostile.stemma"), casebook -> hostile().addTo(casebook));
    }

    /// Reports that spell names in their own ways: one actor is joined, one pair is open, and one name is in Arabic.
    static Desk spelled(Path folder) {
        return desk(
                folder.resolve("spelled.stemma"),
                casebook -> {
                    dispatch().addTo(casebook);
                    bulletin().addTo(casebook);
                    wire().addTo(casebook);
                });
    }

    static Invented bulletin() {
        var it =
                Invented.report("2031/bulletin.txt")
                        .by("The Bulletin", "2031-03-09")
                        .titled("Oss says no, again")
                        .paragraph(
                                "Nadeem Oss denied on Sunday that the Osian League had been asked. Idris Tamari (إدريس التماري) did not answer.");
        return it.says(
                        DENIED,
                        "the Osian League had been asked",
                        List.of(it.person("Nadeem Oss", "denied", CueKind.DENIES)),
                        "Osian League")
                .tells(PERSON, "Nadeem Oss")
                .tells(ORGANISATION, "Osian League")
                .tells(PERSON, "Idris Tamari", "إدريس التماري");
    }

    private static Invented wire() {
        return Invented.report("2031/wire.txt")
                .by("Kestrel Wire", "2031-03-11")
                .titled("Ferry to run on Fridays")
                .paragraph(
                        "Selim Warda and Salim Varda signed for the Ossian League, the Security Bureau said.")
                .tells(PERSON, "Selim Warda")
                .tells(PERSON, "Salim Varda")
                .tells(UNIT, "Security Bureau")
                .tells(ORGANISATION, "Ossian League");
    }

    /// Nine reports on one delivery: copies, a circle, a denial, one who says another thing later, and one without a date.
    static Desk weighed(Path folder) {
        return desk(
                folder.resolve("weighed.stemma"),
                casebook -> Rifles.all().forEach(report -> report.addTo(casebook)));
    }

    static Desk many(Path folder, int reports) {
        return desk(
                folder.resolve("many.stemma"),
                casebook -> {
                    for (int i = 0; i < reports; i++) {
                        Invented.report("many/%03d.txt".formatted(i))
                                .by(
                                        "Karst Radio",
                                        When.on(java.time.LocalDate.of(2030, 1, 1).plusDays(i))
                                                .edtf())
                                .titled("Bulletin %d".formatted(i))
                                .paragraph("The ferry at Dalma ran on day %d.".formatted(i))
                                .addTo(casebook);
                    }
                });
    }

    static Desk of(Path folder, Invented report) {
        return desk(folder.resolve("one.stemma"), report::addTo);
    }

    private interface Filling {
        void fill(Casebook casebook);
    }

    private static Desk desk(Path file, Filling filling) {
        file.getParent().toFile().mkdirs();
        try (var casebook = Casebook.open(file)) {
            filling.fill(casebook);
        }
        return Desk.open(file, Invented.CLOCK);
    }

    static Invented dispatch() {
        var it = Invented.report("2031/dispatch-214.html");
        it.by("Institute for Coastal Studies", "2031-03-06")
                .in("Special Dispatch", "No. 214", "https://coastal.example/dispatch/214")
                .from(
                        "text/html",
                        "<html><head><script>alert(1)</script></head><body><p>Daily: Tarvel Front and Mirdan Companies</p></body></html>")
                .titled(
                        "Daily: Tarvel Front and Mirdan Companies Ask Ossian League for a Freer Hand in the Sennet Valley")
                .block(BYLINE, "By Lena Varga")
                .block(BYLINE, "6 March 2031")
                .block(FURNITURE, "Share this page")
                .block(TEASER, "A paper close to the Front tells of two requests and one refusal.")
                .paragraph(
                        "On 5 March 2031 the daily Sawt al-Karst reported that the Tarvel Front and the Mirdan Companies had both asked the Ossian League for greater freedom to operate from the Sennet valley. If the report is accurate, it strengthens the Republic of Halden’s claim that the League directs all activity north of the river.")
                .paragraph(
                        "According to sources close to the Front quoted by the daily, the two groups want the League’s “approval in advance” rule relaxed to “advance notice”. The paper’s own words were:")
                .block(
                        QUOTATION,
                        "«طلب الطرفان هامشاً أوسع من حرية الحركة، وإشعاراً مسبقاً بدل الموافقة»",
                        "ar")
                .paragraph(
                        "It did not say whether the request had been answered, but wrote that the Front’s impression was that the League “would not object”.")
                .block(CAPTION, "Ferry landing at Dalma, summer 2030.")
                .block(CREDIT, "Photo: Oren Sallis")
                .block(HEADING, "The answer")
                .paragraph(
                        "A League spokesman, Nadim Oss, told Karst Radio that “no such request has reached us, and none is needed”. Idris al-Tamari, deputy head of the Front, is believed to have raised the matter in Dalma on 27 February, on his second visit in a month. The liaison office in Dalma, opened in 2028, still meets every week.")
                .block(LIST_ITEM, "The Front warned that it would close the ferry.")
                .block(LIST_ITEM, "The League plans to send an envoy.")
                .block(FOOTNOTE, "[1] Sawt al-Karst, 5 March 2031.")
                .block(FURNITURE, "Read more")
                .block(FURNITURE, "Subscribe to our letter");
        statements(it);
        return it.tells(ORGANISATION, "Tarvel Front", "the Front")
                .tells(UNIT, "Mirdan Companies")
                .tells(ORGANISATION, "Ossian League", "the League")
                .tells(STATE, "Republic of Halden")
                .tells(MEDIUM, "Sawt al-Karst")
                .tells(PERSON, "Nadim Oss")
                .tells(PERSON, "Idris al-Tamari")
                .tells(GROUP, "the two groups");
    }

    private static void statements(Invented it) {
        var daily = it.outlet("Sawt al-Karst", "reported", CueKind.SAYS);
        var radio = it.outlet("Karst Radio", "told", CueKind.SAYS);
        it.says(
                        REQUESTED,
                        List.of(
                                "the Tarvel Front and the Mirdan Companies had both asked the Ossian League for greater freedom to operate"),
                        List.of(daily, it.unnamed("")),
                        When.parse("2031-03"),
                        "Tarvel Front",
                        "Mirdan Companies",
                        "Ossian League")
                .says(
                        CONDITIONAL,
                        "it strengthens the Republic of Halden’s claim that the League directs all activity north of the river",
                        List.of())
                .says(
                        ASSERTED,
                        "the League directs all activity north of the river",
                        List.of(it.organisation("Republic of Halden", "claim", CueKind.CLAIMS)),
                        "Republic of Halden")
                .says(
                        REQUESTED,
                        "the two groups want the League’s “approval in advance” rule relaxed to “advance notice”",
                        List.of(
                                it.outlet("Sawt al-Karst", "quoted", CueKind.SAYS),
                                it.unnamed("sources close to the Front")))
                .says(
                        DENIED,
                        "“no such request has reached us, and none is needed”",
                        List.of(radio, it.person("Nadim Oss", "told", CueKind.DENIES)),
                        "Nadim Oss")
                .says(
                        BELIEVED,
                        "is believed to have raised the matter in Dalma on 27 February",
                        List.of(it.unnamed("")),
                        "Idris al-Tamari")
                .says(
                        ASSERTED,
                        "The liaison office in Dalma, opened in 2028, still meets every week",
                        List.of())
                .says(
                        THREATENED,
                        "it would close the ferry",
                        List.of(it.organisation("The Front", "warned", CueKind.THREATENS)))
                .says(
                        PLANNED,
                        "to send an envoy",
                        List.of(it.organisation("The League", "plans", CueKind.PLANS)));
    }

    private static Invented analysis() {
        var it =
                Invented.report("2030/two-rivers.txt")
                        .by("Ossian Review", "2030-11")
                        .titled("Two Rivers, One Ferry")
                        .paragraph("The ferry at Dalma carries more than grain, Mara Tesk wrote.");
        return it.says(
                ASSERTED,
                "The ferry at Dalma carries more than grain",
                List.of(it.person("Mara Tesk", "wrote", CueKind.SAYS)),
                "Mara Tesk");
    }

    static Invented arabic() {
        return Invented.report("2031/sawt.html")
                .written("ar")
                .by("Sawt al-Karst", "2031-03-05")
                .titled("الجبهة تطلب هامشاً أوسع")
                .paragraph("طلب الطرفان هامشاً أوسع من حرية الحركة في وادي سنت.");
    }

    static Invented unknown() {
        return Invented.report("loose/scan-7.txt")
                .paragraph("Minutes of a meeting in Dalma. No one signed them.");
    }

    static Invented hostile() {
        var it =
                Invented.report("bad/<img src=x onerror=alert(1)>.html")
                        .by("<b>Karst</b> \u202EoidaR", "2031-03-06")
                        .in("<i>Series</i>", "\"><script>", "javascript:alert(1)")
                        .from("text/html", "</pre><script>alert(2)</script>")
                        .titled(
                                "<script>alert(\"t\")</script> \u202Ereversed\u2066 'quoted' & \"more\"")
                        .paragraph(
                                "A man said </mark><script>alert(3)</script> and \u202Eturned round. "
                                        + "w".repeat(10_000));
        return it.says(
                        ASSERTED,
                        "</mark><script>alert(3)</script>",
                        List.of(it.unnamed("A man")),
                        "<script>")
                .tells(PERSON, "<script>alert(3)</script>", "\u202Eturned")
                .tells(ORGANISATION, "</mark>");
    }

    /// A report with many statements, each in a paragraph of a few.
    static Invented longReport(int paragraphs, int each) {
        var it = Invented.report("long.txt").by("Karst Radio", "2031-03-06").titled("A long day");
        for (int i = 0; i < paragraphs; i++) {
            var words = new StringBuilder("Paragraph " + i + ".");
            for (int j = 0; j < each; j++) {
                words.append(
                        " Harbour master %d-%d said that the barge number %d-%d had left Dalma before dawn with its load of grain."
                                .formatted(i, j, i, j));
            }
            it.block(BlockKind.PARAGRAPH, words.toString());
            for (int j = 0; j < each; j++) {
                it.says(
                        ASSERTED,
                        "the barge number %d-%d had left Dalma before dawn with its load of grain"
                                .formatted(i, j),
                        List.of(
                                it.person(
                                        "Harbour master %d-%d".formatted(i, j),
                                        "said",
                                        CueKind.SAYS)));
            }
        }
        return it;
    }
}
