package stemma.extract;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import stemma.model.ActorKind;
import stemma.model.Passage;
import stemma.resolve.Acronyms;
import stemma.text.Names;

/// Whom a report itself shows to be one: an acronym and its long form, a name and what it means, a full name and its short forms.
final class Joins {
    /// `Kol ha-Selm ("The Voice of the Selm")`: what stands between a name and its meaning, and behind that.
    private static final Pattern GLOSS =
            Pattern.compile("[\\s\\p{Z}]?\\([\"“‘'](?:(?:The|the|A|An)[\\s\\p{Z}])?");

    private static final Pattern END_OF_GLOSS = Pattern.compile("[\"”’']\\)");

    /// The same name in another script, in brackets or behind a dash.
    private static final Pattern OTHER_SCRIPT =
            Pattern.compile(
                    "[\\s\\p{Z}]?(?:\\(|[-–—/][\\s\\p{Z}])([\\p{IsArabic}\\p{IsHebrew}\\p{IsCyrillic}][\\p{IsArabic}\\p{IsHebrew}\\p{IsCyrillic}\\p{M} -]{1,60})(?:\\)|[\\s\\p{Z}]*(?:[<,;\\n]|$))");

    private static final Pattern DOT = Pattern.compile("\\.");

    private final String text;
    private final Map<String, Told> told;
    private final UnaryOperator<String> plain;

    /// @param told  by folded name; shorter names lead to the one with the full name after [#all()]
    /// @param plain a name without whose it is
    Joins(String text, Map<String, Told> told, UnaryOperator<String> plain) {
        this.text = text;
        this.told = told;
        this.plain = plain;
    }

    void all() {
        acronyms();
        initials();
        glosses();
        scripts();
        folk();
        shortForms();
    }

    private List<Told> those() {
        return told.values().stream().distinct().toList();
    }

    /// "Kesh Workers' Guard (KWG)": the two are one from there on, and before.
    private void acronyms() {
        for (var acronym : Acronyms.in(text)) {
            var brief = Optional.ofNullable(told.get(Names.key(acronym.letters())));
            Optional.ofNullable(told.get(Names.key(plain.apply(acronym.name()))))
                    .ifPresent(full -> brief.ifPresent(it -> join(full, it)));
        }
    }

    /// "OVM" in a report of the Orm Valley Mission, if it can be nobody else's.
    private void initials() {
        for (var brief : those()) {
            String letters = DOT.matcher(brief.name()).replaceAll("");
            var full =
                    those().stream()
                            .filter(it -> it != brief && it.kind() != ActorKind.PERSON)
                            .filter(it -> OwnNames.initials(it.name()).equals(letters))
                            .toList();
            if (full.size() == 1) {
                join(full.getFirst(), brief);
            }
        }
        elsewhere();
    }

    /// In parts of the report that are not read: who made it, what stands below.
    private void elsewhere() {
        those().stream()
                .filter(who -> OwnNames.isCollective(who.kind()))
                .collect(groupingBy(who -> OwnNames.initials(who.name())))
                .forEach((letters, those) -> {
                    if (those.size() == 1 && OwnNames.isAcronym(letters)) {
                        var who = those.getFirst();
                        OwnNames.places(letters, text)
                                .forEach(at -> who.tell(letters, letters, at, who.kind()));
                    }
                });
    }

    private void glosses() {
        var at = new TreeMap<Passage, Told>();
        those().forEach(who -> who.at().forEach(place -> at.put(place, who)));
        at.forEach((place, who) -> {
            var opening = GLOSS.matcher(text).region(place.end(), text.length());
            if (opening.lookingAt()) {
                Optional.ofNullable(at.ceilingEntry(new Passage(opening.end(), text.length())))
                        .filter(next -> next.getKey().begin() == opening.end())
                        .filter(next -> isEndOfGloss(next.getKey().end()))
                        .ifPresent(next -> join(current(who), current(next.getValue())));
            }
        });
    }

    private boolean isEndOfGloss(int end) {
        return END_OF_GLOSS.matcher(text).region(end, text.length()).lookingAt();
    }

    /// "Orm League (رابطة أورم)".
    private void scripts() {
        for (var who : those()) {
            for (var place : List.copyOf(who.at())) {
                var other = OTHER_SCRIPT.matcher(text).region(place.end(), text.length());
                if (other.lookingAt()) {
                    call(current(who), other.group(1).strip());
                }
            }
        }
    }

    /// The name in the other script may have been found by itself.
    private void call(Told who, String name) {
        Optional.ofNullable(told.get(Names.key(name)))
                .ifPresentOrElse(it -> join(who, it), () -> who.names().add(name));
    }

    /// "Selm people" in a report of the Selm Brigades, where no Selm is told of by itself.
    private void folk() {
        for (var brief : those()) {
            if (brief.kind() == ActorKind.ORGANISATION
                    && Heads.kind(brief.name()).isEmpty()
                    && brief.at().stream().allMatch(this::isForFolk)) {
                brief.at().forEach(at -> brief.spell(withFolk(at)));
                var full =
                        those().stream()
                                .filter(it -> isOf(Names.key(brief.name()), Names.key(it.name())))
                                .toList();
                if (full.size() == 1) {
                    join(full.getFirst(), brief);
                }
            }
        }
    }

    private boolean isForFolk(Passage at) {
        return Senses.isFolk(Words.nextTo(at.end(), text));
    }

    /// "Selm people", as the text has it.
    private String withFolk(Passage at) {
        return Words.of(at, text) + " " + Words.nextTo(at.end(), text);
    }

    /// Whether a name is the first word of the other, behind which stands only what it is.
    private static boolean isOf(String brief, String full) {
        int space = full.indexOf(' ');
        return space > 0
                && full.substring(0, space).equals(brief)
                && Heads.kind(full.substring(space + 1)).isPresent();
    }

    private void shortForms() {
        var forms = new ShortForms(told.values());
        for (var brief : List.copyOf(told.values())) {
            forms.fullOf(brief).ifPresent(full -> join(current(full), current(brief)));
        }
    }

    /// Whom the name leads to after all that was joined so far.
    private Told current(Told who) {
        return requireNonNull(told.get(Names.key(who.name())));
    }

    private void join(Told full, Told brief) {
        if (full != brief) {
            full.join(brief);
            told.replaceAll((_, who) -> who == brief ? full : who);
        }
    }
}
