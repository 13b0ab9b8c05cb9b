package no.peil.participant.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Permit;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Numbers;
import no.peil.municipality.MunicipalityRegister;
import no.peil.participant.LegalFact;
import no.peil.participant.LegalFact.Education;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.LegalFact.PermitHeld;
import no.peil.participant.LegalFact.ReferencePerson;
import no.peil.participant.LegalFact.Residence;
import no.peil.participant.LegalFact.Work;
import no.peil.participant.ReceptionCentreService;
import no.peil.participant.ReceptionCentreService.ReceptionCentre;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the user's language what a recorded fact is: first what, then since when and how. */
@Component
class FactText {

    private final MunicipalityRegister municipalities;
    private final ReceptionCentreService centres;

    FactText(MunicipalityRegister municipalities, ReceptionCentreService centres) {
        this.municipalities = municipalities;
        this.centres = centres;
    }

    /** The whole fact on one line. */
    String line(LegalFact fact) {
        var words = new ArrayList<String>(List.of(title(fact)));
        words.addAll(details(fact));
        return String.join(" · ", words);
    }

    /** What the fact is. */
    String title(LegalFact fact) {
        return switch (fact) {
            case PermitHeld held -> held.permit() != null ? name(held.permit()) : orUnknown(held.asWritten());
            case Residence home -> where(home);
            case ReferencePerson reference -> reference.permit() == null ? orUnknown(null) : name(reference.permit());
            case Work work ->
                work.hours() == null
                        ? orUnknown(null)
                        : translate(
                                "person.fact.hours", Numbers.format(work.hours().doubleValue()));
            case Education known -> translate("prior-education." + known.level());
            case Event event -> Dates.format(event.on());
        };
    }

    /** What more is known of it, shortest first. */
    List<String> details(LegalFact fact) {
        var words = new ArrayList<String>();
        switch (fact) {
            case PermitHeld held -> {
                add(words, "person.fact.granted", held.grantedOn());
                add(words, "person.fact.valid-from", held.validFrom());
                add(words, "person.fact.valid-to", held.validTo());
            }
            case Residence home -> {
                add(words, "person.fact.from", home.from());
                add(words, "person.fact.to", home.to());
                if (home.where() == ResidenceKind.MUNICIPALITY) {
                    words.add(translate("person.fact.agreement." + agreement(home.byAgreement())));
                }
            }
            case ReferencePerson reference -> {
                add(words, "person.fact.reference-settled", reference.settledOn());
                add(words, "person.fact.family-applied", reference.familyAppliedOn());
            }
            case Work work -> {
                add(words, "person.fact.from", work.from());
                add(words, "person.fact.ended", work.endedOn());
            }
            case Education known -> add(words, "person.fact.known", known.knownOn());
            case Event event -> {}
        }
        return words;
    }

    /** The name of a permit, with its place in the Immigration Act. */
    static String name(Permit permit) {
        return translate("permit." + permit);
    }

    /** The name of what a reference person holds. */
    static String name(ReferencePermit held) {
        return held.permit().map(FactText::name).orElseGet(() -> translate("reference-permit." + held));
    }

    private String where(Residence home) {
        var kind = translate("residence-kind." + home.where());
        var municipality = Optional.ofNullable(home.municipality())
                .map(municipalities::nameOf)
                .orElse("");
        return switch (home.where()) {
            case MUNICIPALITY -> municipality;
            case RECEPTION_CENTRE ->
                translate("person.fact.centre", centreName(home.centre()).orElse(kind), municipality);
            case ABROAD -> municipality.isEmpty() ? kind : translate("person.residence.abroad-allocated", municipality);
            case SVALBARD -> kind;
        };
    }

    private Optional<String> centreName(@Nullable UUID centre) {
        return Optional.ofNullable(centre).flatMap(centres::find).map(ReceptionCentre::name);
    }

    /** The name of a municipality. */
    String name(MunicipalityNumber number) {
        return municipalities.nameOf(number);
    }

    private static void add(List<String> words, String key, @Nullable LocalDate day) {
        if (day != null) {
            words.add(translate(key, Dates.format(day)));
        }
    }

    private static String agreement(@Nullable Boolean agreed) {
        return agreed == null ? "unknown" : agreed ? "yes" : "no";
    }

    private static String orUnknown(@Nullable String words) {
        return words == null ? translate("person.fact.unknown") : words;
    }

    private static String translate(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
