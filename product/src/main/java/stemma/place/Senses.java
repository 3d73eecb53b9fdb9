package stemma.place;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Which place each name of a text means: one for the whole text, by what is likely alone and by the other places named.
///
/// The names vote for each other's countries, divisions and surroundings, each with the chances its own places have, a few times over.
final class Senses {
    private final Weights weights;
    private final Atlas atlas;
    private final List<Name> names = new ArrayList<>();

    /// A name in the text, however often it stands there.
    private static final class Name {
        final Choice choice;
        final double weight;
        double[] scores;
        double[] chances;

        Name(Choice choice, double weight, double sharpness) {
            this.choice = choice;
            this.weight = weight;
            scores = choice.priors().clone();
            chances = chances(scores, sharpness);
        }

        private static double[] chances(double[] scores, double sharpness) {
            double most = Double.NEGATIVE_INFINITY;
            for (double score : scores) {
                most = Math.max(most, score);
            }
            var chances = new double[scores.length];
            double sum = 0;
            for (int i = 0; i < scores.length; i++) {
                chances[i] = Math.exp(sharpness * (scores[i] - most));
                sum += chances[i];
            }
            for (int i = 0; i < scores.length; i++) {
                chances[i] /= sum;
            }
            return chances;
        }
    }

    /// The votes for countries and divisions, by part, and all together.
    private static final class Votes {
        final Map<Integer, Double> byPart = new HashMap<>();
        double all;

        void add(int part, double weight) {
            if (part != Parts.NONE) {
                byPart.merge(part, weight, Double::sum);
            }
        }

        double of(int part) {
            return part == Parts.NONE ? 0 : byPart.getOrDefault(part, 0.0);
        }
    }

    private Senses(Atlas atlas, Weights weights) {
        this.atlas = atlas;
        this.weights = weights;
    }

    /// The scores of each name's places.
    ///
    /// @param choices by name
    /// @param counts  how much each name weighs
    static Map<String, Map<Integer, Double>> of(
            Atlas atlas,
            SortedMap<String, Choice> choices,
            Map<String, Double> counts,
            Weights weights) {
        var senses = new Senses(atlas, weights);
        choices.forEach((key, choice) ->
                senses.names.add(
                        new Name(choice, counts.getOrDefault(key, 1.0), weights.sharpness())));
        for (int round = 0; round < weights.rounds(); round++) {
            senses.vote();
        }
        return senses.scores(choices);
    }

    private Map<String, Map<Integer, Double>> scores(SortedMap<String, Choice> choices) {
        var scores = new HashMap<String, Map<Integer, Double>>();
        int i = 0;
        for (String key : choices.keySet()) {
            var name = names.get(i++);
            var byPlace = new HashMap<Integer, Double>();
            for (int c = 0; c < name.scores.length; c++) {
                byPlace.put(name.choice.places()[c], name.scores[c]);
            }
            scores.put(key, byPlace);
        }
        return scores;
    }

    private void vote() {
        var votes = votes();
        var anchors = anchors();
        var scored = new ArrayList<double[]>();
        for (var name : names) {
            scored.add(scored(name, votes, anchors));
        }
        for (int i = 0; i < names.size(); i++) {
            names.get(i).scores = scored.get(i);
            names.get(i).chances = Name.chances(scored.get(i), weights.sharpness());
        }
    }

    private Votes votes() {
        var votes = new Votes();
        for (var name : names) {
            votes.all += name.weight;
            for (int c = 0; c < name.chances.length; c++) {
                give(votes, name.choice.places()[c], name.weight * name.chances[c]);
            }
        }
        return votes;
    }

    private void give(Votes votes, int place, double weight) {
        votes.add(atlas.division(place), weight);
        var countries = atlas.countries(place);
        for (String country : countries) {
            votes.add(atlas.parts().number(country), weight / countries.size());
        }
    }

    private double[] scored(Name name, Votes votes, List<Anchor> anchors) {
        var own = new Votes();
        for (int c = 0; c < name.chances.length; c++) {
            give(own, name.choice.places()[c], name.weight * name.chances[c]);
        }
        double others = votes.all - name.weight + weights.doubt();
        var scores = new double[name.scores.length];
        for (int c = 0; c < scores.length; c++) {
            int place = name.choice.places()[c];
            int country = atlas.country(place);
            int division = atlas.division(place);
            scores[c] =
                    name.choice.priors()[c]
                            + weights.country()
                                    * Math.max(0, votes.of(country) - own.of(country))
                                    / others
                            + weights.division()
                                    * Math.max(0, votes.of(division) - own.of(division))
                                    / others
                            + weights.near() * near(place, name, anchors) / others;
        }
        return scores;
    }

    /// A likely meaning of a name.
    private record Anchor(Name name, int place, double weight) {}

    private List<Anchor> anchors() {
        var anchors = new ArrayList<Anchor>();
        for (var name : names) {
            for (int c = 0; c < name.chances.length; c++) {
                int place = name.choice.places()[c];
                if (name.chances[c] > Weights.UNLIKELY && atlas.kind(place) != PlaceKind.COUNTRY) {
                    anchors.add(new Anchor(name, place, name.weight * name.chances[c]));
                }
            }
        }
        anchors.sort(comparingDouble(Anchor::weight).reversed());
        int most =
                Math.clamp(
                        Weights.MOST_PAIRS / Math.max(1, names.size()),
                        Weights.LEAST_ANCHORS,
                        Weights.MOST_ANCHORS);
        return anchors.subList(0, Math.min(anchors.size(), most));
    }

    private double near(int place, Name name, List<Anchor> anchors) {
        double near = 0;
        for (var anchor : anchors) {
            if (anchor.name() != name) {
                double far = atlas.kilometres(place, anchor.place()) / weights.kilometres();
                near += anchor.weight() * Math.exp(-far);
            }
        }
        return near;
    }
}
