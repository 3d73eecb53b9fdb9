package stemma.desk;

import stemma.model.Confidence;
import stemma.model.Likelihood;

/// How likely a person takes it to be that it is as one position of a disagreement says.
///
/// @param position its place in the positions of the disagreement, from 0
public record Judgement(int position, Likelihood likelihood, Confidence confidence) {}
