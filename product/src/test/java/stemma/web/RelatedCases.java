package stemma.web;

import static stemma.model.ActorKind.MEDIUM;
import static stemma.model.ActorKind.ORGANISATION;
import static stemma.model.ActorKind.PERSON;
import static stemma.model.ActorKind.STATE;
import static stemma.model.ActorKind.UNIT;
import static stemma.model.Modality.ASSERTED;
import static stemma.model.Modality.BELIEVED;
import static stemma.model.Modality.DENIED;
import static stemma.model.Modality.PLANNED;
import static stemma.model.Modality.REQUESTED;

import java.nio.file.Path;
import java.util.List;
import stemma.desk.Desk;
import stemma.model.CueKind;
import stemma.store.Casebook;

/// Casebooks whose reports say who does what to whom.
final class RelatedCases {
    private static final List<String> STARTS =
            List.of(
                    "Brod", "Chel", "Dusk", "Fyrm", "Gwen", "Hazz", "Jolt", "Kvas", "Lump", "Mirk",
                    "Noor", "Pexi", "Quog", "Rhum", "Swiv", "Tarb", "Ubli", "Vext", "Wolm", "Zepp");
    private static final List<String> ENDS =
            List.of(
                    "agar", "ebony", "icket", "ostov", "umble", "yssia", "awful", "engdo", "ithrax",
                    "oquial");

    private RelatedCases() {}

    /// Three reports of four actors: one relation has two origins, one is denied, one has no date, one lapsed.
    static Desk related(Path folder) {
        return desk(folder.resolve("related.stemma"), wire(), radio(), review());
    }

    /// Names, words and an outlet that would be something else if they were not shown as words, one of 300 letters, and one that is written from right to left.
    static Desk hostile(Path folder) {
        String endless = "Committee of " + "Endless".repeat(41);
        String arabic = "\u062c\u0628\u0647\u0629 \u062a\u0627\u0631\u0641\u0644 (2030)";
        var it =
                Invented.report("bad/<img src=x>.html")
                        .by("<b>Karst</b> \u202EoidaR", "2031-03-06")
                        .titled("<script>alert(\"t\")</script>")
                        .paragraph(
                                "The </svg><script>alert(3)</script> trains \u202E\"><svg onload=alert(4)>.")
                        .paragraph("%s funds %s.".formatted(endless, arabic));
        return desk(
                folder.resolve("hostile-related.stemma"),
                it.states(
                                ASSERTED,
                                "</svg><script>alert(3)</script>|trains|\u202E\"><svg onload=alert(4)>",
                                "trains",
                                List.of(),
                                "2031-03")
                        .states(
                                DENIED,
                                endless + "|funds|" + arabic,
                                "funds " + arabic,
                                List.of(),
                                "0870")
                        .tells(ORGANISATION, "</svg><script>alert(3)</script>")
                        .tells(PERSON, "\u202E\"><svg onload=alert(4)>")
                        .tells(ORGANISATION, endless)
                        .tells(UNIT, arabic));
    }

    /// So many organisations, each of which funds two others.
    static Desk many(Path folder, int actors) {
        var it =
                Invented.report("many.txt")
                        .by("Kestrel Wire", "2031-03-06")
                        .titled("Who pays whom");
        for (int i = 0; i < actors; i++) {
            String one = name(i, actors);
            it.paragraph(
                    "%s funds %s, share %d-1. It funds %s, share %d-2."
                            .formatted(one, name(i + 1, actors), i, name(i * 7 + 3, actors), i));
            for (int share : List.of(1, 2)) {
                it.states(
                        ASSERTED,
                        one + "|funds|" + name(share == 1 ? i + 1 : i * 7 + 3, actors),
                        "share %d-%d.".formatted(i, share),
                        List.of(),
                        "2031-02");
            }
            it.tells(ORGANISATION, one);
        }
        return desk(folder.resolve("many-related.stemma"), it);
    }

    private static String name(int number, int of) {
        int at = number % of;
        return STARTS.get(at % STARTS.size()) + ENDS.get(at / STARTS.size());
    }

