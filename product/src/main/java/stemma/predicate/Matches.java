package stemma.predicate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import stemma.tagger.Tagged;

/// The lines of the table that fit the words of a sentence, at most one a word. It is gone through from the root down, so that
/// an act is known before its content.
final class Matches {
    private static final Set<String> PLURAL =
            Set.of("they", "them", "both", "we", "us", "people", "men");

    /// Where a content stands without a preposition.
    private static final Set<String> BARE = Set.of("xcomp", "ccomp", "obj", "subj");

    private static final String POST = "post";
    private static final String BODY = "body";
    private static final String MEMBER = "=member";

    private final Parse parse;
    private final Kinds kinds;
    private final Clause clause;
    private final Positions positions;
    private final Map<Integer, Match> byWord = new TreeMap<>();

    Matches(Parse parse, Tagged tagged) {
        this.parse = parse;
        kinds = new Kinds(parse, tagged);
        clause = new Clause(parse, this::subjects);
        positions = new Positions(parse, kinds, clause);
        for (int word : parse.downwards()) {
            best(word).ifPresent(match -> byWord.put(word, match));
        }
    }

    /// In the order of the text.
    List<Match> all() {
        return List.copyOf(byWord.values());
    }

    Optional<Match> at(int word) {
        return Optional.ofNullable(byWord.get(word));
    }

    Kinds kinds() {
        return kinds;
    }

    Clause clause() {
        return clause;
    }

    private Optional<Match> best(int word) {
        var lines = Lexicon.at(parse, word);
        if (lines.isEmpty()) {
            return Unlisted.at(parse, word)
                    .flatMap(frame -> fit(frame, word))
                    .filter(match -> !match.of('a').isEmpty() && !match.of('p').isEmpty());
        }
        return lines.stream()
                .filter(frame -> !isToldAlready(frame, word))
                .flatMap(frame -> fit(frame, word).stream())
                .max(
                        Comparator.comparingInt(Match::strength)
                                .thenComparingInt(match -> -match.frame().number()));
    }

    /// "ties" in "severed ties with", and the letter of "sent a letter to"
    private boolean isToldAlready(Frame frame, int word) {
        return frame.part().equals("n")
                && byWord.values().stream()
                        .anyMatch(match ->
                                match.needs(word)
                                        || match.of('t').contains(word) && match.tells(frame));
    }

