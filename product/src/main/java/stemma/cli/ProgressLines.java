package stemma.cli;

import stemma.desk.Progress;
import stemma.model.Reading.Skipped;
import stemma.model.Report;

/// One line a report, for a log or a pipe.
final class ProgressLines implements Progress {
    private final Talk talk;

    ProgressLines(Talk talk) {
        this.talk = talk;
    }

    @Override
    public void read(Report report, int claims) {
        talk.say(
                "read %s: %s%s"
                        .formatted(
                                report.file(), Talk.count(claims, "statement"), remarks(report)));
    }

    @Override
    public void known(String file) {}

    @Override
    public void skipped(Skipped skipped) {
        talk.say("skipped %s: %s".formatted(skipped.file(), skipped.sentence()));
    }

    @Override
    public void remark(String sentence) {
        talk.say(sentence);
    }

    private static String remarks(Report report) {
        if (report.isReadable()) {
            return "";
        }
        return report.language().equals("und")
                ? "; kept, but its language could not be told; say it with --lang"
                : "; kept, but statements are not read in its language (" + report.language() + ")";
    }
}
