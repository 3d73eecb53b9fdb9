package stemma.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stemma.desk.Lineage;
import stemma.draw.Comb;
import stemma.model.Modality;
import stemma.weigh.Origin;
import stemma.weigh.Proposition;
import stemma.weigh.Side;
import stemma.weigh.Statement;

/// How much stands behind a stance: how many reports, and from how many places they can come, as comb and in words.
///
/// @param how in which manner they say so
record Weight(Side side, List<Modality> how) {
    /// One for each stance that somebody takes. Who affirms and who denies are never counted together.
    static List<Weight> of(Lineage lineage, Proposition proposition) {
        return lineage.origins(proposition).sides().stream()
                .map(side -> of(proposition, side))
                .toList();
    }

    static Weight of(Proposition proposition, Side side) {
        return new Weight(
                side,
                proposition.of(side.stance()).stream()
                        .map(Statement::modality)
                        .distinct()
                        .toList());
    }

    Comb comb() {
        return new Comb(
                side.reports(),
                side.origins().stream()
                        .map(it -> new Comb.Stem(it.named(), it.reports().size()))
                        .toList());
    }

    String picture() {
        return comb().picture().beside("comb");
    }

    /// `11 reports, 3 origins`
    String words() {
        return comb().words();
    }

    /// `one named`, `none named`; empty where all are.
    String named() {
        long named = side.origins().stream().filter(Origin::named).count();
        if (named == side.origins().size()) {
            return "";
        }
        return named == 0
                ? "none named"
                : Wording.spelled((int) named).toLowerCase(Locale.ROOT) + " named";
    }

    /// `asserted`, `denied`, `requested or believed`
    String manner() {
        return how.stream().map(Modality::word).collect(joining(" or "));
    }

    Modality modality() {
        return how.getFirst();
    }

    String hue() {
        return Note.hue(modality());
    }

    Optional<String> glyph() {
        return Note.glyph(modality());
    }
}
