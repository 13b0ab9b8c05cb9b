package no.peil.eligibility;

import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.Explanation;
import no.peil.eligibility.rules.ParticipantFacts;

/** An answer of the Act with what it was built on: the facts, and each condition as it saw them. */
public record ExplainedAnswer(ParticipantFacts facts, EligibilityAnswer answer, Explanation explanation) {}
