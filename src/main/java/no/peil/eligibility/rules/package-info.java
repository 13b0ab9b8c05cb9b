/** Who has a right and a duty to be mapped and to take part, by whom, by when and how long: the rules, in plain Java. */
@NullMarked
package no.peil.eligibility.rules;

import org.jspecify.annotations.NullMarked;
