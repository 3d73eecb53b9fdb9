package stemma.desk;

import java.util.List;
import java.util.Optional;
import stemma.model.Actor;
import stemma.model.Claim;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.weigh.Proposition;

/// What a search found.
///
/// @param lineage      as it was known on the day that was asked for
/// @param also         other spellings of names in it, which were looked for as well
/// @param inReports    sentences, by report, the newest first
/// @param next         the id of the last report that was looked into; nothing where all were
/// @param reports      how many reports hold all the words, whatever statements they make
/// @param propositions those in most reports first
/// @param actors       that go by a name with these words, those in most reports first
/// @param sources      likewise
public record Found(
        Sought sought,
        Lineage lineage,
        List<String> also,
        List<InReport> inReports,
        Optional<String> next,
        int reports,
        List<Proposition> propositions,
        List<Actor> actors,
        List<SourceRecord> sources) {
    public Found {
        also = List.copyOf(also);
        inReports = List.copyOf(inReports);
        propositions = List.copyOf(propositions);
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
    }

    /// The sentences that were found in one report.
    ///
    /// @param more how many others it has
    public record InReport(Report report, List<Hit> hits, int more) {
        public InReport {
            hits = List.copyOf(hits);
        }

        int all() {
            return hits.size() + more;
        }
    }

    /// A sentence.
    ///
    /// @param at    where it stands in its report
    /// @param words what was looked for in it, in order
    /// @param claims that it makes, those only that fit the filters; none where nothing was read in it
    public record Hit(Passage at, List<Passage> words, List<Claim> claims) {
        public Hit {
            words = List.copyOf(words);
            claims = List.copyOf(claims);
        }
    }

    /// How many sentences.
    public int sentences() {
        return inReports.stream().mapToInt(InReport::all).sum();
    }

    /// Whether nothing at all was found.
    public boolean isEmpty() {
        return inReports.isEmpty()
                && propositions.isEmpty()
                && actors.isEmpty()
                && sources.isEmpty();
    }
}
