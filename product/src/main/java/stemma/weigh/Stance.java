package stemma.weigh;

import java.util.Locale;
import stemma.model.Modality;

/// How a statement stands to its proposition.
public enum Stance {
    FOR,
    AGAINST,
    /// Requested, planned, threatened, believed or conditional: nobody says that it is so or is not so.
    OPEN;

    /// The stance of who presents something in this manner.
    public static Stance of(Modality modality) {
        return switch (modality) {
            case ASSERTED -> FOR;
            case DENIED -> AGAINST;
            case REQUESTED, PLANNED, THREATENED, BELIEVED, CONDITIONAL -> OPEN;
        };
    }

    /// The word used in addresses and JSON.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
