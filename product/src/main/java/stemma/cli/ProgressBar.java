package stemma.cli;

import stemma.desk.Progress;
import stemma.model.Reading.Skipped;
import stemma.model.Report;

/// One line that fills up, for a terminal. What is skipped is said above it.
final class ProgressBar implements Progress {
    private static final int WIDTH = 20;

    /// A longer line would wrap, and could not be written over.
    private static final int LINE = 79;

    private final Talk talk;
    private final int total;
    private int done;

    /// @param total how many files will come, an archive counting as one
    ProgressBar(Talk talk, int total) {
        this.talk = talk;
        this.total = Math.max(1, total);
    }

    @Override
    public void read(Report report, int claims) {
        step(report.file());
    }

    @Override
    public void known(String file) {
        step(file);
    }

    @Override
    public void skipped(Skipped skipped) {
        talk.over("");
        talk.say("skipped %s: %s".formatted(skipped.file(), skipped.sentence()));
        step(skipped.file());
    }

    @Override
    public void remark(String sentence) {
        talk.over("");
        talk.say(sentence);
    }

    /// Leaves the line empty for what comes next.
    void finish() {
        talk.over("");
    }

    private void step(String file) {
        done++;
        int filled = (int) Math.min(WIDTH, (long) WIDTH * done / total);
        String bar = "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] ";
        String count = done + " of " + Math.max(total, done) + "  ";
        talk.over(bar + count + shortened(file, LINE - bar.length() - count.length()));
    }

    /// The end of a name tells more than its start.
    private static String shortened(String file, int most) {
        return file.length() > most ? "…" + file.substring(file.length() - most + 1) : file;
    }
}
