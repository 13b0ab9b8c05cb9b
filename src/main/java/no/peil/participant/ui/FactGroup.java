package no.peil.participant.ui;

import java.util.List;
import no.peil.participant.FactKind;

/** The kinds of facts that are looked at together; each has a heading {@code person.facts.<name>}. */
enum FactGroup {
    STAY(FactKind.PERMIT, FactKind.REFERENCE_PERSON),
    PLACE(FactKind.RESIDENCE, FactKind.FIRST_SETTLED),
    PROGRAMME(FactKind.CLAIM, FactKind.DECISION, FactKind.PROGRAMME_START, FactKind.DECLINED),
    QUALIFICATION(FactKind.EDUCATION, FactKind.WORK);

    private final List<FactKind> kinds;

    FactGroup(FactKind... kinds) {
        this.kinds = List.of(kinds);
    }

    List<FactKind> kinds() {
        return kinds;
    }
}
