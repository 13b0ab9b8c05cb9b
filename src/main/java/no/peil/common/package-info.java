/** Value objects and the statute's own categories: the words that every feature speaks, in plain Java. */
@NullMarked
package no.peil.common;

import org.jspecify.annotations.NullMarked;
