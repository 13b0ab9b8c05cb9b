/** The PostgreSQL the portal stands on: the embedded one or a named one, its roles, and the two ways in to it. */
@NullMarked
package no.peil.database;

import org.jspecify.annotations.NullMarked;
