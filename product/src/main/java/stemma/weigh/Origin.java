package stemma.weigh;

import java.util.List;
import java.util.NavigableSet;

/// A place that statements come from in the end: what is counted.
///
/// @param id         made of who it is, such as `actor:halden` or `unnamed:actor:kestrel-wire`
/// @param ids        all ids that lead here: those of what was joined
/// @param label      how a report calls it
/// @param named      whether anything tells who it is
/// @param interested whether it is, or speaks for, someone who has a part in what is said
/// @param claims     of the statements that come from it, directly or through others, in the order of publication
/// @param roots      those of them that rest on no other
/// @param reports    in which they stand
/// @param joins      why it is one and not several
public record Origin(
        String id,
        NavigableSet<String> ids,
        String label,
        boolean named,
        boolean interested,
        List<String> claims,
        List<String> roots,
        NavigableSet<String> reports,
        List<Join> joins) {
    public Origin {
        claims = List.copyOf(claims);
        roots = List.copyOf(roots);
        joins = List.copyOf(joins);
    }
}
