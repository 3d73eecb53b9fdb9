package stemma.weigh;

import java.util.List;

/// A place that statements come from in the end: what is counted.
///
/// @param id         made of who it is, such as `actor:halden` or `unnamed:actor:kestrel-wire`
/// @param ids        all ids that lead here, sorted: those of what was joined
/// @param label      how a report calls it
/// @param named      whether anything tells who it is
/// @param interested whether it is, or speaks for, someone who has a part in what is said
/// @param claims     of the statements that come from it, directly or through others, in the order of publication
/// @param roots      those of them that rest on no other
/// @param reports    in which they stand, sorted
/// @param joins      why it is one and not several
public record Origin(
        String id,
        List<String> ids,
        String label,
        boolean named,
        boolean interested,
        List<String> claims,
        List<String> roots,
        List<String> reports,
        List<Join> joins) {
    public Origin {
        ids = List.copyOf(ids);
        claims = List.copyOf(claims);
        roots = List.copyOf(roots);
        reports = List.copyOf(reports);
        joins = List.copyOf(joins);
    }
}
