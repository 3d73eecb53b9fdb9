package stemma.desk;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import stemma.export.Annotations;
import stemma.model.Passage;
import stemma.predicate.Argument;
import stemma.predicate.EventMention;
import stemma.predicate.EventMentions;
import stemma.predicate.Factualities;
import stemma.predicate.Factuality;
import stemma.predicate.Role;
import stemma.tagger.Tagged;
import stemma.weigh.Occurrence;
import stemma.weigh.Occurrences;
import stemma.weigh.Themes;

/// Which words of several documents tell of the same event: by what it is called, who has a part in it, and what else the documents share.
final class EventsAcrossDocuments {
    private record Read(Annotations document, List<EventMention> mentions) {}

    private final List<Read> documents = new ArrayList<>();
    private final AcrossDocuments actors = new AcrossDocuments();

    /// @param document whose own events are asked about, if it has any; else those that are found
    void add(Annotations document, Tagged tagged) {
        String text = document.text();
        var given = document.mentions(Annotations.EVENTS);
        var at =
                given.isEmpty()
                        ? Factualities.of(text, tagged).stream().map(Factuality::at).toList()
                        : given;
        var mentions = EventMentions.of(text, tagged, at);
        documents.add(new Read(document, mentions));
        var parts = mentions.stream().flatMap(EventsAcrossDocuments::parts).distinct().toList();
        actors.add(document, tagged, parts);
    }

    private static Stream<Passage> parts(EventMention mention) {
        return mention.roles().values().stream().flatMap(List::stream).map(Argument::phrase);
    }

    /// Each document, its events in clusters, in the order in which they were added.
    List<String> clustered() {
        var meant = actors.clusters();
        var words = new HashMap<String, Set<String>>();
        var occurrences = new ArrayList<Occurrence>();
        for (int i = 0; i < documents.size(); i++) {
            var read = documents.get(i);
            var names = names(read.document.text(), meant.get(i));
            String report = report(i);
            var all = new Passage(0, read.document.text().length());
            words.put(report, words(read.document.text(), all));
            read.mentions.forEach(it -> occurrences.add(occurrence(report, it, names)));
        }
        var events = Occurrences.of(occurrences, words, Rarity.of(words.values())).iterator();
        return documents.stream()
                .map(read -> {
                    var clusters = new TreeMap<Passage, String>();
                    read.mentions.forEach(it -> clusters.put(it.at(), "v" + events.next()));
                    return read.document.with(Annotations.EVENTS, clusters);
                })
                .toList();
    }

    /// Two documents may have one id.
    private String report(int document) {
        return documents.get(document).document.id() + " " + document;
    }

    private static Set<String> words(String text, Passage at) {
        return new HashSet<>(Themes.of(text, List.of(at), List.of()));
    }

    private static Occurrence occurrence(
            String report, EventMention mention, Map<Passage, Set<String>> names) {
        var parts = new HashMap<Role, Set<String>>();
        mention.roles()
                .forEach((role, fillers) ->
                        parts.put(
                                role,
                                fillers.stream()
                                        .flatMap(it ->
                                                names.getOrDefault(it.phrase(), Set.of()).stream())
                                        .collect(toSet())));
        return new Occurrence(report, kin(mention), mention.saying(), parts);
    }

    /// What goes for each part: the id of whoever is meant, and the words, as "the two suspects" may be those who are called "suspects" elsewhere. Of a
    /// pronoun that nothing else goes with, nothing is known.
    private static Map<Passage, Set<String>> names(String text, SortedMap<Passage, String> meant) {
        var names = new HashMap<Passage, Set<String>>();
        meant.forEach((at, id) -> {
            var own = words(text, at);
            boolean isShared = Collections.frequency(meant.values(), id) > 1;
            if (isShared || !own.isEmpty()) {
                own.add("actor " + id);
            }
            names.put(at, own);
        });
        return names;
    }

    /// Words that share no line are the same only where they have one form.
    private static Set<String> kin(EventMention mention) {
        return Stream.concat(
                        mention.kin().stream().map(line -> "kin " + line),
                        mention.words().stream().map(EventsAcrossDocuments::form))
                .collect(toSet());
    }

    private static String form(String word) {
        String form = Themes.form(word);
        return form.isEmpty() ? word : form;
    }
}
