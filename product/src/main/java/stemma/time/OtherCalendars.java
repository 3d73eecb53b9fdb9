package stemma.time;

import java.time.LocalDate;
import java.util.Optional;
import stemma.model.When;

/// Dates of the Islamic and the Solar Hijri calendar, as days of ours.
final class OtherCalendars {
    private final Slots says;
    private final boolean isHijri;

    private OtherCalendars(Slots says) {
        this.says = says;
        this.isHijri = says.has(Slot.HIJRI);
    }

    /// `12 Ramadan 1445` is 22 March 2024, `Ramadan 1445` from 11 March to 9 April; without a year it is that of the text.
    static Optional<Meant> of(Slots says, Scene scene) {
        return new OtherCalendars(says).meant(scene);
    }

    private Optional<Meant> meant(Scene scene) {
        return says.has(Slot.YEAR)
                ? in(says.number(Slot.YEAR, 0))
                : scene.today()
                        .flatMap(this::yearOf)
                        .flatMap(year -> in(year + says.number(Slot.STEP, 0)));
    }

    private Optional<Integer> yearOf(LocalDate day) {
        return isHijri ? Hijri.yearOf(day) : Optional.of(Persian.yearOf(day));
    }

    private Optional<Meant> in(int year) {
        int month = says.number(isHijri ? Slot.HIJRI : Slot.PERSIAN, 0);
        if (says.has(Slot.DAY)) {
            return day(year, month, says.number(Slot.DAY, 0))
                    .map(day -> Meant.of(Point.of(day, Grain.DAY)));
        }
        int length = isHijri ? Hijri.length(year, month) : Persian.length(year, month);
        return day(year, month, 1)
                .map(first -> new When.During(first, first.plusDays(length - 1L)))
                .map(when -> Meant.of(when.edtf(), when));
    }

    private Optional<LocalDate> day(int year, int month, int day) {
        return isHijri ? Hijri.day(year, month, day) : Persian.day(year, month, day);
    }
}
