package stemma.coreference;

import java.util.List;

/// What tells whether a phrase mentions something for the first time, or what no other does.
final class Novelty {
    private final List<Phrase> phrases;
    private final Repeats repeats;

    Novelty(List<Phrase> phrases, Repeats repeats) {
        this.phrases = phrases;
        this.repeats = repeats;
    }

    /// @param agreeing how many phrases before it agree with it
    long[] features(int at, int agreeing) {
        var phrase = phrases.get(at);
        var features = new Features(Pairs.sort(phrase));
        var words = phrase.words();
        features.add("new", 1);
        features.add("new-agreeing", Features.bucket(agreeing));
        features.add("new-noun", phrase.noun());
        features.add("new-role", phrase.role());
        features.add("new-first", words.getFirst());
        features.add("new-length", Features.bucket(words.size()));
        features.add("new-content", Features.bucket(phrase.content().size()));
        features.add("new-number", phrase.markable().number().name());
        features.add("new-meaning", phrase.meaning().name());
        features.add("new-type", phrase.markable().type().orElse(""));
        features.add("new-does", Features.hash(phrase.verb()), Features.hash(phrase.role()));
        features.add("new-opens", phrase.from() == 0, phrase.sentence() < 2);
        features.add("new-said", phrase.said().isPresent());
        features.add("new-list", phrase.isList());
        same(features, at, phrase);
        return features.keys();
    }

    private void same(Features features, int at, Phrase phrase) {
        var earlier = repeats.of(phrase.noun(), at, Antecedents.SAME_NOUN);
        long same =
                earlier.stream().filter(it -> phrases.get(it).text().equals(phrase.text())).count();
        features.add("new-repeats", Math.min(3, earlier.size()), Math.min(3, same));
    }
}
