package stemma.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stemma.model.BlockKind;
import stemma.model.Imprint;

/// The plain text of a mail: what is quoted from another mail and what stands below the signature line are told apart.
final class MailText {
    private static final Pattern QUOTED = Pattern.compile("^>[> ]*");
    private static final Pattern SIGNATURE = Pattern.compile("^(-- ?|-{3,}|_{5,})$");

    /// Below the mark of RFC 3676 a signature is short; what is longer is no signature.
    private static final int LONGEST_SIGNATURE = 15;

    private final Galley galley = new Galley();
    private final List<String> run = new ArrayList<>();
    private boolean quoted;

    private MailText() {}

    static Layout of(String text) {
        List<String> lines = text.lines().toList();
        int end = signature(lines);
        var mail = new MailText();
        lines.subList(0, end).forEach(mail::line);
        mail.flush();
        mail.galley.add(BlockKind.FURNITURE, String.join("\n", lines.subList(end, lines.size())));
        return mail.galley.layout(mail.imprint);
    }

    private Imprint imprint = Imprint.unknown();

    private static int signature(List<String> lines) {
        int from = Math.max(1, lines.size() - LONGEST_SIGNATURE);
        for (int i = from; i < lines.size(); i++) {
            if (SIGNATURE.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return lines.size();
    }

    private void line(String line) {
        var mark = QUOTED.matcher(line);
        boolean isQuoted = mark.find();
        if (isQuoted != quoted && !line.isBlank()) {
            flush();
            quoted = isQuoted;
        }
        run.add(isQuoted ? line.substring(mark.end()) : line);
    }

    private void flush() {
        String words = String.join("\n", run);
        run.clear();
        if (quoted) {
            Pattern.compile("\n\\s*\n")
                    .splitAsStream(words)
                    .forEach(paragraph -> galley.add(BlockKind.QUOTATION, paragraph));
        } else if (!words.isBlank()) {
            Layout layout = TextLayout.of(words);
            imprint = imprint.orElse(layout.imprint());
            galley.add(layout);
        }
    }

    /// Lines that were broken only for the transport, joined again (RFC 3676, `format=flowed`).
    static String unflowed(String text) {
        return text.replaceAll("(?m)(?<!^--) \n(?!>)", " ");
    }
}
