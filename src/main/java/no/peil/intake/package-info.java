/** Lists of persons and the persons who come with them: the import, and transfers between municipalities. */
@NullMarked
package no.peil.intake;

import org.jspecify.annotations.NullMarked;
