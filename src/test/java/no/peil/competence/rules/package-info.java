/** What tolkeloven asks of a conversation, paragraph by paragraph. */
@NullMarked
package no.peil.competence.rules;

import org.jspecify.annotations.NullMarked;
