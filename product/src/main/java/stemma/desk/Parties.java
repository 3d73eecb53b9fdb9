package stemma.desk;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import stemma.model.Actor;
import stemma.model.ActorKind;
import stemma.model.Modality;
import stemma.text.Names;
import stemma.text.Table;
import stemma.weigh.Statement;
import stemma.weigh.Voice;

/// For whom somebody speaks: what a person said, else whose office a name tells it is, else whom an outlet in its own words, or several by others', call him a leader or member of. What an
/// outlet has from another outlet, and from nobody else, are an outlet's own words, too.
final class Parties {
    private static final Pattern OWNER = Pattern.compile("^(?:[Tt]he )?(.+?)['’]s? (.+)$");
    private static final Pattern OF = Pattern.compile("^(.+?) of (?:the )?(.+)$");

    private static final Pattern IN = Pattern.compile("^(.+?) in (.+)$");

    /// What is said of a post besides: where, for what, and a comma before the name.
    private static final Pattern WHERE = Pattern.compile("(?: (?:to|at|in|for|of) .+)?,?$");

    private static final Set<ActorKind> PARTIES =
            EnumSet.of(ActorKind.ORGANISATION, ActorKind.STATE, ActorKind.UNIT, ActorKind.BODY);

    /// Whoever has an office is somebody, whatever a report takes him for.
    private static final Set<ActorKind> OWNERS =
            EnumSet.complementOf(EnumSet.of(ActorKind.GROUP, ActorKind.ROLE));

    /// By which somebody belongs to whom he may speak for.
    static final Set<String> TIES = Set.of("leads", "member-of", "part-of");

    private static final Map<String, Boolean> OFFICES =
            Table.rows("/stemma/desk/offices.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("word"), row -> row.get("state").equals("yes")));

    private static final Set<String> HOME =
            Table.rows("/stemma/desk/offices.tsv").stream()
                    .filter(row -> row.get("home").equals("yes"))
                    .map(row -> row.get("word"))
                    .collect(toUnmodifiableSet());

    /// Whom a report quotes may mean somebody else.
    private static final int OUTLETS = 2;

    /// How often the one has to be told for each time another is.
    private static final int CLEARLY = 3;

    private final Identities identities;
    private final Map<String, String> parents = new HashMap<>();

    private Parties(Identities identities) {
        this.identities = identities;
    }

    /// The actor that each belongs to or speaks for; those of whom that is not sure are not in it.
    static Map<String, String> of(
            List<Actor> actors, Identities identities, List<Statement> statements) {
        var parties = new Parties(identities);
        actors.forEach(actor ->
                actor.parent().ifPresent(parent -> parties.parents.put(actor.id(), parent)));
        identities.labels().forEach(parties::byName);
        parties.byTies(statements);
        return Map.copyOf(parties.parents);
    }

    private void byName(String id, Set<String> labels) {
        var owners =
                labels.stream()
                        .flatMap(label -> owner(label).stream())
                        .filter(owner -> !owner.equals(id))
                        .distinct()
                        .toList();
        if (owners.size() == 1) {
            parents.putIfAbsent(id, owners.getFirst());
        }
    }

    /// Whose "Vashar's foreign ministry", "Foreign Ministry of Vashar" and "Vashar foreign ministry" are.
    private Optional<String> owner(String label) {
        var owner = OWNER.matcher(label);
        if (owner.matches() && isOffice(post(owner.group(2)))) {
            return anybody(owner.group(1), post(owner.group(2)));
        }
        var of = OF.matcher(label);
        if (of.matches() && isOffice(of.group(1))) {
            return owner(of.group(2)).or(() -> anybody(of.group(2), of.group(1)));
        }
        return isOffice(label) ? before(label) : seated(label);
    }

    private Optional<String> seated(String label) {
        return state(label).flatMap(state -> anybody(state, "government"));
    }

    /// The state whose "foreign ministry in Velm" it is: the one that has its seat there; nothing where the words are no such office.
    static Optional<String> state(String words) {
        var in = IN.matcher(words);
        return in.matches() && HOME.contains(last(in.group(1)))
                ? Names.ofSeat(in.group(2)).map(Names.Known::name)
                : Optional.empty();
    }

    /// The "ambassador" of "ambassador to the Council,".
    private static String post(String words) {
        return WHERE.matcher(words).replaceFirst("");
    }

    /// A state may be named nowhere but in the names of its ministries.
    private Optional<String> anybody(String name, String office) {
        return identities
                .only(name, OWNERS)
                .or(() ->
                        OFFICES.getOrDefault(last(office), false)
                                ? identities.stranger(name)
                                : Optional.empty());
    }

    /// A single word before an office may be a river's name as well as a movement's: only that of a state will do.
    private Optional<String> before(String label) {
        for (int end = label.lastIndexOf(' '); end > 0; end = label.lastIndexOf(' ', end - 1)) {
            String name = label.substring(0, end);
            var party = party(name);
            if (party.isPresent() && (name.contains(" ") || isState(name))) {
                return party;
            }
        }
        return Optional.empty();
    }

    private Optional<String> party(String name) {
        return identities.only(name, PARTIES);
    }

    private boolean isState(String name) {
        return identities.only(name, EnumSet.of(ActorKind.STATE)).isPresent();
    }

    private static boolean isOffice(String words) {
        return OFFICES.containsKey(last(words));
    }

    private static String last(String words) {
        String folded = NameKeys.folded(words);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /// That somebody is called a leader or member of another.
    ///
    /// @param isOwn whether an outlet calls him so in its own words, not in those of whom it quotes
    private record Tie(String outlet, boolean isOwn) {}

    private static boolean isSure(List<Tie> ties) {
        return ties.stream().anyMatch(Tie::isOwn)
                || ties.stream().map(Tie::outlet).distinct().count() >= OUTLETS;
    }

    private void byTies(List<Statement> statements) {
        var told = new TreeMap<String, Map<String, List<Tie>>>();
        statements.stream()
                .filter(it -> TIES.contains(it.relation()) && it.modality() == Modality.ASSERTED)
                .filter(it -> it.agents().size() == 1 && it.patients().size() == 1)
                .filter(Parties::isOfAnother)
                .forEach(it ->
                        told.computeIfAbsent(it.agents().getFirst(), _ -> new TreeMap<>())
                                .computeIfAbsent(it.patients().getFirst(), _ -> new ArrayList<>())
                                .add(new Tie(it.outlet().actor(), isOwn(it))));
        told.forEach(
                (actor, parties) -> clear(parties).ifPresent(it -> parents.putIfAbsent(actor, it)));
    }

    private static boolean isOwn(Statement statement) {
        return statement.chain().stream()
                .skip(1)
                .flatMap(voice -> voice.each().stream())
                .allMatch(voice -> voice.kind() == Voice.Kind.OUTLET);
    }

    /// What somebody says in an interview may be said to him: "you are the League's spokesman".
    private static boolean isOfAnother(Statement statement) {
        return statement.voices().noneMatch(voice -> statement.agents().contains(voice.actor()));
    }

    private Optional<String> clear(Map<String, List<Tie>> parties) {
        int all = parties.values().stream().mapToInt(List::size).sum();
        return parties.entrySet().stream()
                .filter(it -> isSure(it.getValue()))
                .filter(it -> it.getValue().size() >= CLEARLY * (all - it.getValue().size()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
