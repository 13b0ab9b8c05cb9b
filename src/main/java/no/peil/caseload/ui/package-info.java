/** The first screen of the day: the list, its chips and the search. */
@NullMarked
package no.peil.caseload.ui;

import org.jspecify.annotations.NullMarked;
