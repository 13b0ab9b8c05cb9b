/** Tests of the mapping and remarks tabs. */
@NullMarked
package no.peil.competence.ui;

import org.jspecify.annotations.NullMarked;
