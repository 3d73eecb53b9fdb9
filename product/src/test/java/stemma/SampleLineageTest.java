package stemma;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.desk.Desk;
import stemma.desk.Lineage;
import stemma.desk.Progress;
import stemma.desk.Provided;
import stemma.weigh.Disagreement;
import stemma.weigh.Disagreement.Position;
import stemma.weigh.Proposition;
import stemma.weigh.Side;
import stemma.weigh.Stance;
import stemma.weigh.Statement;

/// What the reader and the weighing together find in the sample folder of what its key says was planted, and that they find nothing else.
///
/// Most of what is not found is not read as a claim with actors and a relation, so that nothing tells that two say the same.
class SampleLineageTest {
    private static final Path SAMPLE = Path.of("../sample");

    /// Rows of the key; more may be found, never fewer.
    private static final int COPIES_FOUND_AT_LEAST = 21;

    private static final int DENIALS_READ_AT_LEAST = 19;
    private static final int ORIGINS_RIGHT_AT_LEAST = 6;

    /// What a report took from another beside the rows of the key, each read: a sentence says so, and the key names only the nearest.
    private static final Set<String> ALSO_TAKEN =
            Set.of(
                    "2028-06-02-orrin-gazette-hollin-ridge.html -> 2031-03-06-institute-dispatch-freer-hand.txt",
                    "2029-07-22-observer-mission-week-29.docx -> 2030-01-21-orrin-gazette-letter-confirmed.txt",
                    "2030-01-17-halden-letter-to-council.pdf -> 2030-01-21-orrin-gazette-letter-confirmed.txt",
                    "2030-01-17-halden-letter-to-council.pdf -> 2031-03-11-sawt-al-karst-english-foreign-press.txt",
                    "2031-03-06-karst-radio-oss-answers.txt -> 2031-03-10-the-bulletin-confirmed.html",
                    "2031-03-06-karst-radio-oss-answers.txt -> 2031-04-04-kestrel-wire-client-mail.mbox",
                    "2031-03-11-sawt-al-karst-english-foreign-press.txt -> 2031-04-06-institute-analysis-an-answer-in-march.pdf",
                    "2031-03-30-karst-network-al-tamari.html -> 2031-04-04-kestrel-wire-client-mail.mbox");

    /// A claim of each proposition of the key's table of origins, in its order: the file, and words of the claim.
    private static final List<List<String>> PROPOSITIONS =
            List.of(
                    List.of("2031-03-07-harbour-courier", "have asked the Ossian League to let"),
                    List.of("2031-04-06-institute", "agreed between March 10 and 16 to accept"),
                    List.of("2028-06-02-orrin", "a stretch of Hollin ridge to train fighters on"),
                    List.of("2028-03-14-kestrel", "had mediated between the League and the Front"),
                    List.of("2029-02-03-kestrel", "to close its political bureau in Marsa Tell"),
                    List.of("2028-03-14-kestrel", "have opened a joint liaison office in Dalma"),
                    List.of("2028-09-20-institute", "pays the Tarvel Front 300,000 crowns a month"),
                    List.of("2030-05-14-karst", "pays every man of the Hadran Brigades"),
                    List.of("2029-07-22-observer", "logged 14 trucks"),
                    List.of("2031-04-04-kestrel", "turned back at Kesh bridge on March 22"),
                    List.of("kesh-workers", "turned the patrol back"),
                    List.of("2029-10-09-institute", "had travelled with the cargo"));

    private static final String COUNTED =
            """
            3 of 3 origins in 7 of 11 reports: Tarvel Front (with or without the Mirdan Companies) asked the Ossian League for notice in place of leave
            1 of 3 origins in 1 of 4 reports: Ossian League accepted notice in place of leave
            1 of 3 origins in 1 of 7 reports: Fighters of the Front were trained on Hollin ridge
            1 of 1 origins in 2 of 2 reports: Behrouz Kadan mediated between League and Front in the winter of 2027/28
            1 of 1 origins in 2 of 2 reports: Emirate of Sahlan intends to close the Front’s bureau
            1 of 1 origins in 2 of 2 reports: League and Front opened an office in Dalma
            1 of 1 origins in 2 of 2 reports: League pays the Front 300,000 crowns a month
            1 of 3 origins in 1 of 3 reports: The Outer Corps pays the Hadran Brigades or the Front
            1 of 3 origins in 1 of 5 reports: Trucks came over Brenn pass at night in July 2029
            1 of 1 origins in 2 of 2 reports: The patrol at Kesh bridge was turned back by League guards
            3 of 3 origins in 5 of 5 reports: The patrol at Kesh bridge was turned back by the Kesh Workers’ Guard
            1 of 1 origins in 1 of 1 reports: Outer Corps men came with the cargo of the Grey Heron
            """;

