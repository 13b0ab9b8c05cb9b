package no.peil.summary;

import no.peil.common.MunicipalityNumber;
import no.peil.competence.Assurance;
import no.peil.competence.CompetenceItem;
import no.peil.competence.Conveyance;
import no.peil.competence.Signature;
import no.peil.municipality.MunicipalityRegister;
import no.peil.participant.AddressProtection;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded what, for which office. Of a person who is strictly protected neither the municipality nor anybody who
 * works there is named: either would tell where the person lives, and a paper goes further than a screen.
 */
final class SummaryOffices {

    private final SummaryWords words;
    private final MunicipalityRegister municipalities;
    private final boolean hidden;

    SummaryOffices(SummaryWords words, MunicipalityRegister municipalities, AddressProtection protection) {
        this.words = words;
        this.municipalities = municipalities;
        this.hidden = protection == AddressProtection.STRICTLY_CONFIDENTIAL;
    }

    boolean areHidden() {
        return hidden;
    }

    /** The municipality by name, or IMDi, or no more than that it was a municipality. */
    String nameOf(@Nullable MunicipalityNumber municipality) {
        if (municipality == null) {
            return words.of("competence.imdi");
        }
        return hidden ? words.of("summary.a-municipality") : municipalities.nameOf(municipality);
    }

    /** Where an item comes from: somebody in an office, or the person who answered alone. */
    String signed(CompetenceItem item) {
        return item.selfRegistered()
                ? words.of(
                        "competence.provenance.self",
                        words.day(item.lastChanged().at()))
                : through(item.conveyance(), signed(item.lastChanged(), item.municipality()));
    }

    /** The name of a language and of its variant tells nothing of where anybody lives. */
    private String through(@Nullable Conveyance conveyance, String signed) {
        return conveyance == null ? signed : signed + ", " + words.through(conveyance);
    }

    /** <i>Ingrid Solberg, Oslo, 12.06.2026</i>. */
    String signed(Signature signature, @Nullable MunicipalityNumber municipality) {
        return signed(signature, nameOf(municipality), words.day(signature.at()));
    }

    /** <i>Elle Mikkelsen, saksbehandler i Tromsø, 01.09.2026</i>: the day on which it was assured, not written down. */
    String signed(Assurance assurance) {
        var office = nameOf(assurance.municipality());
        var role = assurance.role();
        return signed(
                assurance.signature(),
                role == null ? office : words.of("remark.role." + role, office),
                words.day(assurance.on()));
    }

    private String signed(Signature signature, String office, String day) {
        return hidden ? office + ", " + day : words.of("competence.provenance", signature.name(), office, day);
    }
}
