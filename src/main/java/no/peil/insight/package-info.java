/** How the work goes: numbers over the municipality's persons, and over the country's, each with its list. */
@NullMarked
package no.peil.insight;

import org.jspecify.annotations.NullMarked;
