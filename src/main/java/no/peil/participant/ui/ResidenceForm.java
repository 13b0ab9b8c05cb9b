package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.peil.common.MunicipalityNumber;
import no.peil.common.ResidenceKind;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.municipality.Municipality;
import no.peil.participant.LegalFact;
import no.peil.participant.LegalFact.Residence;
import no.peil.participant.ReceptionCentreService;
import no.peil.participant.ReceptionCentreService.ReceptionCentre;
import org.jspecify.annotations.Nullable;

/** Where a person lives (§§ 6, 8): which fields there are follows from what kind of place it is. */
class ResidenceForm implements FactForm {

    /** Whether the person was settled by agreement; asked with a third answer, for nobody should guess. */
    enum Agreement {
        YES,
        NO,
        UNKNOWN
    }

    final RadioButtonGroup<ResidenceKind> where =
            new RadioButtonGroup<>(I18NProvider.translate("person.field.residence"));
    final MunicipalityField municipality;
    final ComboBox<String> centre = new ComboBox<>(I18NProvider.translate("person.field.centre"));
    final NorwegianDatePicker from = new NorwegianDatePicker(I18NProvider.translate("person.field.from"));
    final NorwegianDatePicker to = new NorwegianDatePicker(I18NProvider.translate("person.field.to"));
    final RadioButtonGroup<Agreement> agreement =
            new RadioButtonGroup<>(I18NProvider.translate("person.field.agreement"));
    private final ReceptionCentreService centres;
    private final FormChecks checks = new FormChecks();

    ResidenceForm(ReceptionCentreService centres, MunicipalityField municipality) {
        this.centres = centres;
        this.municipality = municipality;
        where.setItems(
                ResidenceKind.MUNICIPALITY,
                ResidenceKind.RECEPTION_CENTRE,
                ResidenceKind.ABROAD,
                ResidenceKind.SVALBARD);
        where.setItemLabelGenerator(kind -> I18NProvider.translate("residence-kind." + kind));
        where.addValueChangeListener(chosen -> adapt());
        agreement.setItems(Agreement.values());
        agreement.setItemLabelGenerator(answer -> I18NProvider.translate("person.field.agreement." + answer));
        centre.setAllowCustomValue(true);
        centre.setHelperText(I18NProvider.translate("person.field.centre.help"));
        centre.addCustomValueSetListener(
                typed -> centre.setValue(typed.getDetail().strip()));
        municipality.addValueChangeListener(chosen -> offerCentres());
        checks.require(where, "person.field.residence.required");
        checks.check(
                municipality, chosen -> chosen != null || !needsMunicipality(), "person.field.municipality.required");
        checks.check(
                from, day -> day != null || where.getValue() != ResidenceKind.MUNICIPALITY, "common.date.required");
        checks.check(agreement, answer -> answer != null, "person.field.agreement.required");
        checks.day(to, false, from::getValue, "person.field.ends-before", () -> null, "person.field.in-future");
        to.setVisible(false);
        where.setValue(ResidenceKind.MUNICIPALITY);
    }

    @Override
    public Component fields() {
        return new FieldGrid().wide(where).with(municipality, centre, from, to).wide(agreement);
    }

    @Override
    public void show(LegalFact fact) {
        if (fact instanceof Residence home) {
            where.setValue(home.where());
            municipality.choose(home.municipality());
            offerCentres();
            Optional.ofNullable(home.centre())
                    .flatMap(centres::find)
                    .map(ReceptionCentre::name)
                    .ifPresent(centre::setValue);
            from.setValue(home.from());
            to.setVisible(true);
            to.setValue(home.to());
            agreement.setValue(
                    home.byAgreement() == null ? Agreement.UNKNOWN : home.byAgreement() ? Agreement.YES : Agreement.NO);
        }
    }

    @Override
    public Optional<LegalFact> edited() {
        if (!checks.pass()) {
            return Optional.empty();
        }
        var host = Optional.ofNullable(municipality.isVisible() ? municipality.getValue() : null)
                .map(Municipality::number);
        return Optional.of(new Residence(
                where.getValue(),
                host.orElse(null),
                host.map(this::centreIn).orElse(null),
                from.getValue(),
                to.getValue(),
                agreed()));
    }

    private @Nullable Boolean agreed() {
        return !agreement.isVisible() || agreement.getValue() == Agreement.UNKNOWN
                ? null
                : Boolean.valueOf(agreement.getValue() == Agreement.YES);
    }

    private @Nullable UUID centreIn(MunicipalityNumber host) {
        var name = centre.getValue();
        return !centre.isVisible() || name == null || name.isBlank() ? null : centres.named(name.strip(), host);
    }

    private boolean needsMunicipality() {
        return where.getValue() == ResidenceKind.MUNICIPALITY || where.getValue() == ResidenceKind.RECEPTION_CENTRE;
    }

    private void adapt() {
        var kind = where.getValue();
        municipality.setVisible(kind != ResidenceKind.SVALBARD);
        municipality.setLabel(I18NProvider.translate(
                switch (kind) {
                    case ABROAD -> "person.field.municipality.allocated";
                    case RECEPTION_CENTRE -> "person.field.municipality.host";
                    case MUNICIPALITY, SVALBARD -> "person.field.municipality";
                }));
        centre.setVisible(kind == ResidenceKind.RECEPTION_CENTRE);
        agreement.setVisible(kind == ResidenceKind.MUNICIPALITY);
        municipality.setRequiredIndicatorVisible(needsMunicipality());
        from.setRequiredIndicatorVisible(kind == ResidenceKind.MUNICIPALITY);
        agreement.setRequiredIndicatorVisible(true);
        from.setLabel(I18NProvider.translate(
                kind == ResidenceKind.MUNICIPALITY ? "person.field.settled" : "person.field.from"));
    }

    private void offerCentres() {
        var typed = centre.getValue();
        centre.setItems(Optional.ofNullable(municipality.getValue())
                .map(host -> centres.of(host.number()).stream()
                        .map(ReceptionCentre::name)
                        .toList())
                .orElse(List.of()));
        centre.setValue(typed);
    }
}
