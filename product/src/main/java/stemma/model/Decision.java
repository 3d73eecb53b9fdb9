package stemma.model;

/// What a person decided. It stands beside what the machine read and always wins over it.
public sealed interface Decision {

    /// A person says what a report itself does not: its outlet, date, address or language.
    ///
    /// @param report the report's id
    /// @param value  for `published` as EDTF, for `language` a BCP 47 tag
    record Given(String report, Field field, String value) implements Decision {
        public Given {
            if (value.isBlank()) {
                throw new IllegalArgumentException(
                        "What is given for " + field.word() + " is not empty");
            }
            if (field == Field.PUBLISHED) {
                When.parse(value);
            }
        }
    }
}
