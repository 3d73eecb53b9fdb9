package stemma.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.Anchor;
import stemma.model.Link;
import stemma.model.Passage;
import stemma.model.SourceAnchor;
import stemma.text.Names;

/// Finds sources by what they are called.
public final class Sources {
    private final Basis basis;

    Sources(Basis basis) {
        this.basis = basis;
    }

    /// The source that words mean: an outlet of that name, the actor with that id, else all actors that go by it, whatever its case and marks.
    ///
    /// @param report the id of a report, to find whoever is called so in it, by name or by words for somebody without one
    public SourceFound called(String words, Optional<String> report) {
        return report.map(id -> in(id, words)).orElseGet(() -> anywhere(words));
    }

    private SourceFound in(String report, String words) {
        return basis.reports().find(report).stream()
                .flatMap(filed ->
                        Placement.speakers(filed)
                                .filter(it -> isSame(it.source().label(), words))
                                .flatMap(it -> it.at().stream().map(at -> found(filed, at, it))))
                .findFirst()
                .orElse(new SourceFound.Nobody());
    }

    private SourceFound found(Filed filed, Passage at, Link.Speaker speaker) {
        var anchor = new Anchor(filed.id(), at, at.in(filed.report().text()));
        return new SourceFound.One(
                basis.placement().id(filed, speaker), new SourceAnchor.Speaker(anchor));
    }

    private SourceFound anywhere(String words) {
        var outlet =
                basis.reports().imprints().values().stream()
                        .flatMap(imprint -> imprint.outlet().stream())
                        .filter(name -> isSame(name, words))
                        .sorted()
                        .findFirst();
        return outlet.map(SourceAnchor.Outlet::new)
                .flatMap(anchor ->
                        basis.placement()
                                .source(anchor)
                                .<SourceFound>map(id -> new SourceFound.One(id, anchor)))
                .orElseGet(() -> actor(words));
    }

    private SourceFound actor(String words) {
        var all = basis.census().actors().all();
        var byId = all.stream().filter(it -> it.ids().contains(words)).toList();
        var called =
                byId.isEmpty()
                        ? all.stream()
                                .filter(it ->
                                        Stream.concat(
                                                        Stream.of(it.name()),
                                                        it.names().stream().map(n -> n.name()))
                                                .anyMatch(name -> isSame(name, words)))
                                .toList()
                        : byId;
        return switch (called.size()) {
            case 0 -> new SourceFound.Nobody();
            case 1 -> one(called.getFirst().id());
            default -> new SourceFound.Several(called.stream().map(it -> it.id()).toList());
        };
    }

    private SourceFound one(String actor) {
        return new Anchors(basis)
                .source(actor)
                .<SourceFound>map(anchor -> new SourceFound.One(actor, anchor))
                .orElse(new SourceFound.Nobody());
    }

    private static boolean isSame(String name, String words) {
        return !words.isBlank()
                && List.of(Names.key(words), Names.key("the " + words)).contains(Names.key(name));
    }
}
