package stemma.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.model.Passage;
import stemma.model.When;

/// Goes through a text, sentence by sentence, and keeps in mind what time it spoke of last.
final class Telling {
    private record Told(Expression expression, Time time) {}

    private static final int DATELINE = 8;

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
        for (var expression : Expressions.of(words, lexicon)) {
            found.add(new Told(expression, time(words, expression)));
        }
        found.forEach(one -> each.add(one.time()));
        for (int i = 1; i < found.size(); i++) {
            stretch(words, found.get(i - 1), found.get(i)).ifPresent(stretches::add);
        }
    }

    private Time time(Words words, Expression expression) {
        var tense = Tense.around(words, expression.from(), expression.to());
        var meant = meant(expression, new Scene(published, told, tense));
        meant.point().ifPresent(point -> keep(words, expression, point));
        var says = expression.says();
        var when = Signals.opened(words, expression.from(), about(says, meant.when()));
        return new Time(
                words.passage(expression.from(), expression.to()),
                kind(expression, meant),
                meant.value(),
                says.text(Slot.MOD),
                when,
                isAlone(words, expression) && meant.when() instanceof When.On);
    }

    private static When about(Slots says, When when) {
        boolean isRough = says.is(Slot.MOD, "APPROX") && (when instanceof When.On || when instanceof When.During);
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
            case DATE -> meant.value().contains("T") ? Time.Kind.TIME : Time.Kind.DATE;
            case SHIFT -> meant.value().matches("P.*\\d.*") ? Time.Kind.DURATION : Time.Kind.DATE;
            case REF, NONE -> Time.Kind.DATE;
        };
    }

    /// A dateline's date stands for that of a text which is not known.
    private void keep(Words words, Expression expression, Point point) {
        if (!expression.says().has(Slot.YEARAGO)) {
            told = Optional.of(point);
        }
        boolean isDay = point.grain() == Grain.DAY && expression.says().has(Slot.YEAR);
        if (isDay && published.isEmpty() && isDateline(words, expression)) {
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

    private static Optional<Times.Stretch> stretch(Words words, Told left, Told right) {
        if (!Ranges.isStretch(words, left.expression(), right.expression())) {
            return Optional.empty();
        }
        var first = first(left.time().when());
        var last = last(right.time().when());
        return first.isPresent() && last.isPresent() && last.get().isAfter(first.get())
                ? Optional.of(
                        new Times.Stretch(
                                left.time().at().through(right.time().at()),
                                new When.During(first.get(), last.get())))
                : Optional.empty();
    }

    private static Optional<LocalDate> first(When when) {
        return switch (when) {
            case When.On(var day) -> Optional.of(day);
            case When.During(var first, var _) -> Optional.of(first);
            case When.About(var stated) -> first(stated);
            case When.Since(var start) -> first(start);
            case When.Until _, When.Unstated _ -> Optional.empty();
        };
    }

    private static Optional<LocalDate> last(When when) {
        return switch (when) {
            case When.On(var day) -> Optional.of(day);
            case When.During(var _, var last) -> Optional.of(last);
            case When.About(var stated) -> last(stated);
            case When.Until(var end) -> last(end);
            case When.Since _, When.Unstated _ -> Optional.empty();
        };
    }
}
