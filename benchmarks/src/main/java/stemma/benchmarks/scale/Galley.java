package stemma.benchmarks.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.model.Appearance;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Mention;
import stemma.model.Passage;

/// A text while it is set: where each word stands, and who is named in which sentence.
final class Galley {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Cast.Named, List<Passage>> named = new LinkedHashMap<>();
    private final Map<Cast.Named, Set<String>> beside = new LinkedHashMap<>();
    private final Set<Cast.Named> inSentence = new LinkedHashSet<>();
    private int block;

    Passage words(String words) {
        int begin = text.length();
        text.append(words);
        return new Passage(begin, text.length());
    }

    Mention actor(Cast.Named actor) {
        var at = words(actor.name());
        named.computeIfAbsent(actor, _ -> new ArrayList<>()).add(at);
        inSentence.add(actor);
        return new Mention(at, actor.name(), actor.kind());
    }

    void endSentence() {
        for (var one : inSentence) {
            var others = beside.computeIfAbsent(one, _ -> new LinkedHashSet<>());
            inSentence.stream().filter(it -> !it.equals(one)).forEach(it -> others.add(it.name()));
        }
        inSentence.clear();
    }

    void endBlock(BlockKind kind) {
        while (text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        blocks.add(new Block(kind, new Passage(block, text.length()), "en"));
        text.append("\n\n");
        block = text.length();
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString().strip();
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Appearance> appearances(String report) {
        return named.entrySet().stream()
                .map(entry ->
                        new Appearance(
                                report,
                                List.of(entry.getKey().name()),
                                entry.getKey().kind(),
                                entry.getValue(),
                                beside.getOrDefault(entry.getKey(), Set.of())))
                .toList();
    }
}
