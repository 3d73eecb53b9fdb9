package stemma.coreference;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import stemma.coreference.Choice.Option;
import stemma.coreference.Coreference.Cluster;
import stemma.coreference.Coreference.Group;
import stemma.coreference.Coreference.Link;

/// Goes through the phrases of a text from its start and puts each to what it means, or starts something new with it.
final class Clustering {
    /// Of what a phrase may mean, so many are remembered.
    private static final int REMEMBERED = 6;

    private static final String SPEAKER = "the speaker of these words";

    private final List<Phrase> phrases;
    private final Speakers speakers;
    private final Antecedents antecedents;
    private final Vetoes vetoes;
    private final Reasons reasons;
    private final Weights weights;

    /// By phrase, the first of its cluster.
    private final int[] first;

    /// By phrase, how likely it means what begins with a phrase.
    private final List<Map<Integer, Double>> beliefs = new ArrayList<>();

    /// By the first of a cluster, whether a man or a woman.
    private final Map<Integer, Gender> genders = new HashMap<>();

    /// By the phrase for a speaker, the "I" before it.
    private final Map<Integer, List<Integer>> waitingFor = new HashMap<>();

    private final List<Link> links = new ArrayList<>();

    Clustering(List<Phrase> phrases, Sayings sayings, Repeats repeats, Weights weights) {
        this.phrases = phrases;
        this.speakers = new Speakers(phrases, sayings);
        this.antecedents = new Antecedents(phrases, sayings, repeats);
        this.vetoes = new Vetoes(sayings);
        this.reasons = new Reasons(repeats);
        this.weights = weights;
        this.first = new int[phrases.size()];
    }

    Coreference read() {
        for (int i = 0; i < phrases.size(); i++) {
            read(i);
            resolve(i);
        }
        var groups = new Groups(phrases, first).all();
        believe(groups);
        links.sort(comparing(it -> it.markable().at()));
        return new Coreference(clusters(), links, groups);
    }

    /// That "they" is one or the other of a list is as likely as that it is all of them.
    private void believe(List<Group> groups) {
        var places = new HashMap<Markable, Integer>();
        IntStream.range(0, phrases.size())
                .forEach(at -> places.putIfAbsent(phrases.get(at).markable(), at));
        var likely = new HashMap<Markable, Double>();
        groups.forEach(group -> likely.put(group.markable(), belief(group, places)));
        links.replaceAll(link -> link.atLeast(likely.getOrDefault(link.markable(), 0.0)));
    }

    private static int place(Markable markable, Map<Markable, Integer> places) {
        return Optional.ofNullable(places.get(markable)).orElseThrow();
    }

    private double belief(Group group, Map<Markable, Integer> places) {
        var belief = beliefs.get(place(group.markable(), places));
        double sum =
                group.members().stream()
                        .map(member -> first[place(member, places)])
                        .distinct()
                        .mapToDouble(cluster -> belief.getOrDefault(cluster, 0.0))
                        .sum();
        return Math.clamp(sum, 0, 1);
    }

    private void read(int at) {
        var speaker = speakers.of(at);
        if (speaker.isPresent() && speaker.get() < at) {
            beliefs.add(beliefs.get(speaker.get()));
            put(at, speaker.get(), SPEAKER);
        } else if (speaker.isPresent()) {
            waitingFor.computeIfAbsent(speaker.get(), _ -> new ArrayList<>()).add(at);
            begin(at, Map.of(at, 1.0));
        } else {
            choose(at);
        }
    }

    private void choose(int at) {
        var options = possible(at);
        double[] shares = shares(options);
        int best = options.get(largest(shares)).antecedent();
        var belief = belief(at, options, shares);
        if (best < 0) {
            begin(at, belief);
        } else {
            beliefs.add(belief);
            put(at, best, reasons.of(phrases.get(at), phrases.get(best)));
        }
    }

    private void begin(int at, Map<Integer, Double> belief) {
        beliefs.add(belief);
        first[at] = at;
        note(at);
    }

    private void put(int at, int antecedent, String reason) {
        first[at] = first[antecedent];
        note(at);
        links.add(link(at, antecedent, reason));
    }

