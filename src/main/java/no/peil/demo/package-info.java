/** The demo's synthetic persons, in every state that the portal knows, around today's date. */
@NullMarked
package no.peil.demo;

import org.jspecify.annotations.NullMarked;
