package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.model.Passage;

/// The quotations of one block, marks included. One that is opened and not closed runs to the end of the block, as papers
/// do when the next paragraph opens it again.
record Quotations(List<Passage> all) {
    private static final Pattern MARK = Pattern.compile("[“”«»\"]");

    static Quotations of(String text, Passage block) {
        var all = new ArrayList<Passage>();
        int open = -1;
        var mark = MARK.matcher(text).region(block.begin(), block.end());
        while (mark.find()) {
            boolean opens = "“«".contains(mark.group()) || mark.group().equals("\"") && open < 0;
            if (opens) {
                open = mark.start();
            } else if (open >= 0) {
                all.add(new Passage(open, mark.end()));
                open = -1;
            }
        }
        if (open >= 0) {
            all.add(new Passage(open, block.end()));
        }
        return new Quotations(List.copyOf(all));
    }

    /// The quotation that this character stands in, its marks included.
    Optional<Passage> around(int offset) {
        return all.stream()
                .filter(quotation -> quotation.begin() <= offset && offset < quotation.end())
                .findFirst();
    }

    /// The passage, made longer at its ends so that it cuts no quotation.
    Passage whole(Passage passage) {
        int begin = around(passage.begin()).map(Passage::begin).orElse(passage.begin());
        int end = around(passage.end() - 1).map(Passage::end).orElse(passage.end());
        return new Passage(begin, end);
    }
}
