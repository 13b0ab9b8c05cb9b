/** What the case worker sees on the first screen. */
@NullMarked
package no.peil.caseload.ui;

import org.jspecify.annotations.NullMarked;
