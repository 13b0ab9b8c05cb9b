/** The person's page: the band, the tabs and the panels that the features put there, and the tabs of the register itself. */
@NullMarked
package no.peil.participant.ui;

import org.jspecify.annotations.NullMarked;
