package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import no.peil.access.UserAccountService.Colleague;
import no.peil.caseload.CaseloadDetails;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.Chosen;
import no.peil.caseload.Detail;
import no.peil.caseload.OwnedBy;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.common.ui.Numbers;

/** Narrows the list by facts of the persons. Its button says how many the list will have. */
class FilterDialog extends Dialog {

    private static final int OLDEST = 120;

    final Select<OwnedBy> owner = new Select<>();
    final Map<Detail, DetailField> fields = new EnumMap<>(Detail.class);
    final WithinField<Integer, IntegerField> age;
    final WithinField<LocalDate, NorwegianDatePicker> settled;
    final Button show = new Button();
    final Button reset = new Button(getTranslation("filter.reset"));
    private final transient CaseloadFilter before;
    private final transient CaseloadUser user;
    private final SerializableFunction<CaseloadFilter, Long> count;

    /**
     * Begins with what is on.
     *
     * @param count how many persons a filter finds
     */
    FilterDialog(
            CaseloadFilter before,
            CaseloadUser user,
            SerializableFunction<CaseloadFilter, Long> count,
            SerializableConsumer<CaseloadFilter> whenChosen) {
        this.before = before;
        this.user = user;
        this.count = count;
        setHeaderTitle(getTranslation("filter.title"));
        setWidth("44rem");
        var details = before.details();
        age = new WithinField<>(
                getTranslation("filter.age"),
                years("filter.age.from"),
                years("filter.age.to"),
                details.age(),
                this::count);
        settled = new WithinField<>(
                getTranslation("filter.settled"),
                new NorwegianDatePicker(getTranslation("filter.settled.from")),
                new NorwegianDatePicker(getTranslation("filter.settled.to")),
                details.settled(),
                this::count);
        var content = new Div(owner);
        content.addClassName("filter-fields");
        offerOwners();
        for (var detail : Detail.values()) {
            var field = new DetailField(detail, user.labels(), details.of(detail), this::count);
            fields.put(detail, field);
            content.add(field);
        }
        content.addComponentAtIndex(2, age);
        content.addComponentAtIndex(3, settled);
        add(content);
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        reset.addClickListener(click -> reset());
        reset.addClassName("filter-reset");
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show.addClickListener(click -> {
            if (check()) {
                close();
                whenChosen.accept(value());
            }
        });
        getFooter().add(reset, new Button(getTranslation("common.cancel"), click -> close()), show);
        count();
    }

    /** What is chosen now, within the list that is on. */
    final CaseloadFilter value() {
        var chosen = new EnumMap<Detail, Chosen>(Detail.class);
        fields.forEach((detail, field) -> chosen.put(detail, field.value()));
        return before.with(user.isOfImdi() ? before.owner() : owner.getValue())
                .with(new CaseloadDetails(chosen, age.value(), settled.value()));
    }

    private void offerOwners() {
        var owners = new LinkedHashSet<OwnedBy>();
        owners.add(new OwnedBy.Anyone());
        owners.add(new OwnedBy.Me());
        owners.add(new OwnedBy.Nobody());
        user.colleagues().stream()
                .map(Colleague::username)
                .filter(username -> !username.equals(user.words().me()))
                .forEach(username -> owners.add(new OwnedBy.Colleague(username)));
        owners.add(before.owner());
        owner.setLabel(getTranslation("filter.owner"));
        owner.setItems(new ArrayList<>(owners));
        owner.setItemLabelGenerator(this::name);
        owner.setValue(before.owner());
        owner.addClassName("filter-field");
        owner.setVisible(!user.isOfImdi());
        owner.addValueChangeListener(change -> count());
    }

    private String name(OwnedBy one) {
        return switch (one) {
            case OwnedBy.Anyone anyone -> getTranslation("caseload.owner.anyone");
            case OwnedBy.Me me -> getTranslation("filter.owner.me");
            case OwnedBy.Nobody nobody -> getTranslation("caseload.owner.unowned");
            case OwnedBy.Colleague colleague -> user.names().getOrDefault(colleague.username(), colleague.username());
        };
    }

    private IntegerField years(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setMax(OLDEST);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("filter.age.format"))
                .setMinErrorMessage(getTranslation("filter.age.format"))
                .setMaxErrorMessage(getTranslation("filter.age.format")));
        field.setWidth("8rem");
        return field;
    }

    private void reset() {
        owner.setValue(new OwnedBy.Anyone());
        fields.values().forEach(field -> field.field.clear());
        age.clear();
        settled.clear();
    }

    private boolean check() {
        return age.check(getTranslation("filter.age.turned")) & settled.check(getTranslation("filter.settled.turned"));
    }

    private void count() {
        long persons = count.apply(value());
        show.setText(getTranslation("filter.show", persons, Numbers.format(persons)));
    }
}
