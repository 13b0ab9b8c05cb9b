package no.peil.eligibility.rules;

/** An answer of the Act and the conditions behind it. */
public record AssessedCase(EligibilityAnswer answer, Explanation explanation) {}
