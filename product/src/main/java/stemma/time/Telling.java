package stemma.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.model.Passage;
import stemma.model.When;
import stemma.time.Shapes.Sense;

/// Goes through a text, sentence by sentence, and keeps in mind what time it spoke of last.
final class Telling {
    /// An expression, and what it means here.
    record Told(Expression expression, Meant meant) {}

    private static final int DATELINE = 8;
    private static final Pattern CLOCK = Pattern.compile("[\\dX]T");

    private final String text;
    private final Lexicon lexicon;
    private Optional<Point> published;
    private Optional<Point> told = Optional.empty();
    private final List<Time> each = new ArrayList<>();
    private final List<Times.Stretch> stretches = new ArrayList<>();

    Telling(String text, Anchors anchors) {
        this.text = text;
        this.lexicon = Lexicon.with(anchors.events());
        this.published = point(anchors.published());
    }

    private static Optional<Point> point(When when) {
        return switch (when) {
            case When.On(var day) -> Optional.of(Point.of(day, Grain.DAY));
            case When.During(var first, var last) ->
                    List.of(Grain.MONTH, Grain.YEAR).stream()
                            .map(grain -> Point.of(first, grain))
                            .filter(point -> point.when().equals(when))
                            .findFirst();
            case When.About(var stated) -> point(stated);
            case When.Since _, When.Until _, When.Unstated _ -> Optional.empty();
        };
    }

    Times times(List<Passage> sentences) {
        sentences.forEach(this::sentence);
        return new Times(each, stretches);
    }

    private void sentence(Passage at) {
        var words = Words.of(text, at);
        var found = new ArrayList<Told>();
        Optional<String> year = Optional.empty();
        for (var expression : Expressions.of(words, lexicon)) {
            var tense = Tense.around(words, expression.from(), expression.to());
            var dated =
                    year.filter(same -> tense != Tense.FUTURE)
                            .map(same -> inSameYear(expression, same))
                            .orElse(expression);
            found.add(told(words, dated, tense));
            year = year(dated);
        }
        ends(words, found);
        found.forEach(one -> each.add(time(words, one)));
    }

    /// A day or month right after a dated one is of its year: `on 3 September 2029 and again on 1 October`.
    private static Expression inSameYear(Expression expression, String year) {
        var says = expression.says();
        boolean isOpen =
                expression.sense() == Sense.DATE
                        && says.has(Slot.MONTH)
                        && !says.hasAny(Slot.YEAR, Slot.STEP, Slot.TOLDSTEP);
        return isOpen ? expression.saying(Slots.of(Slot.YEAR, year)) : expression;
    }

    private static Optional<String> year(Expression expression) {
        var says = expression.says();
        return Optional.of(says.text(Slot.YEAR))
                .filter(year -> !year.isEmpty() && says.has(Slot.MONTH));
    }

    private Told told(Words words, Expression expression, Tense tense) {
        var meant = meant(expression, new Scene(published, told, tense));
        meant.point().ifPresent(point -> keep(words, expression, point));
        return new Told(expression, meant);
    }

    /// The two ends of a stretch: where no year is said, the start is put before the end.
    private void ends(Words words, List<Told> found) {
        for (int i = 1; i < found.size(); i++) {
            var right = found.get(i);
            var left = found.get(i - 1);
            if (Ranges.isStretch(words, left.expression(), right.expression())) {
                found.set(i - 1, before(left, right));
                Stretches.of(words, found.get(i - 1), right).ifPresent(stretches::add);
            }
        }
    }

    private static Told before(Told left, Told right) {
        var says = left.expression().says();
        var later = right.meant().point();
        return left.meant()
                .point()
                .filter(start -> later.isPresent() && start.first().isAfter(later.get().first()))
                .filter(start -> !says.has(Slot.YEAR))
                .map(start ->
                        new Told(
                                left.expression(),
                                Meant.of(
                                        start.back(
                                                says.has(Slot.WEEKDAY) ? Grain.WEEK : Grain.YEAR))))
                .orElse(left);
    }

    private Time time(Words words, Told one) {
        var expression = one.expression();
        var says = expression.says();
        var kind = kind(expression, one.meant());
        var days = about(says, one.meant().when());
        var when = Signals.opened(words, expression.from(), kind, days);
        return new Time(
                words.passage(expression.from(), expression.to()),
                kind,
                one.meant().value(),
                says.text(Slot.MOD),
                when,
                isAlone(words, expression) && one.meant().when() instanceof When.On);
    }

    private static When about(Slots says, When meant) {
        var when = Signals.opened(says.text(Slot.MOD), meant);
        boolean isRough =
                says.is(Slot.MOD, "APPROX")
                        && (when instanceof When.On || when instanceof When.During);
        return isRough ? new When.About(when) : when;
    }

    private static Meant meant(Expression expression, Scene scene) {
        var says = expression.says();
        return switch (expression.sense()) {
            case DATE -> Dates.of(says, scene);
            case SHIFT -> Spans.shift(says, scene);
            case SPAN -> Spans.length(says, scene);
            case SET -> Spans.again(says);
            case REF, NONE -> Meant.of(says.text(Slot.REF));
        };
    }

    private static Time.Kind kind(Expression expression, Meant meant) {
        return switch (expression.sense()) {
            case SPAN -> Time.Kind.DURATION;
            case SET -> Time.Kind.SET;
            case DATE -> CLOCK.matcher(meant.value()).find() ? Time.Kind.TIME : Time.Kind.DATE;
            case SHIFT -> meant.value().matches("P.*\\d.*") ? Time.Kind.DURATION : Time.Kind.DATE;
            case REF, NONE -> Time.Kind.DATE;
        };
    }

    /// A dateline's day stands for that of a text which is not known, or not to the day.
    private void keep(Words words, Expression expression, Point point) {
        if (!expression.says().has(Slot.YEARAGO)) {
            told = Optional.of(point);
        }
        boolean isKnown = published.filter(from -> from.grain() == Grain.DAY).isPresent();
        if (!isKnown && point.grain() == Grain.DAY && isDateline(words, expression)) {
            published = Optional.of(point.at(""));
        }
    }

    private boolean isDateline(Words words, Expression expression) {
        String next = words.at(expression.to());
        boolean closes = List.of("(", "-", "--", "—", ":", "/").contains(next);
        return isAlone(words, expression)
                || expression.from() <= DATELINE && words.is(expression.from() - 1, ",") && closes;
    }

    /// Whether a line holds nothing else.
    private boolean isAlone(Words words, Expression expression) {
        var at = words.passage(expression.from(), expression.to());
        return isEdge(at.begin() - 1, -1) && isEdge(at.end(), 1);
    }

    private boolean isEdge(int from, int step) {
        int i = from;
        while (i >= 0 && i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i += step;
        }
        return i < 0 || i >= text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }
}
