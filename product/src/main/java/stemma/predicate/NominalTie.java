package stemma.predicate;

import stemma.tagger.Tagged.Entity;

/// What the words around two mentions say of them without any predicate: "Ilse Marr, the treasurer", "the camp in Velm".
public record NominalTie(Kind kind, Entity from, Entity to) {
    /// What holds between the two.
    public enum Kind {
        /// Both are the same: "the Karst League (KL)".
        SAME,
        /// One is at the other: "the camp in Velm", "Velm, Tarvel".
        LOCATED,
        /// One belongs to the other: "fighters of the Front".
        PART,
        /// The other is its number or nation: "three boats".
        ATTRIBUTE
    }
}
