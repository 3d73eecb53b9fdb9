package stemma.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import stemma.desk.Desk;
import stemma.desk.Lineage;
import stemma.desk.News;
import stemma.model.When;

/// The options of commands that can be asked what was known on a day, and what is said to have happened or held in a period.
final class TimesOption {
    @Option(
            names = "--known",
            paramLabel = "DATE",
            description =
                    "As it was known on that day: only reports published and decisions taken by then, such as 2031-03-10.")
    private Optional<LocalDate> day;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Time.class,
            description =
                    "Only what is said to have happened or held on that day or later: 2031-03-01, 2031-03 or 2031.")
    private Optional<When> from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = Time.class,
            description = "Likewise on that day or before; of a month or a year its last day.")
    private Optional<When> to;

    /// A day, a month or a year.
    static final class Time implements ITypeConverter<When> {
        @Override
        public When convert(String value) {
            try {
                var when = When.parse(value);
                if (when instanceof When.On || when instanceof When.During) {
                    return when;
                }
            } catch (IllegalArgumentException e) {
                throw refused(value);
            }
            throw refused(value);
        }

        private static TypeConversionException refused(String value) {
            return new TypeConversionException(
                    "'%s' is no day, month or year such as 2031-03-06, 2031-03 or 2031"
                            .formatted(value));
        }
    }

    /// The day as known on which it is asked for; nothing for today.
    Optional<LocalDate> known() {
        return day;
    }

    /// The news that rest on something that is said to be true in the period.
    News within(News news) {
        return news.within(from.orElseGet(When::unstated), to.orElseGet(When::unstated));
    }

    /// What the reports say alike, as it was known then, or as it is; of the period alone.
    Lineage of(Desk desk) {
        var known = day.map(desk.weighing()::knownOn).orElseGet(desk.weighing()::now);
        return known.within(from.orElseGet(When::unstated), to.orElseGet(When::unstated));
    }
}
