package stemma.web;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import stemma.model.Modality;

/// A stretch of a report's words that the same statements cover throughout.
///
/// @param begins   the numbers of the statements whose words begin here
/// @param claims   the numbers of all statements over it
/// @param modality of the innermost statement; empty where no statement covers it
/// @param ends     the numbers of the statements whose words end here
/// @param chosen   whether the open statement is among them
/// @param linked   whether the passage a link leads to covers it
/// @param isLinkStart whether that passage begins here
record Run(
        String text,
        List<Integer> begins,
        List<Integer> claims,
        Optional<Modality> modality,
        List<Integer> ends,
        boolean chosen,
        boolean linked,
        boolean isLinkStart) {

    boolean isMarked() {
        return modality.isPresent() || linked;
    }

    /// The classes of its `<mark>`.
    String style() {
        var style = new StringJoiner(" ");
        modality.ifPresent(how -> style.add(how.word()));
        if (chosen) {
            style.add("sel");
        }
        if (linked) {
            style.add("at");
        }
        return style.toString();
    }

    /// The statements over it, for the script that opens one by a click.
    String numbers() {
        return claims.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
