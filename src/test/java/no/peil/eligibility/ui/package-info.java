/** Tests of the screens of the law, as the users see them. */
@NullMarked
package no.peil.eligibility.ui;

import org.jspecify.annotations.NullMarked;
