package stemma.web;

import java.util.List;
import java.util.Optional;
import stemma.model.Reading.Skipped;

/// What a person has to say: outlets and dates that no report gives, and the files that could not be read.
///
/// @param forms    one a report, newest first
/// @param waiting  how many reports wait in all
/// @param answered how many reports a person has answered for
/// @param pairs    what may be one actor
/// @param token    what a form must bring back to be believed
record ReviewPage(
        Frame frame,
        List<Form> forms,
        int waiting,
        int answered,
        List<Skipped> skipped,
        Pairs pairs,
        String token) {
    static final int FORMS = 20;

    /// What is asked about one report, with what was typed and what was wrong with it.
    ///
    /// @param outlet    as typed, or as known
    /// @param published as typed, or as known, in EDTF
    /// @param error     what is wrong with the date
    record Form(
            String id,
            String title,
            String file,
            String start,
            String outlet,
            String published,
            Optional<String> error) {

        String shortId() {
            return Place.shortId(id);
        }
    }

    /// `3 reports wait for an outlet or a date, 1 file was not read`
    String heading() {
        if (waiting == 0 && skipped.isEmpty()) {
            return pairs.count() == 0 ? "Nothing waits for you" : pairs.heading();
        }
        String reports =
                Wording.count(waiting, "report")
                        + (waiting == 1 ? " waits" : " wait")
                        + " for an outlet or a date";
        String files =
                Wording.count(skipped.size(), "file")
                        + (skipped.size() == 1 ? " was not read" : " were not read");
        if (skipped.isEmpty()) {
            return reports;
        }
        return waiting == 0 ? files : reports + ", " + files;
    }

    String progress() {
        return answered == 0
                ? "None answered so far."
                : Wording.count(answered, "report") + " answered so far.";
    }

    boolean isPart() {
        return forms.size() < waiting;
    }
}
