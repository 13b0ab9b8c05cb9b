package no.peil.insight;

import org.jspecify.annotations.Nullable;

/**
 * What a case worker has to do.
 *
 * @param username null for the persons who have nobody
 * @param name null for the persons who have nobody
 * @param persons in the default work list
 * @param dueSoon of whom the § 12 deadline is at most thirty days away
 * @param overdue of whom it has passed
 */
public record Load(@Nullable String username, @Nullable String name, long persons, long dueSoon, long overdue) {}
