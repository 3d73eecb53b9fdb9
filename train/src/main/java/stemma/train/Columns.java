package stemma.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What stands where in the one matrix that the network gives for each word, and the small matrices for pairs of words.
///
/// @param labels by column group, in the order of the matrix; those of vectors are empty
/// @param sizes  by column group
record Columns(Map<String, List<String>> labels, Map<String, Integer> sizes, List<String> relations) {
    private static final int ARC = 128;
    private static final int RELATION = 96;
    private static final int ROLE = 128;
    /// Sizes of steps between two words that are told apart, with their direction.
    static final int DISTANCES = 25;

    private static final int[] STEPS = {1, 2, 3, 4, 6, 9, 14, 22, 35, 60, 100};

    static Columns of(List<String> scripts, List<String> relations) {
        var labels = new LinkedHashMap<String, List<String>>();
        labels.put("entity", Labels.ENTITY);
        labels.put("name", Labels.NAME);
        labels.put("medium", Labels.MEDIUM);
        labels.put("part", Labels.PART);
        labels.put("lemma", scripts);
        labels.put("cue", Labels.CUE);
        labels.put("given", Labels.GIVEN);
        var sizes = new LinkedHashMap<String, Integer>();
        labels.forEach((name, of) -> sizes.put(name, of.size()));
        sizes.put("root", 1);
        sizes.put("arc.dependent", ARC);
        sizes.put("arc.head", ARC);
        sizes.put("relation.dependent", RELATION);
        sizes.put("relation.head", RELATION);
        sizes.put("role.word", ROLE);
        sizes.put("role.cue", ROLE);
        sizes.keySet().forEach(name -> labels.putIfAbsent(name, List.of()));
        return new Columns(labels, sizes, relations);
    }

    int size() {
        return sizes.values().stream().mapToInt(Integer::intValue).sum();
    }

    int size(String name) {
        return sizes.getOrDefault(name, 0);
    }

    int begin(String name) {
        int begin = 0;
        for (var entry : sizes.entrySet()) {
            if (entry.getKey().equals(name)) {
                return begin;
            }
            begin += entry.getValue();
        }
        throw new IllegalArgumentException("There is no column called " + name);
    }

    /// The matrices for pairs, by name, with their rows and columns.
    Map<String, int[]> tensors() {
        var tensors = new LinkedHashMap<String, int[]>();
        tensors.put("relation.weight", new int[] {RELATION, relations.size()});
        tensors.put("relation.bias", new int[] {1, relations.size()});
        tensors.put("role.distance", new int[] {DISTANCES, ROLE});
        tensors.put("role.weight", new int[] {ROLE, Labels.ROLE.size()});
        tensors.put("role.bias", new int[] {1, Labels.ROLE.size()});
        return tensors;
    }

    List<String> tensorLabels(String tensor) {
        return tensor.startsWith("relation.") ? relations : tensor.equals("role.distance") ? List.of() : Labels.ROLE;
    }

    /// The class of the distance from a cue to a word, 0 to 24; 12 is the same word.
    static int distance(int words) {
        int size = Math.abs(words);
        int step = 0;
        while (step < STEPS.length && STEPS[step] < size) {
            step++;
        }
        return size == 0 ? DISTANCES / 2 : DISTANCES / 2 + (words > 0 ? 1 : -1) * (step + 1);
    }
}