    private static final String FOUND =
            """
            2030-01-21-orrin-gazette-letter-confirmed.txt: Agnes Lorrimer confirms what Republic of Halden said
            2030-01-21-orrin-gazette-letter-confirmed.txt: the foreign ministry in Orrin confirms what Republic of Halden said
            2031-03-08-kestrel-wire-two-officials.txt: Nadim Oss says again what NADIM OSS said
            2031-03-08-kestrel-wire-two-officials.txt: Nadim Oss says again what Nadim Oss said
            2031-03-11-sawt-al-karst-english-foreign-press.txt comes home: Sawt al-Karst <- The Bulletin <- Harbour Courier <- Institute for Coastal Studies <- Sawt al-Karst
            2031-04-04-kestrel-wire-client-mail.mbox: Nadim Oss says again what Nadim Oss said
            2031-04-06-institute-analysis-an-answer-in-march.pdf: Guard says again what Kesh Workers’ Guard said
            Kestrel Wire turns from 2031-03-08-kestrel-wire-two-officials.txt to 2031-04-04-kestrel-wire-client-mail.mbox
            Mara Quill turns from 2030-11-16-riverline-letter-61.eml to 2030-11-16-riverline-letter-61.eml
            Nadim Oss turns from 2031-03-06-karst-radio-oss-answers.txt to 2031-03-06-karst-radio-oss-answers.txt
            Nadim Oss turns from 2031-03-10-the-bulletin-confirmed.html to 2031-04-04-kestrel-wire-client-mail.mbox
            Nadim Oss turns from 2031-10-14-harbour-courier-the-margin.html to 2031-10-14-harbour-courier-the-margin.html
            Tarvel Front based-at: Marsa, Dalma, Ain Saru
            Tarvel Front leads: Yaqub Sallane, Idris al-Tamari\
            """;

    /// Denials beside the rows of the key, each read. The spokesman's is reported by two more than the radio that had it first, whose "us" nobody reads as the League; "I deny it" stands
    /// right before the words of the key, and who interviews the guest tells him of it. Two meet what the report tells in the sentence before the words of the key, or in its title.
    private static final List<String> ALSO_DENIED =
            List.of(
                    "the League … asked … anything of the kind",
                    "nobody had asked",
                    "it",
                    "officers of its Security Bureau trained members of the Tarvel Front",
                    "Vashar … arm the Tarwel Front");

    private static final List<String> DENIALS_MET =
            List.of(
                    "rents out nothing and directs nobody",
                    "denied that there is any camp on the ridge",
                    "There is no camp on Hollin ridge and there has never been one",
                    "No officer of Vashar teaches anybody anything on our land",
                    "denied that any bargain had been struck over the bureau",
                    "denied that the Emirate had expelled anyone",
                    "He denied that any of it was for the Front",
                    "Vashar does not arm the Tarwel Front or any other party in the valley",
                    "denied to the weekly that any of their members drives a lorry in Sahlan",
                    "The League has never paid the salaries of the Tarvel Front",
                    "Benn said that nobody walked out",
                    "Nobody has asked us for anything of the kind",
                    "He did not see the Security Bureau",
                    "Al-Tamari has denied that Kadan wrote any of it",
                    "No League guard stood on the bridge that night");

    private static Desk desk;
    private static Key key;
    private static Lineage lineage;
    private static Located located;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        key = Key.of(SAMPLE.resolve("KEY.md"));
        desk = Desk.open(folder.resolve("sample.stemma"), Clock.systemUTC());
        desk.read(List.of(SAMPLE), Provided.nothing(), Progress.silent());
        located = Located.in(desk);
        lineage = located.lineage();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void copies_of_the_key_are_found_and_no_others() {
        var planted =
                key.table("Copies").stream()
                        .map(row -> row.get("earlier") + " -> " + row.get("later"))
                        .toList();
        var found =
                lineage.dossier().descents().stream()
                        .map(it -> located.file(it.earlier()) + " -> " + located.file(it.later()))
                        .collect(toCollection(TreeSet::new));
        var missed = planted.stream().filter(row -> !found.contains(row)).toList();
        var more = found.stream().filter(row -> !planted.contains(row)).toList();

        assertThat(planted.size() - missed.size())
                .as(() -> "of %d copies are not found: %s".formatted(planted.size(), missed))
                .isGreaterThanOrEqualTo(COPIES_FOUND_AT_LEAST);
        assertThat(more).containsExactlyInAnyOrderElementsOf(ALSO_TAKEN);
    }

