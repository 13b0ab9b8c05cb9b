/** The parts of the screen that two features share: states, notices, fields, panels, charts. */
@NullMarked
package no.peil.common.ui;

import org.jspecify.annotations.NullMarked;
