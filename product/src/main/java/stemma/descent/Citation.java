package stemma.descent;

import stemma.model.When;

/// What a report says another outlet reported: `the Karst Gazette reported on Monday that ...`.
///
/// @param source    the name of the outlet, as the report has it
/// @param said      when it is said to have reported it, or since when it can have; unstated where that is not said
/// @param published when the report that cites was published
/// @param words     what it is said to have reported
public record Citation(String source, When said, When published, String words) {}