    private Optional<Match> fit(Frame frame, int word) {
        if (frame.isVerb() && !frame.takesObject() && clause.hasObject(word, frame.words(word))) {
            return Optional.empty();
        }
        var fillers = new HashMap<Character, List<Integer>>();
        var used = new HashSet<>(frame.words(word));
        for (var slot : frame.slots()) {
            var found = fillers(slot, frame, word, used);
            if (!found.isEmpty()) {
                used.addAll(found);
                fillers.put(slot.sign(), found);
            } else if (!slot.optional() && !isExcused(slot, frame, word)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Match(frame, word, fillers));
    }

    private List<Integer> fillers(Slot slot, Frame frame, int word, Set<Integer> used) {
        for (String position : slot.positions()) {
            var found = heads(slot, position, frame, word);
            var listed =
                    found.stream()
                            .filter(head -> !isSevered(head, word))
                            .flatMap(head -> clause.listed(head).stream())
                            .distinct()
                            .filter(head -> !used.contains(head) && takes(slot, head))
                            .filter(head -> !position.equals("is") || canBe(word, head))
                            .filter(head -> !slot.isContent() || !parse.isParted(word, head, "."))
                            .toList();
            if (!listed.isEmpty() && (!slot.several() || areSeveral(listed))) {
                return once(listed);
            }
        }
        var asker = slot.sign() == 'p' ? asker(slot, frame, word) : List.<Integer>of();
        boolean isHandedOn = asker.isEmpty() && (slot.sign() == 'a' || slot.sign() == 'p');
        return isHandedOn ? handedOn(slot, frame, word) : asker;
    }

    /// Of "asked the League to send trucks", the trucks go to whoever asks; of "promised the League to send trucks" to the League.
    private List<Integer> asker(Slot slot, Frame frame, int word) {
        boolean isGiven =
                slot.positions().contains("to") && frame.slots().stream().anyMatch(Slot::isGiven);
        var act = actOf(word).filter(_ -> isGiven);
        return act.flatMap(match -> match.frame().content())
                .map(how ->
                        switch (how) {
                            case REQUESTED -> act.orElseThrow().of('a');
                            case PLANNED -> act.orElseThrow().of('p');
                            case ASSERTED, DENIED, THREATENED, BELIEVED, CONDITIONAL ->
                                    List.<Integer>of();
                        })
                .orElse(List.of());
    }

    /// "On Friday shelling killed two; on Sunday the Guard left": who is the subject of another word has no part in what is told before a semicolon.
    private boolean isSevered(int head, int word) {
        return head > word && parse.head(head) != word && parse.isParted(word, head, ";");
    }

    /// Without the later words of a name that the tree takes apart.
    private List<Integer> once(List<Integer> heads) {
        return heads.stream()
                .filter(head ->
                        heads.stream()
                                .noneMatch(other -> other == head - 1 && areOneName(other, head)))
                .toList();
    }

    private boolean areOneName(int first, int second) {
        boolean areNames = parse.isPart(first, "PROPN") && parse.isPart(second, "PROPN");
        return areNames && parse.head(first) == parse.head(second)
                || kinds.areOneName(first, second);
    }

    private List<Integer> heads(Slot slot, String position, Frame frame, int word) {
        boolean isClause = slot.isContent() && !BARE.contains(position);
        return isClause
                ? positions.contentsBehind(word, position)
                : positions.at(position, frame, word);
    }

    private boolean takes(Slot slot, int word) {
        if (slot.isContent() || slot.isEvent()) {
            return canHappen(word) && slot.kinds().map(kind -> kinds.fits(kind, word)).orElse(true);
        }
        return slot.wantsActor()
                ? kinds.isActor(word)
                : slot.kinds().map(kind -> kinds.fits(kind, word)).orElse(!parse.isVerb(word));
    }

    /// No council is a secretary, though it may be a member.
    private boolean canBe(int called, int word) {
        return !kinds.fits(POST, called) || !kinds.fits(BODY, word) || kinds.fits(MEMBER, called);
    }

    /// Whether it is a clause or an event noun: "of arming", "for the raid"; not "of treason".
    private boolean canHappen(int word) {
        return parse.isVerb(word) || parse.has(word, "cop") || !Lexicon.at(parse, word).isEmpty();
    }

    private boolean areSeveral(List<Integer> heads) {
        String form = parse.form(heads.getFirst());
        return heads.size() > 1
                || PLURAL.contains(form)
                || parse.isPart(heads.getFirst(), "NOUN") && form.endsWith("s")
                || parse.has(heads.getFirst(), "nummod");
    }

    /// In the passive nobody need be named, and in "to arm the Front" and "arming the Front" neither; and where a thing has the
    /// place of whoever asks or allows, its content is presented by it all the same: "the deal allows the Front to stay".
    private boolean isExcused(Slot slot, Frame frame, int word) {
        if (!frame.isVerb()
                || !slot.positions().contains("subj")
                || slot.sign() != 'a'
                || parse.is(word, "amod")) {
            return false;
        }
        boolean isPassive = clause.isPassive(word);
        if (frame.takesContent()) {
            return !isPassive || clause.subjects(word).isEmpty();
        }
        boolean isFinite =
                !parse.form(word).endsWith("ing") && !parse.preposition(word).equals("to");
        return isPassive
                ? clause.subjects(word).stream().allMatch(this::isForce)
                : !isFinite && !parse.has(word, "nsubj");
    }

    /// "killed by shelling", not "encouraged by the decision"
    private boolean isForce(int word) {
        return kinds.fits("attack/weapon", word);
    }

    /// Who does it, where the words above an event noun tell: "The Front carried out a raid", "plans a raid".
    private List<Integer> handedOn(Slot slot, Frame frame, int noun) {
        int above = parse.head(noun);
        if (!frame.part().equals("n") || above < 0) {
            return List.of();
        }
        var told = subjects(noun);
        if (slot.sign() == 'a' && !told.isEmpty()) {
            return told;
        }
        var match = at(above);
        if (match.isPresent()) {
            return match.get().carries(noun) ? match.get().of(slot.sign()) : List.of();
        }
        boolean isHeld = slot.sign() == 'a' && parse.is(noun, "obj") && Moods.holds(parse, above);
        return isHeld
                ? clause.surface(above).stream()
                        .flatMap(head -> clause.listed(head).stream())
                        .filter(kinds::isActor)
                        .toList()
                : List.of();
    }

    /// The act whose content a word is.
    Optional<Match> actOf(int content) {
        return byWord.values().stream().filter(match -> match.isAbout(content)).findFirst();
    }

    private List<Integer> subjects(int content) {
        return actOf(content).map(Matches::controller).orElse(List.of());
    }

    private static List<Integer> controller(Match match) {
        return match.frame().slots().stream()
                .filter(Slot::isContent)
                .findFirst()
                .flatMap(Slot::control)
                .map(match::of)
                .orElseGet(() -> match.of('p').isEmpty() ? match.of('a') : match.of('p'));
    }
}
