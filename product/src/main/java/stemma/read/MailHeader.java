package stemma.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.MailboxListField;
import org.apache.james.mime4j.field.datetime.parser.DateTimeParser;
import org.apache.james.mime4j.field.datetime.parser.ParseException;
import org.apache.james.mime4j.field.datetime.parser.TokenMgrError;
import org.apache.james.mime4j.stream.Field;
import stemma.model.Imprint;
import stemma.model.When;

/// What the header of a mail says of who sent it, when, and about what.
///
/// @param from `Mara Quill | Riverline <mara@riverline.example>`, decoded; empty where there is none
/// @param date as it was sent, such as `Sat, 16 Nov 2030 07:00:04 +0000`; empty where there is none
record MailHeader(String subject, String from, String date, Imprint imprint) {
    private static final Pattern REPLY = Pattern.compile("(?i)^((re|fwd?|aw|wg)\\s*:\\s*)+");
    private static final Pattern LIST_NAME =
            Pattern.compile("^\\s*\"?([^\"<]*\\p{L}[^\"<]*)\"?\\s*<");
    private static final Pattern PARTING = Pattern.compile("\\s+(?:\\||·|–|—|-|via|at)\\s+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    static MailHeader of(MailParts mail) {
        String subject = body(mail, "subject");
        String date = body(mail, "date");
        Optional<Mailbox> sender = sender(mail);
        Optional<String> name = sender.flatMap(MailHeader::name);
        Optional<String> outlet =
                listName(mail).or(() -> name.filter(it -> isOwnDomain(it, sender.orElseThrow())));
        var imprint =
                new Imprint(
                        Optional.of(REPLY.matcher(subject).replaceFirst(""))
                                .filter(title -> !title.isBlank()),
                        outlet,
                        author(name, outlet),
                        published(date),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new MailHeader(subject, body(mail, "from"), date, imprint);
    }

    /// The field without its name, unfolded and decoded.
    private static String body(MailParts mail, String name) {
        return mail.field(name)
                .map(MailHeader::decoded)
                .map(text -> Characters.storable(text).strip())
                .orElse("");
    }

    private static String decoded(Field field) {
        return DecoderUtil.decodeEncodedWords(field.getBody().replaceAll("\\s+", " "), UTF_8);
    }

    private static Optional<Mailbox> sender(MailParts mail) {
        return mail.field("from")
                .filter(MailboxListField.class::isInstance)
                .map(field -> ((MailboxListField) field).getMailboxList())
                .filter(mailboxes -> !mailboxes.isEmpty())
                .map(mailboxes -> mailboxes.get(0));
    }

    private static Optional<String> name(Mailbox sender) {
        return Optional.ofNullable(sender.getName())
                .map(name ->
                        Characters.storable(DecoderUtil.decodeEncodedWords(name, UTF_8)).strip())
                .filter(name -> !name.isEmpty() && !name.contains("@"));
    }

    /// `List-Id: Riverline <letter.riverline.example>` (RFC 2919) names the list for people.
    private static Optional<String> listName(MailParts mail) {
        var name = LIST_NAME.matcher(body(mail, "list-id"));
        return name.find() ? Optional.of(name.group(1).strip()) : Optional.empty();
    }

    /// Whether the sender's domain spells the sender's name, as that of a house does: `Karst Radio <x@karstradio.example>`.
    private static boolean isOwnDomain(String name, Mailbox sender) {
        String domain = Optional.ofNullable(sender.getDomain()).orElse("");
        String spelled = NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return !spelled.isEmpty()
                && Pattern.compile("\\.")
                        .splitAsStream(domain.toLowerCase(Locale.ROOT))
                        .map(label -> label.replace("-", ""))
                        .anyMatch(spelled::equals);
    }

    /// The name of the sender without the name of the outlet: `Mara Quill` of `Mara Quill | Riverline`.
    private static Optional<String> author(Optional<String> name, Optional<String> outlet) {
        return name.flatMap(all ->
                PARTING.splitAsStream(all)
                        .filter(part -> outlet.stream().noneMatch(part::equalsIgnoreCase))
                        .findFirst());
    }

    /// The day in the sender's own offset: what the sender would call the date.
    private static When published(String date) {
        if (date.isEmpty()) {
            return When.unstated();
        }
        try {
            var sent = new DateTimeParser(new StringReader(date)).parseAll();
            return When.on(LocalDate.of(sent.getYear(), sent.getMonth(), sent.getDay()));
        } catch (ParseException | TokenMgrError | DateTimeException e) {
            return When.unstated();
        }
    }
}
