/** The register of municipalities and counties in force. */
@NullMarked
package no.peil.municipality;

import org.jspecify.annotations.NullMarked;
