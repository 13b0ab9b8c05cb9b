/** The kernel in which law is written as data: citations, facts, rules with three outcomes, and assessments that explain. */
@NullMarked
package no.peil.law;

import org.jspecify.annotations.NullMarked;
