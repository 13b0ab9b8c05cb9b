/** Tests of the competence record. */
@NullMarked
package no.peil.competence;

import org.jspecify.annotations.NullMarked;
