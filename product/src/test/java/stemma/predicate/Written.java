package stemma.predicate;

import java.util.ArrayList;
import java.util.List;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// A sentence with a tree written by hand, a word a line: `armed VERB 0 root`, its head counted from 1 as in CoNLL-U. The
/// words are set with a blank between.
record Written(String text, Tagged tagged) {
    static Written of(String lines) {
        var text = new StringBuilder();
        var words = new ArrayList<Word>();
        var mentions = new ArrayList<Entity>();
        for (String line : lines.strip().split("\n")) {
            String[] cells = line.strip().split("\\s+");
            int begin = text.isEmpty() ? 0 : text.length() + 1;
            var at = new Passage(begin, begin + cells[0].length());
            text.append(begin == 0 ? "" : " ").append(cells[0]);
            words.add(new Word(at, cells[1], cells[0], Integer.parseInt(cells[2]) - 1, cells[3]));
            if (cells.length > 4) {
                mentions.add(new Entity(at, cells[4], 1));
            }
        }
        return new Written(text.toString(), tagged(new Passage(0, text.length()), words, mentions));
    }

    static Tagged tagged(Passage at, List<Word> words, List<Entity> mentions) {
        return new Tagged(
                List.of(new Sentence(at, words)), mentions, List.of(), List.of(), List.of());
    }

    List<Event> events() {
        return Events.of(text, tagged);
    }

    /// Its events as `Example` shows them.
    List<String> shown() {
        var example = new Example(text, List.of());
        return events().stream().map(example::shown).toList();
    }
}