    @Test
    void no_circle_is_claimed_but_the_one_of_the_key() {
        var closing = key.table("Circular").stream().map(row -> row.get("closes")).toList();

        assertThat(sides().flatMap(side -> side.circles().stream()))
                .allSatisfy(circle -> assertThat(closing).contains(located.fileOf(circle.claim())));
    }

    @Test
    void denials_of_the_key_are_weighed_as_denials() {
        var rows = key.table("Denials");
        var denied = located.statements(Stance.AGAINST);
        long read = rows.stream().filter(row -> !at(denied, row).isEmpty()).count();

        assertThat(read)
                .as(() ->
                        "of %d; not read as denied:%n%s"
                                .formatted(rows.size(), missed(rows, denied)))
                .isGreaterThanOrEqualTo(DENIALS_READ_AT_LEAST);
    }

    @Test
    void sources_are_said_to_disagree_only_where_the_key_says_so() {
        var rows = key.table("Denials");

        assertThat(lineage.disagreements())
                .allSatisfy(it ->
                        assertThat(
                                        rows.stream().anyMatch(row -> meets(it.positions(), row))
                                                || isAboutThePatrol(it)
                                                || ALSO_DENIED.stream()
                                                        .anyMatch(denied(it)::startsWith))
                                .as(it.toString())
                                .isTrue());
    }

    @Test
    void no_change_is_claimed_but_those_of_the_key() {
        var who = key.table("Changes of position").stream().map(row -> row.get("who")).toList();
        var where = key.table("Changes of place").stream().map(row -> row.get("who")).toList();

        assertThat(lineage.changes().turns())
                .allSatisfy(it -> assertThat(who).contains(lineage.name(it.actor())));
        assertThat(lineage.changes().successions())
                .allSatisfy(it ->
                        assertThat(where)
                                .anyMatch(row -> row.startsWith(lineage.name(it.actor()))));
    }

    @Test
    void origins_of_the_key_are_counted_and_never_more_than_it_counts() {
        var rows = key.table("Origins");
        var right = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            int planted = Integer.parseInt(rows.get(i).get("origins"));
            // What somebody plans or asks for is told there, too, and not by more than know of it.
            for (var stance : List.of(Stance.FOR, Stance.OPEN)) {
                for (var proposition : holding(PROPOSITIONS.get(i), stance)) {
                    int counted = lineage.origins(proposition).side(stance).origins().size();
                    assertThat(counted)
                            .as(lineage.sentence(proposition))
                            .isLessThanOrEqualTo(planted);
                    if (counted == planted && Lineage.reports(proposition) > 1) {
                        right.add(rows.get(i).get("proposition"));
                    }
                }
            }
        }

