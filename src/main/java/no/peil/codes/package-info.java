/** The code lists that come with the portal: countries, languages and occupations, in plain Java. */
@NullMarked
package no.peil.codes;

import org.jspecify.annotations.NullMarked;
