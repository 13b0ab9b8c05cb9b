/** The whole portal in a real browser: a case worker's main paths, and an accessibility scan of every view. */
@NullMarked
package no.peil.browser;

import org.jspecify.annotations.NullMarked;