        assertThat(right.stream().distinct()).hasSizeGreaterThanOrEqualTo(ORIGINS_RIGHT_AT_LEAST);
    }

    @Test
    void propositions_of_the_key_come_from_so_many_places() {
        var rows = key.table("Origins");
        var found = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            found.append(best(row, PROPOSITIONS.get(i)))
                    .append(": ")
                    .append(row.get("proposition"))
                    .append("\n");
        }

        assertThat(found.toString()).isEqualTo(COUNTED);
    }

    /// What comes nearest to a row: `3 of 3 origins in 7 of 11 reports`. What somebody intends is told as planned.
    private static String best(Map<String, String> row, List<String> claim) {
        var planted = List.of(row.get("files").split("`, `"));
        var stance = row.get("proposition").contains(" intends ") ? Stance.OPEN : Stance.FOR;
        return holding(claim, stance).stream()
                .map(it -> lineage.origins(it).side(stance))
                .map(side ->
                        "%d of %s origins in %d of %d reports%s"
                                .formatted(
                                        side.origins().size(),
                                        row.get("origins"),
                                        in(side).filter(planted::contains).count(),
                                        planted.size(),
                                        in(side).allMatch(planted::contains) ? "" : " and others"))
                .max(Comparator.naturalOrder())
                .orElse("not found");
    }

    private static Stream<String> in(Side side) {
        return side.origins().stream()
                .flatMap(it -> it.reports().stream())
                .map(located::file)
                .distinct();
    }

    /// What is right stays: whoever loses a line of these has lost something that was planted.
    @Test
    void changes_circles_and_confirmations_are_these() {
        var found = new ArrayList<String>();
        var changes = lineage.changes();
        changes.turns()
                .forEach(it ->
                        found.add(
                                "%s turns from %s to %s"
                                        .formatted(
                                                lineage.name(it.actor()),
                                                located.fileOf(it.from()),
                                                located.fileOf(it.to()))));
        changes.successions()
                .forEach(it ->
                        found.add(
                                "%s %s: %s"
                                        .formatted(
                                                lineage.name(it.actor()),
                                                it.relation(),
                                                it.steps().stream()
                                                        .map(step -> lineage.name(step.value()))
                                                        .collect(joining(", ")))));
        sides().flatMap(it -> it.circles().stream())
                .forEach(
                        it -> found.add(located.fileOf(it.claim()) + " comes home: " + it.words()));
        sides().flatMap(it -> it.confirmations().stream())
                .forEach(it -> found.add(located.fileOf(it.claim()) + ": " + it.words()));

        assertThat(found.stream().distinct().sorted().collect(joining("\n"))).isEqualTo(FOUND);
    }

    @Test
    void denials_of_the_key_that_meet_what_they_deny_are_these() {
        var met =
                key.table("Denials").stream()
                        .filter(row ->
                                lineage.disagreements().stream()
                                        .anyMatch(it -> meets(it.positions(), row)))
                        .map(row -> row.get("words"));

        assertThat(met).containsExactlyElementsOf(DENIALS_MET);
    }

    @Test
    void the_freer_hand_comes_from_one_dailys_sources_two_officials_and_the_spokesman() {
        var asked = holding(PROPOSITIONS.getFirst());

        assertThat(asked)
                .anySatisfy(proposition -> {
                    assertThat(Lineage.reports(proposition)).isEqualTo(7);
                    assertThat(lineage.origins(proposition).side(Stance.FOR).origins())
                            .satisfiesExactly(
                                    origin -> {
                                        assertThat(origin.label())
                                                .isEqualTo("sources close to the Front");
                                        assertThat(origin.joins())
                                                .extracting(join -> join.reason().word())
                                                .contains("says-so", "taken");
                                    },
                                    origin -> assertThat(origin.label()).isEqualTo("Nadim Oss"),
                                    origin ->
                                            assertThat(origin.label()).startsWith("two officials"));
                });
    }

    private static Stream<Side> sides() {
        return lineage.propositions().stream().flatMap(it -> lineage.origins(it).sides().stream());
    }

    private static List<Statement> at(List<Statement> statements, Map<String, String> row) {
        return located.at(statements, row.get("file"), row.get("words"));
    }

    /// Whether one position denies at the words of the row, and another affirms at those that it denies.
    private static boolean meets(List<Position> positions, Map<String, String> row) {
        var parts = row.get("denies").split("` `");
        return positions.stream().anyMatch(it -> !at(of(it), row).isEmpty())
                && positions.stream()
                        .anyMatch(it ->
                                !located.at(of(it), Key.plain(parts[0]), Key.plain(parts[1]))
                                        .isEmpty());
    }

    /// The key has it as two propositions: turned back by League guards, and by the Kesh Workers’ Guard.
    private static boolean isAboutThePatrol(Disagreement disagreement) {
        var told = disagreement.positions().stream().map(Position::proposition).toList();
        return disagreement.kind() == Disagreement.Kind.WHO
                && told.stream().anyMatch(holding(PROPOSITIONS.get(9))::contains)
                && told.stream().anyMatch(holding(PROPOSITIONS.get(10))::contains);
    }

    private static String denied(Disagreement disagreement) {
        return disagreement.positions().stream()
                .filter(it -> it.side().stance() == Stance.AGAINST)
                .flatMap(it -> of(it).stream())
                .map(it -> lineage.told(it.claim()).words())
                .collect(joining(" / "));
    }

    private static List<Statement> of(Position position) {
        return position.proposition().of(position.side().stance());
    }

    private static List<Proposition> holding(List<String> claim) {
        return holding(claim, Stance.FOR);
    }

    private static List<Proposition> holding(List<String> claim, Stance stance) {
        return located.holding(stance, claim.getFirst(), claim.getLast());
    }

    private static String missed(List<Map<String, String>> rows, List<Statement> denied) {
        return rows.stream()
                .filter(row -> at(denied, row).isEmpty())
                .map(row -> row.get("file") + ": " + row.get("words"))
                .collect(joining("\n"));
    }
}
