/** Who uses the portal, whose persons they may see, and the database session that holds them to it. */
@NullMarked
package no.peil.access;

import org.jspecify.annotations.NullMarked;
