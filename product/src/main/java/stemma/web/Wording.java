package stemma.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import stemma.desk.Clauses;
import stemma.model.ActorKind;
import stemma.model.CueKind;
import stemma.model.Modality;
import stemma.model.When;

/// Dates, counts, languages and verbs in plain words.
final class Wording {
    private static final DateTimeFormatter DAY = formatter("d MMMM uuuu");
    private static final DateTimeFormatter MONTH = formatter("MMMM uuuu");
    private static final DateTimeFormatter SHORT_DAY = formatter("d MMM");
    private static final DateTimeFormatter SHORT_MONTH = formatter("MMM uuuu");
    private static final List<String> SPELLED =
            List.of(
                    "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
                    "Ten", "Eleven", "Twelve");
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "he", "iw", "fa", "ur", "ps", "ckb", "sd", "ug", "yi", "dv", "syr");

    /// Embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX 9), which turn a line round.
    /// What makes something less sure than it is said: "appeared to confirm".
    private static final Pattern SEEMING = Pattern.compile("(?i)\\b(?:appear|seem)");

    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /// Control characters, and marks that turn a line round.
    private static final Pattern UNSHOWN =
            Pattern.compile("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069]");

    private Wording() {}

    /// `6 March 2031`, `March 2031`, `2031`, `6 March to 1 April 2031`, `from March 2031 on`, `until 2031`, `about 2031`; empty where nothing is stated.
    static String date(When when) {
        return switch (when) {
            case When.On(var day) -> DAY.format(day);
            case When.During(var first, var last) when when.equals(When.in(Year.from(first))) ->
                    String.valueOf(first.getYear());
            case When.During(var first, var last)
                    when when.equals(When.in(YearMonth.from(first))) ->
                    MONTH.format(first);
            case When.During(var first, var last) -> span(first, last);
            case When.Since(var start) -> "from " + date(start) + " on";
            case When.Until(var end) -> "until " + date(end);
            case When.About(var stated) -> "about " + date(stated);
            case When.Unstated() -> "";
        };
    }

    private static String span(LocalDate first, LocalDate last) {
        var start = first.getYear() == last.getYear() ? formatter("d MMMM") : DAY;
        return start.format(first) + " to " + DAY.format(last);
    }

    /// `Mar`, in January `Jan 2031`.
    static String month(LocalDate day) {
        return formatter(day.getMonthValue() == 1 ? "MMM uuuu" : "MMM").format(day);
    }

    /// `1 report`, `31 reports`, `1,204 reports`; from ten thousand on `10,000+ reports`.
    static String count(int number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /// `One`, `Eleven`; from thirteen on in figures.
    static String spelled(int number) {
        return number >= 0 && number < SPELLED.size() ? SPELLED.get(number) : number(number);
    }

    /// `5 Mar`; `Mar 2031` where only the month is known, `2031` where only the year is; empty where nothing is.
    static String shortDay(When when) {
        return switch (when) {
            case When.On(var day) -> SHORT_DAY.format(day);
            case When.During(var first, var _) when date(when).contains(" ") ->
                    SHORT_MONTH.format(first);
            case When.During _, When.Since _, When.Until _, When.About _, When.Unstated _ ->
                    date(when);
        };
    }

    static String number(int number) {
        return number >= 10_000 ? "10,000+" : String.format(Locale.ENGLISH, "%,d", number);
    }

    /// The language's English name; the tag itself where it has none.
    static String language(String tag) {
        return tag.equals("und") || tag.isBlank()
                ? "not known"
                : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    /// The value of a `dir` attribute for words in this language; `auto` where it cannot be told.
    static String direction(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        if (language.isEmpty() || language.equals("und")) {
            return "auto";
        }
        return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
    }

    /// At most so many characters, cut after a word; one cut in the middle only if it is longer than all of them.
    static String shortened(String words, int most) {
        String folded = folded(words);
        if (folded.length() <= most) {
            return folded;
        }
        int space = folded.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : folded.offsetByCodePoints(0, most / 2);
        return folded.substring(0, end).replaceAll("[\\s,;:–-]+$", "") + "…";
    }

    /// On at most three lines, cut between words.
    ///
    /// @param letters so many on a line, where no word is longer
    static List<String> lines(String words, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : shortened(words, letters * 3).split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// On one line.
    static String folded(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /// Without signs that turn a line round: for window titles and menus, which cannot isolate them.
    static String level(String words) {
        return TURNS.matcher(folded(words)).replaceAll("");
    }

    /// As typed, on one line, without control characters and signs that turn a line round.
    static String shown(String typed) {
        return folded(UNSHOWN.matcher(typed).replaceAll(""));
    }

    /// The word for a kind of actor.
    static String kind(ActorKind kind) {
        return switch (kind) {
            case BODY -> "international body";
            case GROUP -> "group without a name";
            case ROLE -> "person without a name";
            case UNKNOWN -> "kind not known";
            case PERSON, ORGANISATION, UNIT, STATE, MEDIUM, PLACE -> kind.word();
        };
    }

    /// The day something was decided, where this machine is.
    static String day(Instant instant) {
        return date(When.on(LocalDate.ofInstant(instant, ZoneId.systemDefault())));
    }

    /// The verb that hands a statement to its speaker, in the third person.
    static String verb(CueKind kind) {
        return switch (kind) {
            case REQUESTS -> "asks for";
            case ASKS -> "asks whether";
            case SAYS -> "says";
            case CONFIRMS -> "confirms";
            case CLAIMS -> "claims";
            case DENIES -> "denies";
            case ACCUSES -> "accuses";
            case PERMITS -> "permits";
            case PLANS -> "plans";
            case THREATENS -> "threatens";
            case WARNS -> "warns";
            case BELIEVES -> "believes";
            case KNOWS -> "knows";
        };
    }

    /// The verb where the cue is denied or hedged: `does not ask for`, `leaves open`, `seems to confirm`.
    ///
    /// @param cue its words
    static String verb(CueKind kind, Modality modality, String cue) {
        if (modality == kind.modality()) {
            return verb(kind);
        }
        if (SEEMING.matcher(cue).find()) {
            return "seems to " + Clauses.ofSeveral(verb(kind));
        }
        return modality == Modality.BELIEVED
                ? "leaves open"
                : "does not " + Clauses.ofSeveral(verb(kind));
    }

    /// The verb for a statement that no word of the report hands to its speaker.
    static String verb(Modality modality) {
        return switch (modality) {
            case ASSERTED, CONDITIONAL -> "says";
            case DENIED -> "denies";
            case REQUESTED -> "asks for";
            case PLANNED -> "plans";
            case THREATENED -> "threatens";
            case BELIEVED -> "believes";
        };
    }

    /// How sure the reader is, in words; no grade of the statement.
    static String sure(double confidence) {
        String words = "unsure";
        if (confidence >= 0.85) {
            words = "sure";
        } else if (confidence >= 0.6) {
            words = "fairly sure";
        }
        return String.format(Locale.ENGLISH, "%s (%.2f)", words, confidence);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
