/** What a case worker may trust of the work list. */
@NullMarked
package no.peil.caseload;

import org.jspecify.annotations.NullMarked;
