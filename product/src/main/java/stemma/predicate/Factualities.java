package stemma.predicate;

import java.util.ArrayList;
import java.util.List;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.tagger.Tagged;

/// How a text presents each of its event words, whether or not a line of `predicates.tsv` speaks of them.
public final class Factualities {
    private static final Mood NOT_DONE = Mood.PLAIN.under(Modality.DENIED);

    private final Parse parse;
    private final Matches matches;
    private final Moods moods;
    private final int sentence;

    private Factualities(Parse parse, Tagged tagged, int sentence) {
        this.parse = parse;
        this.matches = new Matches(parse, tagged);
        this.moods = new Moods(parse, matches);
        this.sentence = sentence;
    }

    /// The event words of a text, in its order: verbs, and nouns for what happens.
    ///
    /// @param tagged what the model read in it
    public static List<Factuality> of(String text, Tagged tagged) {
        var all = new ArrayList<Factuality>();
        for (int i = 0; i < tagged.sentences().size(); i++) {
            int sentence = i;
            Parse.of(text, tagged.sentences().get(i))
                    .ifPresent(
                            parse -> all.addAll(new Factualities(parse, tagged, sentence).all()));
        }
        return all;
    }

    private List<Factuality> all() {
        var all = new ArrayList<Factuality>();
        for (int word = 0; word < parse.size(); word++) {
            if (isVerb(word) || EventNouns.isAt(parse, word) || isTold(word)) {
                all.add(factuality(word));
            }
        }
        return all;
    }

    /// Not of "the growing debt", which tells of the debt.
    private boolean isVerb(int word) {
        return parse.isVerb(word) && !parse.is(word, "amod", "case", "mark", "compound");
    }

    /// By a line of `predicates.tsv` that tells of an event.
    private boolean isTold(int word) {
        return matches.at(word)
                .flatMap(match -> match.frame().relation())
                .filter(relation -> relation.kind() == Relation.Kind.EVENT)
                .isPresent();
    }

    private Factuality factuality(int word) {
        var mood = mood(word);
        return new Factuality(
                sentence, word, at(word), mood.certainty(), mood.negated(), mood.future());
    }

    /// The content of an act that did not take place did not either.
    private Mood mood(int word) {
        var own = moods.of(word).orElse(NOT_DONE);
        return isBroughtAbout(word) && mood(parse.head(word)).future() ? own.ahead() : own;
    }

    /// Whether the verb that a noun hangs on makes it happen: "will announce a raid"; not "the war will end".
    private boolean isBroughtAbout(int word) {
        int above = parse.head(word);
        return above >= 0 && !parse.isVerb(word) && parse.is(word, "obj") && parse.isVerb(above);
    }

    private Passage at(int word) {
        int next = word + 1;
        boolean hasParticle =
                next < parse.size() && parse.head(next) == word && parse.isSubtype(next, "prt");
        return hasParticle ? parse.at(word).through(parse.at(next)) : parse.at(word);
    }
}
