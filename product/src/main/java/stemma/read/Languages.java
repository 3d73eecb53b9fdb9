package stemma.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import stemma.model.Block;

/// The languages of a report and of each block of it, as BCP 47 tags; `und` where nothing tells for sure.
final class Languages {
    static final String UNKNOWN = "und";

    /// Fewer letters than these say too little: names alone pass for any language.
    private static final int ENOUGH = 60;

    /// A block departs from its report's language only when it is long and the model has no doubt.
    private static final int ENOUGH_TO_DEPART = 120;

    private static final double SURE = 2;
    private static final double VERY_SURE = 4;

    /// What a language model reads of a text; more changes nothing and takes longer.
    private static final int SAMPLE = 4_000;

    /// Languages that ISO 639-3 splits or names apart from the two-letter codes of ISO 639-1.
    private static final Map<String, String> PARTS =
            Map.of("cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "plt", "mg");

    private static final Map<String, String> TWO_LETTERS =
            Arrays.stream(Locale.getISOLanguages())
                    .collect(
                            Collectors.toMap(
                                    two -> Locale.of(two).getISO3Language(),
                                    Function.identity(),
                                    (first, second) -> first));

    private Languages() {}

    /// The language of most of the words that are read.
    static String of(Layout layout) {
        var sample = new StringBuilder();
        for (Block block : layout.blocks()) {
            if (block.isRead() && sample.length() < SAMPLE) {
                sample.append(block.at().in(layout.text())).append('\n');
            }
        }
        return of(sample.isEmpty() ? layout.text() : sample.toString());
    }

    /// The blocks with the language of each filled in where the format did not say it.
    static List<Block> blocks(Layout layout, String report) {
        return layout.blocks().stream()
                .map(block ->
                        block.language().equals(UNKNOWN)
                                ? new Block(
                                        block.kind(),
                                        block.at(),
                                        ofPart(block.at().in(layout.text()), report))
                                : block)
                .toList();
    }

    /// The block in the language a person gave for its report, unless it is in another script.
    static Block given(Block block, String text, String language) {
        return Script.of(block.at().in(text)).writes(language)
                ? new Block(block.kind(), block.at(), language)
                : block;
    }

    /// The language of the text by itself.
    static String of(String text) {
        Script script = Script.of(text);
        if (script.letters() >= ENOUGH) {
            Guess guess = guess(script.only(text));
            if (guess.lead() >= SURE) {
                return guess.tag();
            }
        }
        return script.language().orElseGet(() -> SmallWords.areEnglish(text) ? "en" : UNKNOWN);
    }

    /// The language of a part of a text in this language.
    private static String ofPart(String part, String whole) {
        Script script = Script.of(part);
        if (!script.writes(whole)) {
            return of(part);
        }
        if (script.letters() < ENOUGH_TO_DEPART || isPlainlyEnglish(part, whole)) {
            return whole;
        }
        Guess guess = guess(part);
        return guess.lead() >= VERY_SURE ? guess.tag() : whole;
    }

    /// Told by its small words in a tenth of the time that the model takes; nearly all parts are in their report's language.
    private static boolean isPlainlyEnglish(String part, String whole) {
        return whole.equals("en") && SmallWords.areEnglish(part);
    }

    /// How likely the text is in the language it is likeliest in, 0 to 1.
    static double likelihood(String text) {
        return guess(text).likelihood();
    }

    /// @param lead how many times likelier it is than the next
    private record Guess(String tag, double likelihood, double lead) {}

    private static Guess guess(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        Map<String, Double> byTag =
                Arrays.stream(Model.DETECTOR.predictLanguages(sample))
                        .collect(
                                groupingBy(
                                        language -> tag(language.getLang()),
                                        summingDouble(Language::getConfidence)));
        List<Map.Entry<String, Double>> ranked =
                byTag.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .limit(2)
                        .toList();
        return new Guess(
                ranked.getFirst().getKey(),
                ranked.getFirst().getValue(),
                ranked.getFirst().getValue() / Math.max(ranked.getLast().getValue(), 1e-9));
    }

    private static String tag(String iso639part3) {
        return PARTS.getOrDefault(iso639part3, TWO_LETTERS.getOrDefault(iso639part3, iso639part3));
    }

    /// Loaded when the first text is long enough to need it: half a second.
    private static final class Model {
        static final LanguageDetector DETECTOR = load();

        private static LanguageDetector load() {
            try (InputStream in =
                    Objects.requireNonNull(
                            Languages.class.getResourceAsStream("/langdetect-183.bin"),
                            "The language model is on the class path")) {
                return new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException("The language model cannot be loaded", e);
            }
        }
    }
}
