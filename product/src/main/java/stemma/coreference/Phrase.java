package stemma.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.coreference.Nouns.Meaning;
import stemma.model.Passage;

/// A markable with what is known of its words, as features ask for it.
///
/// @param sentence  index of its sentence
/// @param head      index of its head in the sentence's words
/// @param from      index of its first word there
/// @param to        index behind its last word there
/// @param article   before them, in small letters; may be empty
/// @param words     all of them in small letters, but for articles before them and a possessive behind them
/// @param text      the same words in one, with a blank between each
/// @param content   the nouns, names, adjectives and numbers among them but the head, as lemmas in small letters
/// @param noun      the head's lemma in small letters; of a pronoun the base
/// @param relation  its head's relation, without subtype
/// @param role      the same; of others of a list that of the first, and `poss` of one that owns
/// @param governor  index of the word that the head hangs on, -1 for a root
/// @param verb      its lemma in small letters, empty for a root
/// @param clause    index of the word in whose event it has a part: the governor, or the verb of "held talks with the League"
/// @param said      the saying with the smallest content that it stands in
/// @param isList    whether it is several joined by "and"
record Phrase(
        Markable markable,
        int sentence,
        int head,
        int from,
        int to,
        String article,
        List<String> words,
        String text,
        Set<String> content,
        String noun,
        String relation,
        String role,
        int governor,
        String verb,
        int clause,
        Meaning meaning,
        Optional<Pronoun> pronoun,
        Optional<Integer> said,
        boolean isList) {
    Passage at() {
        return markable.at();
    }

    Form form() {
        return markable.form();
    }

    boolean isPronoun() {
        return markable.form() == Form.PRONOUN;
    }

    boolean isName() {
        return markable.form() == Form.NAME;
    }

    boolean isFirstPerson() {
        return pronoun.filter(it -> it.person() == 1).isPresent();
    }
}
