package no.peil.competence.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import no.peil.common.MunicipalityNumber;
import no.peil.common.ui.Dates;
import no.peil.competence.CompetenceItem;
import no.peil.competence.CompetenceRecord;
import no.peil.competence.Conveyance;
import no.peil.competence.Signature;
import no.peil.competence.ValueWords;
import no.peil.municipality.MunicipalityRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who recorded what, for which office, said in one line. */
@Component
class Offices {

    private final MunicipalityRegister municipalities;

    Offices(MunicipalityRegister municipalities) {
        this.municipalities = municipalities;
    }

    /** The municipality by name, or IMDi. */
    String nameOf(@Nullable MunicipalityNumber municipality) {
        return municipality == null ? Words.of("competence.imdi") : municipalities.nameOf(municipality);
    }

    /** Where an item comes from: <i>Ingrid Solberg, Oslo, 12.06.2026</i>. */
    String provenance(CompetenceItem item) {
        return item.selfRegistered()
                ? Words.of("competence.provenance.self", Dates.format(day(item.lastChanged())))
                : through(item.conveyance(), signed(item.lastChanged(), item.municipality()));
    }

    /** <i>Ingrid Solberg, Oslo, 12.06.2026, gjennom tolk (tigrinja, kvalifisert (B), på skjerm)</i>. */
    private static String through(@Nullable Conveyance conveyance, String signed) {
        return conveyance == null ? signed : signed + ", " + ValueWords.of(conveyance, Words.locale(), Words::of);
    }

    String signed(Signature signature, @Nullable MunicipalityNumber municipality) {
        return Words.of("competence.provenance", signature.name(), nameOf(municipality), Dates.format(day(signature)));
    }

    /** How far the mapping has come and whose it is, as the heading says it. */
    String headline(CompetenceRecord record) {
        var office = nameOf(record.municipality());
        return switch (record.stage()) {
            case STARTED -> Words.of("competence.headline.STARTED", office, Dates.format(day(record.started())));
            case COMPLETED, ASSURED -> {
                var completed = record.completed() == null ? record.started() : record.completed();
                yield Words.of("competence.headline.by-" + record.by(), office, Dates.format(day(completed)));
            }
        };
    }

    static LocalDate day(Signature signature) {
        return signature.at().atZone(ZoneId.of("Europe/Oslo")).toLocalDate();
    }
}
