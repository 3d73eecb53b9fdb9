package stemma.desk;

import java.util.List;
import stemma.model.Claim;
import stemma.model.Ground;
import stemma.model.Report;

/// What comes of asking how a claim was read.
public sealed interface Explanation {

    /// It was read again, and this is how.
    ///
    /// @param report as it was read, without what a person gave
    /// @param claim  as the casebook has it
    /// @param reader the version of the reader that read it for the casebook
    record Found(Report report, Claim claim, List<Ground> grounds, String reader)
            implements Explanation {
        public Found {
            grounds = List.copyOf(grounds);
        }

        /// Whether another version of the reader read it for the casebook than explains it now.
        public boolean isOld() {
            return !reader.equals(Desk.READER);
        }
    }

    /// It is in the casebook, and the reader of today does not read it there any more.
    ///
    /// @param reader the version of the reader that read it for the casebook
    record Gone(Report report, Claim claim, String reader) implements Explanation {}

    /// No claim of the casebook has an id that begins so.
    record NoClaim(String id) implements Explanation {}

    /// Several do; these are some of them.
    record Several(String id, List<String> claims) implements Explanation {
        public Several {
            claims = List.copyOf(claims);
        }
    }
}
