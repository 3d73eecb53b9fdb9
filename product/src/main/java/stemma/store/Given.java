package stemma.store;

import java.util.Map;
import java.util.Optional;
import stemma.model.Field;
import stemma.model.Imprint;
import stemma.model.Report;
import stemma.model.When;

/// What persons gave for one report: of each field, what was given last. It wins over whatever was read.
record Given(Map<Field, String> values) {
    Given {
        values = Map.copyOf(values);
    }

    Report over(Report read) {
        return new Report(
                read.id(),
                read.file(),
                over(read.imprint()),
                value(Field.LANGUAGE).orElse(read.language()),
                read.text(),
                read.blocks());
    }

    private Imprint over(Imprint read) {
        return new Imprint(
                        Optional.empty(),
                        value(Field.OUTLET),
                        Optional.empty(),
                        value(Field.PUBLISHED).map(When::parse).orElse(When.unstated()),
                        Optional.empty(),
                        Optional.empty(),
                        value(Field.URL))
                .orElse(read);
    }

    private Optional<String> value(Field field) {
        return Optional.ofNullable(values.get(field));
    }
}
