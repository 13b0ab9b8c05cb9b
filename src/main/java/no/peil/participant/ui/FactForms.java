package no.peil.participant.ui;

import java.time.Clock;
import java.time.LocalDate;
import no.peil.municipality.MunicipalityRegister;
import no.peil.participant.FactKind;
import no.peil.participant.ReceptionCentreService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of each kind of fact. */
@Component
class FactForms {

    private final ReceptionCentreService centres;
    private final MunicipalityRegister municipalities;
    private final Clock clock;

    FactForms(ReceptionCentreService centres, MunicipalityRegister municipalities, Clock clock) {
        this.centres = centres;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    FactForm of(FactKind kind, @Nullable LocalDate birthDate) {
        var today = LocalDate.now(clock);
        return switch (kind) {
            case PERMIT -> new PermitForm(today, () -> birthDate);
            case RESIDENCE -> residence();
            case REFERENCE_PERSON -> new ReferencePersonForm(today);
            case WORK -> new WorkForm();
            case EDUCATION -> new EducationForm(today);
            case FIRST_SETTLED, CLAIM, DECISION, PROGRAMME_START, DECLINED -> new EventForm(kind, today, birthDate);
        };
    }

    ResidenceForm residence() {
        return new ResidenceForm(centres, new MunicipalityField(municipalities));
    }
}
