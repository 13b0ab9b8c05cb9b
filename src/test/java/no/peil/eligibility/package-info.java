/** Tests of what is assessed, stored and assessed anew. */
@NullMarked
package no.peil.eligibility;

import org.jspecify.annotations.NullMarked;
