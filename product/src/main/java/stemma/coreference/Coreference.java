package stemma.coreference;

import java.util.List;
import java.util.stream.IntStream;
import stemma.tagger.Tagged;

/// Which words of a text mean the same: the door of this room.
///
/// @param clusters what two or more phrases mean, in the order of the first; no phrase is in two
/// @param links    why a phrase is in its cluster, in the order of the text
/// @param groups   phrases that stand for several, in the order of the text
public record Coreference(List<Cluster> clusters, List<Link> links, List<Group> groups) {
    public Coreference {
        clusters = List.copyOf(clusters);
        links = List.copyOf(links);
        groups = List.copyOf(groups);
    }

    /// Phrases that mean the same, in the order of the text.
    public record Cluster(List<Markable> markables) {
        public Cluster {
            markables = List.copyOf(markables);
        }
    }

    /// That a phrase means what another does.
    ///
    /// @param antecedent  stands before it, but for the source of what it is said in
    /// @param probability that it means what its cluster does, 0 to 1, by the learned weights; of "I" that of its speaker
    /// @param reason      in words: "the same name"
    public record Link(Markable markable, Markable antecedent, double probability, String reason) {
        Link atLeast(double other) {
            return new Link(markable, antecedent, Math.max(probability, other), reason);
        }
    }

    /// That a phrase stands for several: "the two groups".
    ///
    /// @param members phrases before it, one for each that it stands for
    public record Group(Markable markable, List<Markable> members, String reason) {
        public Group {
            members = List.copyOf(members);
        }
    }

    /// What the words of a text mean by what the model read in them.
    public static Coreference of(String text, Tagged tagged) {
        return of(text, tagged, Weights.shipped());
    }

    /// The same by other weights than the program's: to measure them.
    public static Coreference of(String text, Tagged tagged, Weights weights) {
        var sayings = new Sayings(text, tagged.sayings());
        var phrases = Phrases.of(text, tagged, sayings);
        return new Clustering(phrases, sayings, new Repeats(tagged, phrases), weights).read();
    }

    /// Everything that a text mentions, what is mentioned once, too, in the order of the text: names, nouns and pronouns, each with all that
    /// hangs on it, one within the other.
    public static List<Markable> markables(String text, Tagged tagged) {
        return Phrases.of(text, tagged, new Sayings(text, tagged.sayings())).stream()
                .map(Phrase::markable)
                .toList();
    }

    /// What each phrase of a text may refer to, in the order of the text: to learn weights of.
    public static List<Choice> choices(String text, Tagged tagged) {
        var sayings = new Sayings(text, tagged.sayings());
        var phrases = Phrases.of(text, tagged, sayings);
        var antecedents = new Antecedents(phrases, sayings, new Repeats(tagged, phrases));
        return IntStream.range(0, phrases.size())
                .mapToObj(at -> antecedents.choice(at, _ -> false))
                .toList();
    }
}
