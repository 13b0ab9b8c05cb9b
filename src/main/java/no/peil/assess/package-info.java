/** The law asked about a file or a message of cases: the assessment contract, for other systems and for tests. */
@NullMarked
package no.peil.assess;

import org.jspecify.annotations.NullMarked;
