/** The competence record (<i>kompetansekartlegging</i>, §§ 6 and 10): one per person, its four sections, and the remarks. */
@NullMarked
package no.peil.competence;

import org.jspecify.annotations.NullMarked;
