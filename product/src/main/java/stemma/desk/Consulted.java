package stemma.desk;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import stemma.descent.Reuses;
import stemma.model.When;

/// What was looked at while the ancestry of a report was found out: as long as none of that is other, neither is the ancestry.
final class Consulted implements Reuses.Heard {
    private final Set<Integer> shingles = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<When> days = new LinkedHashSet<>();
    private double toSpare = Double.POSITIVE_INFINITY;

    @Override
    public void weighed(int shingle) {
        shingles.add(shingle);
    }

    @Override
    public void toSpare(double evidence) {
        toSpare = Math.min(toSpare, evidence);
    }

    /// It was asked which outlet these words mean, if any.
    void named(String words) {
        names.add(words);
    }

    /// The reports of a day or month were looked through.
    void on(When day) {
        days.add(day);
    }

    Collection<Integer> shingles() {
        return shingles;
    }

    double toSpare() {
        return toSpare;
    }

    Collection<String> names() {
        return names;
    }

    Collection<When> days() {
        return days;
    }
}
