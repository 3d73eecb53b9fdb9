package stemma.model;

import java.util.List;

/// What a person decided on what claims say alike and where they come from. Propositions and origins are derived: each is named by a claim in it.
public sealed interface ClaimDecision extends Decision {
    /// The claims say the same, and so does all that says the same as either.
    record Same(ClaimAnchor claim, ClaimAnchor other) implements ClaimDecision {
        public Same {
            checkTwo(claim, other);
        }
    }

    /// The claims do not say the same.
    record Apart(ClaimAnchor claim, ClaimAnchor other) implements ClaimDecision {
        public Apart {
            checkTwo(claim, other);
        }
    }

    /// What the report of the claim says in its proposition comes from where the other claim comes from.
    record MoveOrigin(ClaimAnchor claim, ClaimAnchor other) implements ClaimDecision {
        public MoveOrigin {
            checkTwo(claim, other);
            if (claim.report().equals(other.report())) {
                throw new IllegalArgumentException(
                        "A report is moved to the origin of another report: " + claim.report());
            }
        }
    }

    /// What the report of the claim says in its proposition comes from this actor, who need be no origin of it yet.
    ///
    /// @param actor a mention of the actor, in any report
    record AssignOrigin(ClaimAnchor claim, Anchor actor) implements ClaimDecision {}

    /// What the report of the claim says in its proposition is an origin of its own.
    record SplitOrigin(ClaimAnchor claim) implements ClaimDecision {}

    /// In the proposition of the claims their two origins are one.
    record JoinOrigins(ClaimAnchor claim, ClaimAnchor other) implements ClaimDecision {
        public JoinOrigins {
            checkTwo(claim, other);
        }
    }

    /// In the proposition of the claims their two origins are two, but one leans on the other.
    record DependentOrigins(ClaimAnchor claim, ClaimAnchor other) implements ClaimDecision {
        public DependentOrigins {
            checkTwo(claim, other);
        }
    }

    /// The proposition of the claim is this credible.
    record SetCredibility(ClaimAnchor claim, Credibility credibility) implements ClaimDecision {}

    /// Where two claims stand against each other: how likely it is that it is as the first says.
    record Judge(
            ClaimAnchor claim, ClaimAnchor against, Likelihood likelihood, Confidence confidence)
            implements ClaimDecision {
        public Judge {
            checkTwo(claim, against);
        }
    }

    /// What it says beside claims, in one word: a grade or a likelihood; empty for what is only between claims.
    default String value() {
        return switch (this) {
            case Same _,
                    Apart _,
                    MoveOrigin _,
                    AssignOrigin _,
                    SplitOrigin _,
                    JoinOrigins _,
                    DependentOrigins _ ->
                    "";
            case SetCredibility(_, var credibility) -> Integer.toString(credibility.number());
            case Judge(_, _, var likelihood, _) -> likelihood.word();
        };
    }

    @Override
    default String word() {
        return switch (this) {
            case Same _ -> "same";
            case Apart _ -> "apart";
            case MoveOrigin _ -> "move-origin";
            case AssignOrigin _ -> "assign-origin";
            case SplitOrigin _ -> "split-origin";
            case JoinOrigins _ -> "join-origins";
            case DependentOrigins _ -> "dependent-origins";
            case SetCredibility _ -> "set-credibility";
            case Judge _ -> "judge";
        };
    }

    /// The claims it names; the first is one of the proposition it is on.
    default List<ClaimAnchor> claims() {
        return switch (this) {
            case Same(var claim, var other) -> List.of(claim, other);
            case Apart(var claim, var other) -> List.of(claim, other);
            case MoveOrigin(var claim, var other) -> List.of(claim, other);
            case AssignOrigin(var claim, _) -> List.of(claim);
            case SplitOrigin(var claim) -> List.of(claim);
            case JoinOrigins(var claim, var other) -> List.of(claim, other);
            case DependentOrigins(var claim, var other) -> List.of(claim, other);
            case SetCredibility(var claim, _) -> List.of(claim);
            case Judge(var claim, var against, _, _) -> List.of(claim, against);
        };
    }

    private static void checkTwo(ClaimAnchor claim, ClaimAnchor other) {
        if (claim.claim().equals(other.claim())) {
            throw new IllegalArgumentException(
                    "A decision on two claims names two: " + claim.claim());
        }
    }
}
