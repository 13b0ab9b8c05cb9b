/** What the Integration Act gives a person and asks of them, worked out from the facts that the register holds. */
@NullMarked
package no.peil.eligibility;

import org.jspecify.annotations.NullMarked;
