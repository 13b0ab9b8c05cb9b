/** What leaves the portal: readable by anybody, harmless in a spreadsheet, and of nobody outside the user's reach. */
@NullMarked
package no.peil.summary;

import org.jspecify.annotations.NullMarked;