    static Desk desk(Path file, Invented... reports) {
        file.getParent().toFile().mkdirs();
        try (var casebook = Casebook.open(file)) {
            for (var report : reports) {
                report.addTo(casebook);
            }
        }
        return Desk.open(file, Invented.CLOCK);
    }

    private static Invented wire() {
        var it =
                Invented.report("2031/wire.txt")
                        .by("Kestrel Wire", "2031-03-08")
                        .titled("Front asks for more room")
                        .paragraph("The Outer Corps trained the Tarvel Front in February 2031.")
                        .paragraph(
                                "The Tarvel Front will attack the Outer Corps, Mara Tesk believes.");
        return it.states(
                        ASSERTED,
                        "Outer Corps|trains|Tarvel Front",
                        "trained the Tarvel Front in February 2031",
                        List.of(),
                        "2031-02")
                .states(
                        BELIEVED,
                        "Tarvel Front|attacks|Outer Corps",
                        "will attack the Outer Corps",
                        List.of(it.person("Mara Tesk", "believes", CueKind.BELIEVES)),
                        "")
                .tells(ORGANISATION, "Tarvel Front")
                .tells(UNIT, "Outer Corps")
                .tells(PERSON, "Mara Tesk");
    }

    private static Invented radio() {
        var it =
                Invented.report("2031/radio.txt")
                        .by("Karst Radio", "2031-03-10")
                        .titled("Corps trains Front")
                        .paragraph(
                                "The Outer Corps is training the Tarvel Front, the Republic of Halden said.")
                        .paragraph(
                                "Nadim Oss denied that the Outer Corps trained the Tarvel Front.")
                        .paragraph("Sawt al-Karst asked the Republic of Halden to fund it.");
        return it.states(
                        ASSERTED,
                        "Outer Corps|trains|Tarvel Front",
                        "The Outer Corps is training the Tarvel Front",
                        List.of(it.organisation("Republic of Halden", "said", CueKind.SAYS)),
                        "2031-02")
                .states(
                        DENIED,
                        "Outer Corps|trains|Tarvel Front",
                        "the Outer Corps trained the Tarvel Front",
                        List.of(it.person("Nadim Oss", "denied", CueKind.DENIES)),
                        "2031-02")
                .states(
                        REQUESTED,
                        "Republic of Halden|funds|Sawt al-Karst",
                        "to fund it",
                        List.of(),
                        "2031-03")
                .tells(ORGANISATION, "Tarvel Front")
                .tells(UNIT, "Outer Corps")
                .tells(STATE, "Republic of Halden")
                .tells(MEDIUM, "Sawt al-Karst")
                .tells(PERSON, "Nadim Oss");
    }

    private static Invented review() {
        var it =
                Invented.report("2030/review.txt")
                        .by("Ossian Review", "2030-06-01")
                        .titled("Who hosts whom")
                        .paragraph(
                                "The Republic of Halden hosts the Tarvel Front since 2028 and until May 2030.")
                        .paragraph("Nadim Oss met Idris al-Tamari on 5 May 2030.")
                        .paragraph(
                                "The Outer Corps plans to visit the Republic of Halden in July 2030.");
        return it.states(
                        ASSERTED,
                        "Republic of Halden|hosts|Tarvel Front",
                        "hosts the Tarvel Front since 2028 and until May 2030",
                        List.of(),
                        "2028-01-01/2030-05-31")
                .states(
                        ASSERTED,
                        "Nadim Oss|meets|Idris al-Tamari",
                        "Nadim Oss met Idris al-Tamari on 5 May 2030",
                        List.of(),
                        "2030-05-05")
                .states(
                        PLANNED,
                        "Outer Corps|visits|Republic of Halden",
                        "plans to visit the Republic of Halden in July 2030",
                        List.of(),
                        "2030-07")
                .tells(ORGANISATION, "Tarvel Front")
                .tells(UNIT, "Outer Corps")
                .tells(STATE, "Republic of Halden")
                .tells(PERSON, "Nadim Oss")
                .tells(PERSON, "Idris al-Tamari");
    }
}
