/** The frame around every page: layout, log-in, errors, language, theme and the rules of the web. */
@NullMarked
package no.peil.shell;

import org.jspecify.annotations.NullMarked;
