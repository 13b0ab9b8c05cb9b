/** Where summaries and lists are asked for. */
@NullMarked
package no.peil.summary.ui;

import org.jspecify.annotations.NullMarked;
