/** The wizard that loads a list, and the requests for persons. */
@NullMarked
package no.peil.intake.ui;

import org.jspecify.annotations.NullMarked;
