package stemma.model;

/// What a person decided. It stands beside what the machine read and always wins over it.
public sealed interface Decision
        permits Decision.Given, Decision.Undo, ActorDecision, ClaimDecision, SourceDecision {
    /// The word for its kind in the journal and in JSON.
    String word();

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

        @Override
        public String word() {
            return "given";
        }
    }

    /// An entry of the journal is taken back; what it did is undone as if it had never been. An undoing can be undone, too.
    ///
    /// @param number the entry's place in the journal, from 1
    record Undo(long number) implements Decision {
        public Undo {
            if (number < 1) {
                throw new IllegalArgumentException(
                        "The journal's first entry is number 1: " + number);
            }
        }

        @Override
        public String word() {
            return "undo";
        }
    }
}
