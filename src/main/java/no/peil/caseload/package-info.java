/** The work list: who is due, in which order, for what, and whose case worker they are. */
@NullMarked
package no.peil.caseload;

import org.jspecify.annotations.NullMarked;
