/** The dashboard (<i>Oversikt</i>). */
@NullMarked
package no.peil.insight.ui;

import org.jspecify.annotations.NullMarked;
