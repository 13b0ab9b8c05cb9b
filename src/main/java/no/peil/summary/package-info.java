/** What leaves the portal on paper or as a file: the summary of one mapping (<i>sammendrag</i>), and the list of many. */
@NullMarked
package no.peil.summary;

import org.jspecify.annotations.NullMarked;
