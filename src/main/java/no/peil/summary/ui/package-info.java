/** Where a summary or a list of records is asked for. */
@NullMarked
package no.peil.summary.ui;

import org.jspecify.annotations.NullMarked;
