package stemma.draw;

import java.util.Optional;
import stemma.model.Modality;

/// A relation in a drawn network, from agent to patient.
///
/// @param agent       id of an actor that is drawn; so is the patient
/// @param isSymmetric whether it has no direction
/// @param origins     how many are independent; makes its width
/// @param isDisputed  whether somebody denies what it says
/// @param words       what it says, in a sentence
/// @param link        where it leads
/// @param isChosen    whether it stands out
public record Line(
        String agent,
        String patient,
        boolean isSymmetric,
        Modality modality,
        int origins,
        boolean isDisputed,
        Weight weight,
        String words,
        String link,
        boolean isChosen) {
    private static final int MOST_ORIGINS = 6;
    private static final double HIT = 16;

    /// How it stands beside the others.
    public enum Weight {
        FULL,
        /// In full, with the word "new".
        NEW,
        /// Double and thin.
        LAPSED,
        GREY
    }

    double width() {
        return weight == Weight.GREY ? 1.2 : 1.6 + 0.8 * (Math.clamp(origins, 1, MOST_ORIGINS) - 1);
    }

    private Tone tone() {
        return switch (weight) {
            case FULL, NEW -> Glyph.tone(modality);
            case LAPSED -> Tone.INK_3;
            case GREY -> Tone.RULE_STRONG;
        };
    }

    Element element(Curve curve) {
        var line =
                Element.link(link)
                        .with("class", "line")
                        .with("data-ends", agent + " " + patient)
                        .add(Element.of("title").saying(words));
        if (isChosen) {
            line.add(stroke(curve, Tone.SELECT, width() + 11).with("stroke-linecap", "round"));
        }
        line.add(
                Element.line(curve.steps())
                        .with("stroke", "transparent")
                        .with("stroke-width", HIT));
        return line.add(plain(curve));
    }

    /// The line as it is seen, without where it leads.
    Element plain(Curve curve) {
        var line = Element.group();
        drawn(line, curve);
        marked(line, curve);
        return line;
    }

    private void drawn(Element line, Curve curve) {
        if (weight == Weight.LAPSED) {
            line.add(stroke(curve, tone(), 4.6)).add(stroke(curve, Tone.PAPER, 2.4));
        } else {
            var stroke = stroke(curve, tone(), width());
            String dashes = Strokes.dashes(modality);
            if (!dashes.isEmpty()) {
                stroke.with("stroke-dasharray", dashes);
            }
            line.add(dashes.startsWith("1.5") ? stroke.with("stroke-linecap", "round") : stroke);
        }
        head(curve).ifPresent(line::add);
    }

    private static Element stroke(Curve curve, Tone tone, double width) {
        return Element.line(curve.steps()).with("stroke", tone).with("stroke-width", width);
    }

    private Optional<Element> head(Curve curve) {
        if (isSymmetric || weight == Weight.LAPSED) {
            return Optional.empty();
        }
        boolean isFilled = modality == Modality.ASSERTED || modality == Modality.DENIED;
        var head = Element.of("path").with("d", curve.head(width()));
        return Optional.of(
                (isFilled ? head.with("fill", tone()) : head.with("fill", Tone.PAPER))
                        .with("stroke", tone())
                        .with("stroke-width", 1.4));
    }

    private void marked(Element line, Curve curve) {
        var middle = curve.middle();
        if (weight != Weight.GREY && (modality == Modality.DENIED || isDisputed)) {
            line.add(
                    Strokes.crossed(middle.x(), middle.y(), modality == Modality.DENIED ? 8 : 5.5));
        }
        if (weight == Weight.NEW) {
            line.add(
                    Element.words(middle.x(), middle.y() - 9, "new")
                            .with("text-anchor", "middle")
                            .with("font-family", Tone.SANS)
                            .with("font-weight", "600")
                            .with("font-size", 13)
                            .with("fill", Tone.INK)
                            .with("stroke", Tone.PAPER)
                            .with("stroke-width", 4)
                            .with("paint-order", "stroke"));
        }
    }
}
