/** What the tests stand on: one Spring context, one real PostgreSQL, a clean slate before each test. */
@NullMarked
package no.peil.testing;

import org.jspecify.annotations.NullMarked;
