package stemma.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import stemma.desk.Explanation;
import stemma.model.Claim;
import stemma.model.Ground;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Report;

/// How a statement was read: each part of it with the words, the way through the tree, the line of the table and the rule.
///
/// @param number  its place in the report, from 1
/// @param words   what is said, shortened
/// @param about   the number of the act that it is about
/// @param told    the numbers of the statements that are about it
/// @param remark  why there are no grounds, or what to know of them; may be empty
/// @param address of the report
record ExplanationPage(
        Frame frame,
        int number,
        String id,
        Stated stated,
        String words,
        Modality modality,
        Optional<Integer> about,
        List<Integer> told,
        List<Why> grounds,
        String remark,
        String title,
        String address) {
    private static final int MOST = 200;
    private static final String AGAIN = "; “stemma rebuild” reads all again.";

    /// A part of the statement and what it rests on; what there is none of is empty.
    record Why(
            String part,
            String read,
            List<Words> words,
            String path,
            String line,
            String rule,
            String probability) {}

    /// Words of the report.
    ///
    /// @param link to where they stand
    record Words(String words, String link) {}

    /// @param claims of the report, in the order of its text
    static ExplanationPage of(
            Frame frame, Report report, List<Claim> claims, int number, Explanation explanation) {
        var claim = claims.get(number - 1);
        String address = frame.desk().report(report);
        return new ExplanationPage(
                frame,
                number,
                claim.id(),
                Stated.of(report, claim),
                Wording.shortened(Note.words(report, claim), MOST),
                claim.modality(),
                claim.about().flatMap(act -> number(claims, act)),
                IntStream.rangeClosed(1, claims.size())
                        .filter(i -> claims.get(i - 1).about().equals(Optional.of(claim.id())))
                        .boxed()
                        .toList(),
                grounds(explanation, report, address),
                remark(explanation),
                ReaderRoutes.title(report),
                address);
    }

    private static Optional<Integer> number(List<Claim> claims, String id) {
        return IntStream.rangeClosed(1, claims.size())
                .filter(i -> claims.get(i - 1).id().equals(id))
                .boxed()
                .findFirst();
    }

    private static List<Why> grounds(Explanation explanation, Report report, String address) {
        return switch (explanation) {
            case Explanation.Found found ->
                    found.grounds().stream().map(ground -> why(ground, report, address)).toList();
            case Explanation.Gone _, Explanation.NoClaim _, Explanation.Several _ -> List.of();
        };
    }

    private static Why why(Ground ground, Report report, String address) {
        return new Why(
                ground.part(),
                Wording.folded(ground.read()),
                ground.words().stream().map(at -> words(at, report, address)).toList(),
                ground.path(),
                ground.line(),
                ground.rule(),
                ground.probability()
                        .map(likely -> String.format(Locale.ENGLISH, "%.2f", likely))
                        .orElse(""));
    }

    private static Words words(Passage at, Report report, String address) {
        return new Words(
                Wording.shortened(at.in(report.text()), MOST),
                "%s/at/%d-%d#at".formatted(address, at.begin(), at.end()));
    }

    private static String remark(Explanation explanation) {
        return switch (explanation) {
            case Explanation.Found found when found.isOld() ->
                    "The casebook has it from an earlier version of the reader" + AGAIN;
            case Explanation.Found _ -> "";
            case Explanation.Gone _ ->
                    "Another version of the reader read it; the one of today does not read it there"
                            + AGAIN;
            case Explanation.NoClaim _, Explanation.Several _ ->
                    "It is no more in the casebook; go back and open the report anew.";
        };
    }
}