    private Link link(int at, int antecedent, String reason) {
        double probability = beliefs.get(at).getOrDefault(first[at], 0.0);
        return new Link(
                phrases.get(at).markable(),
                phrases.get(antecedent).markable(),
                Math.clamp(probability, 0, 1),
                reason);
    }

    private void note(int at) {
        var gender = phrases.get(at).markable().gender();
        if (Vetoes.isSex(gender)) {
            genders.putIfAbsent(first[at], gender);
        }
    }

    private List<Option> possible(int at) {
        return antecedents.choice(at, other -> isForbidden(at, other)).options();
    }

    private boolean isForbidden(int at, int other) {
        var gender = genders.getOrDefault(first[other], Gender.UNKNOWN);
        return vetoes.forbid(phrases.get(at), phrases.get(other), gender)
                || isSpeaker(at, other)
                || isSpokenOf(at, other);
    }

    /// Whether a phrase stands in the words of whom the other means, and does not mean that one.
    private boolean isSpeaker(int at, int other) {
        return speakers.not(phrases.get(at))
                .filter(speaker -> speaker < at && first[speaker] == first[other])
                .isPresent();
    }

    private boolean isSpokenOf(int speaker, int other) {
        return speakers.not(phrases.get(other)).filter(it -> it == speaker).isPresent();
    }

    private double[] shares(List<Option> options) {
        double[] scores = options.stream().mapToDouble(weights::of).toArray();
        double most = scores[largest(scores)];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    private static int largest(double[] numbers) {
        int largest = 0;
        for (int i = 1; i < numbers.length; i++) {
            largest = numbers[i] > numbers[largest] ? i : largest;
        }
        return largest;
    }

    /// How likely it means what another does is how likely it means each phrase that may mean that one.
    private Map<Integer, Double> belief(int at, List<Option> options, double[] shares) {
        var belief = new TreeMap<Integer, Double>();
        for (int i = 0; i < shares.length; i++) {
            double share = shares[i];
            int antecedent = options.get(i).antecedent();
            if (antecedent < 0) {
                belief.merge(at, share, Double::sum);
            } else if (share > 1e-3) {
                beliefs.get(antecedent)
                        .forEach((of, its) -> belief.merge(of, share * its, Double::sum));
            }
        }
        return strongest(belief);
    }

    private static Map<Integer, Double> strongest(Map<Integer, Double> belief) {
        var strongest = new TreeMap<Integer, Double>();
        belief.entrySet().stream()
                .sorted(comparingDouble((Entry<Integer, Double> it) -> -it.getValue()))
                .limit(REMEMBERED)
                .forEach(it -> strongest.put(it.getKey(), it.getValue()));
        return strongest;
    }

    /// "I" before the words for who says it.
    private void resolve(int speaker) {
        for (int waiting : waitingFor.getOrDefault(speaker, List.of())) {
            if (first[waiting] != waiting || first[speaker] == waiting) {
                continue;
            }
            for (int i = waiting; i < speaker; i++) {
                first[i] = first[i] == waiting ? first[speaker] : first[i];
                beliefs.set(i, renamed(beliefs.get(i), waiting, beliefs.get(speaker)));
            }
            links.add(link(waiting, speaker, SPEAKER));
        }
    }

    private static Map<Integer, Double> renamed(
            Map<Integer, Double> belief, int from, Map<Integer, Double> to) {
        if (!belief.containsKey(from)) {
            return belief;
        }
        double share = belief.getOrDefault(from, 0.0);
        var renamed = new TreeMap<>(belief);
        renamed.remove(from);
        to.forEach((of, its) -> renamed.merge(of, share * its, Double::sum));
        return renamed;
    }

    private List<Cluster> clusters() {
        var clusters = new TreeMap<Integer, List<Markable>>();
        for (int i = 0; i < phrases.size(); i++) {
            clusters.computeIfAbsent(first[i], _ -> new ArrayList<>())
                    .add(phrases.get(i).markable());
        }
        return clusters.values().stream()
                .filter(it -> it.size() > 1)
                .map(Cluster::new)
                .sorted(comparing(it -> it.markables().getFirst().at()))
                .toList();
    }
}
