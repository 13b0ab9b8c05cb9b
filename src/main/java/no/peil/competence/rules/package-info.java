/** When a conversation needs an interpreter, and which one (<i>tolkeloven</i> §§ 4, 6 and 7), in plain Java. */
@NullMarked
package no.peil.competence.rules;

import org.jspecify.annotations.NullMarked;
