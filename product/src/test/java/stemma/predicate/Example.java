package stemma.predicate;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.Passage;

/// A sentence whose roles are marked, as the tables hold them: `[a The Front] armed [p the Guard].`
record Example(String text, List<Marked> marked) {
    private static final Pattern MARK = Pattern.compile("\\[([aptilq]) ([^]]+)]");

    record Marked(Role role, Passage at) {}

    static Example of(String written) {
        var text = new StringBuilder();
        var marked = new ArrayList<Marked>();
        var mark = MARK.matcher(written);
        int from = 0;
        while (mark.find()) {
            text.append(written, from, mark.start());
            int begin = text.length();
            text.append(mark.group(2));
            var role = Role.of(mark.group(1).charAt(0)).orElseThrow();
            marked.add(new Marked(role, new Passage(begin, text.length())));
            from = mark.end();
        }
        text.append(written, from, written.length());
        return new Example(text.toString(), marked);
    }

    /// Whether an event has these roles, each filled by the head of the marked words, and no other.
    boolean fits(Event event) {
        long fillers = event.roles().values().stream().mapToLong(List::size).sum();
        return fillers == marked.size()
                && marked.stream()
                        .allMatch(mark ->
                                event.of(mark.role()).stream()
                                        .anyMatch(filler -> mark.at().covers(filler.at())));
    }

    /// `requested aids agent=League patient=Guard`, the fillers by their heads.
    String shown(Event event) {
        String roles =
                Arrays.stream(Role.values())
                        .flatMap(role ->
                                event.of(role).stream()
                                        .map(it -> role.word() + "=" + it.at().in(text)))
                        .collect(joining(" "));
        String modality = event.modality().word();
        return (modality.equals("asserted") ? "" : modality + " ")
                + event.relation().id()
                + " "
                + roles;
    }

    /// The events that a cell lists, parted by `;`, in the order of `shown`.
    static List<String> listed(String cell) {
        return Stream.of(cell.split(";")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
}
