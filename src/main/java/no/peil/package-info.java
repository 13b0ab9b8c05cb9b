/** Peil: who must be mapped, by whom, by when, and what they can do. */
@NullMarked
package no.peil;

import org.jspecify.annotations.NullMarked;
