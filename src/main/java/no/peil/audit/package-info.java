/** Who saw and did what, when, and whose: the log that nobody can change. */
@NullMarked
package no.peil.audit;

import org.jspecify.annotations.NullMarked;
