/** The tabs in which a person is mapped, the mapping is assured, and remarks are written. */
@NullMarked
package no.peil.competence.ui;

import org.jspecify.annotations.NullMarked;
