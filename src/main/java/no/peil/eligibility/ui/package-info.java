/** The assessment on the person's page: the rights clock, the answer in a sentence, and the conditions behind it. */
@NullMarked
package no.peil.eligibility.ui;

import org.jspecify.annotations.NullMarked;
