package no.peil.audit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import no.peil.audit.AuditLogService;
import no.peil.audit.AuditLogService.LoggedUser;
import no.peil.audit.AuditedAction;
import no.peil.audit.LogFilter;
import no.peil.common.ui.NorwegianDatePicker;

/** Who, what and which day: the fields above the log. */
class LogFilterBar extends Div {

    final ComboBox<LoggedUser> user = new ComboBox<>();
    final Select<AuditedAction> action = new Select<>();
    final NorwegianDatePicker day = new NorwegianDatePicker(getTranslation("audit.day"));

    private final AuditLogService log;
    private boolean showing;

    LogFilterBar(AuditLogService log, SerializableConsumer<LogFilter> whenChanged) {
        this.log = log;
        addClassNames("row", "fields");

        user.setLabel(getTranslation("audit.user"));
        user.setItems(query -> log.users(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        user.setItemLabelGenerator(LoggedUser::displayName);
        user.setClearButtonVisible(true);

        action.setLabel(getTranslation("audit.action"));
        action.setItems(AuditedAction.values());
        action.setEmptySelectionAllowed(true);
        action.setEmptySelectionCaption(getTranslation("audit.every-action"));
        action.setItemLabelGenerator(
                chosen -> getTranslation(chosen == null ? "audit.every-action" : "audited-action." + chosen.name()));

        day.setClearButtonVisible(true);

        user.addValueChangeListener(event -> changed(whenChanged));
        action.addValueChangeListener(event -> changed(whenChanged));
        day.addValueChangeListener(event -> changed(whenChanged));
        add(user, action, day);
    }

    /** Shows what the URL asks for. */
    void show(LogFilter filter) {
        showing = true;
        user.setValue(Optional.ofNullable(filter.username()).flatMap(log::user).orElse(null));
        action.setValue(filter.action());
        day.setValue(filter.day());
        showing = false;
    }

    private void changed(SerializableConsumer<LogFilter> whenChanged) {
        if (!showing) {
            whenChanged.accept(new LogFilter(
                    user.getOptionalValue().map(LoggedUser::username).orElse(null), action.getValue(), day.getValue()));
        }
    }
}
