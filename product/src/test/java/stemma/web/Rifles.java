package stemma.web;

import static stemma.model.Modality.ASSERTED;
import static stemma.model.Modality.BELIEVED;
import static stemma.model.Modality.DENIED;

import java.util.List;
import stemma.model.ActorKind;
import stemma.model.CueKind;
import stemma.model.Link;
import stemma.model.Modality;
import stemma.model.When;
import stemma.web.Invented.Doing;

/// Nine reports on whether rifles were sent: who has it from whom is planted in them.
final class Rifles {
    private static final String SENT = "the Karst League had sent rifles to the Tarvel Front";
    private static final Doing SENDS =
            new Doing("arms", List.of("Karst League"), List.of("Tarvel Front"));
    private static final String NIGHT =
            "The lorries crossed Kesh bridge after midnight, and a guard waved them through without lifting a single tarpaulin, because the man who should have counted the crates was at his sister's wedding in Marsa Tell and had taken the key of the barrier with him.";

    private Rifles() {}

    static List<Invented> all() {
        return List.of(
                wire(),
                copy(),
                herald(),
                minister(),
                courier(),
                again(),
                denial(),
                turned(),
                leaflet());
    }

    private static Invented report(String outlet, String day, String words) {
        return Invented.report("rifles/" + day + ".txt")
                .by(outlet, day)
                .titled(outlet + " of " + day)
                .paragraph(words);
    }

    private static Invented telling(Invented it, Modality how, List<Link> chain) {
        return it.says(how, SENDS, SENT, chain, When.parse("2031-02"))
                .tells(ActorKind.ORGANISATION, "Karst League")
                .tells(ActorKind.ORGANISATION, "Tarvel Front");
    }

    static Invented wire() {
        var it =
                report(
                        "Brenn Wire",
                        "2031-03-04",
                        "Two officials in Dalma said that " + SENT + ". " + NIGHT);
        return telling(it, ASSERTED, List.of(it.unnamed("Two officials in Dalma")));
    }

    private static Invented copy() {
        var it =
                report(
                        "Lowland Post",
                        "2031-03-05",
                        "Two officials in Dalma said that "
                                + SENT
                                + ". "
                                + NIGHT
                                + " Nobody at the bridge would speak.");
        return telling(it, ASSERTED, List.of(it.unnamed("Two officials in Dalma")));
    }

    private static Invented herald() {
        var it =
                report(
                        "Coast Herald",
                        "2031-03-06",
                        "Brenn Wire reported on 4 March that "
                                + SENT
                                + ". The harbour was closed for most of the week because of the ice.");
        return telling(it, ASSERTED, List.of(it.outlet("Brenn Wire", "reported", CueKind.SAYS)));
    }

    private static Invented minister() {
        var it =
                report(
                        "Upland Radio",
                        "2031-03-07",
                        "Agnes Lorrimer said that "
                                + SENT
                                + ". She spoke for nine minutes and took two questions about bread.");
        return telling(it, ASSERTED, List.of(it.person("Agnes Lorrimer", "said", CueKind.SAYS)));
    }

    private static Invented courier() {
        var it =
                report(
                        "Harbour Courier",
                        "2031-03-08",
                        "Upland Radio reported on 7 March that "
                                + SENT
                                + ". Six pens were lost at the signing.");
        return telling(it, ASSERTED, List.of(it.outlet("Upland Radio", "reported", CueKind.SAYS)));
    }

    private static Invented again() {
        var it =
                report(
                        "Upland Radio",
                        "2031-03-11",
                        "Harbour Courier reported on 8 March that "
                                + SENT
                                + ". We had said nothing else for a week and play music now.");
        return telling(
                it, ASSERTED, List.of(it.outlet("Harbour Courier", "reported", CueKind.SAYS)));
    }

    private static Invented denial() {
        var it =
                report(
                        "Valley Post",
                        "2031-03-09",
                        "Nadim Oss denied that "
                                + SENT
                                + ". He counted goats on his fingers while he said it.");
        return telling(it, DENIED, List.of(it.person("Nadim Oss", "denied", CueKind.DENIES)))
                .tells(ActorKind.PERSON, "Nadim Oss");
    }

    private static Invented turned() {
        var it =
                report(
                        "Karst Network",
                        "2031-03-20",
                        "Nadim Oss confirmed that "
                                + SENT
                                + ". The studio clock stood still throughout.");
        return telling(it, ASSERTED, List.of(it.person("Nadim Oss", "confirmed", CueKind.CONFIRMS)))
                .tells(ActorKind.PERSON, "Nadim Oss");
    }

    private static Invented leaflet() {
        var it =
                Invented.report("rifles/leaflet.txt")
                        .paragraph("On the quay they believe that " + SENT + ".");
        return telling(it, BELIEVED, List.of(it.unnamed("")));
    }
}
