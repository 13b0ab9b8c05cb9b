/** Who the person is: identities over time, and the facts that the law turns on, each with source and history. */
@NullMarked
package no.peil.participant;

import org.jspecify.annotations.NullMarked;
