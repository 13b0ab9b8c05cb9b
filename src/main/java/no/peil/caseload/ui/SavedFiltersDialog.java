package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import no.peil.caseload.SavedFilter;
import no.peil.caseload.SavedFilterService;
import no.peil.common.Refusal;
import no.peil.common.ui.Confirm;
import no.peil.common.ui.Notices;

/** The user's saved filters (<i>mine filtre</i>): to open, to rename, to delete and to put in order. */
class SavedFiltersDialog extends Dialog {

    final List<SavedFilterLine> lines = new ArrayList<>();
    final Span said = new Span();
    private final transient SavedFilterService saved;
    private final transient CaseloadUser user;
    private final SerializableConsumer<SavedFilter> whenOpened;
    private final Div list = new Div();
    private final Paragraph empty = new Paragraph(getTranslation("filter.none-saved"));
    private final Button close = new Button(getTranslation("common.close"), click -> close());

    SavedFiltersDialog(SavedFilterService saved, CaseloadUser user, SerializableConsumer<SavedFilter> whenOpened) {
        this.saved = saved;
        this.user = user;
        this.whenOpened = whenOpened;
        setHeaderTitle(getTranslation("filter.mine"));
        setWidth("40rem");
        list.getElement().setAttribute("role", "list");
        said.addClassName("secondary");
        said.getElement().setAttribute("role", "status");
        var content = new Div(empty, list, said);
        content.addClassName("stack");
        add(content);
        getFooter().add(close);
        read();
    }

    private void read() {
        lines.clear();
        saved.mine().stream().map(this::line).forEach(lines::add);
        showLines();
    }

    private void showLines() {
        list.removeAll();
        lines.forEach(list::add);
        list.setVisible(!lines.isEmpty());
        empty.setVisible(lines.isEmpty());
    }

    private SavedFilterLine line(SavedFilter filter) {
        var line = new SavedFilterLine(filter, user.names().getOrDefault(filter.owner(), filter.owner()));
        line.open.addClickListener(click -> {
            close();
            whenOpened.accept(filter);
        });
        line.up.addClickListener(click -> {
            move(line, lines.indexOf(line) - 1);
            line.up.focus();
        });
        line.down.addClickListener(click -> {
            move(line, lines.indexOf(line) + 1);
            line.down.focus();
        });
        line.change.addClickListener(click -> change(filter));
        line.delete.addClickListener(click -> askToDelete(filter));
        DropTarget.configure(line)
                .addDropListener(drop -> drop.getDragSourceComponent()
                        .filter(SavedFilterLine.class::isInstance)
                        .map(SavedFilterLine.class::cast)
                        .ifPresent(dragged -> move(dragged, lines.indexOf(line))));
        return line;
    }

    /** Puts the line there, and says where it stands now, also when it stood at the end already. */
    private void move(SavedFilterLine line, int wanted) {
        int place = Math.clamp(wanted, 0, lines.size() - 1);
        lines.remove(line);
        lines.add(place, line);
        showLines();
        saved.order(lines.stream().map(one -> one.filter.id()).toList());
        said.setText(getTranslation("filter.moved", line.filter.name(), place + 1, lines.size()));
    }

    private void change(SavedFilter filter) {
        boolean own = filter.owner().equals(user.words().me());
        new SaveFilterDialog(filter, !user.isOfImdi(), own, (name, shared) -> {
                    saved.change(filter.id(), name, shared);
                    read();
                })
                .open();
    }

    private void askToDelete(SavedFilter filter) {
        Confirm.ask(
                getTranslation("filter.delete.sure", filter.name()),
                getTranslation(filter.shared() ? "filter.delete.of-the-team" : "filter.delete.consequence"),
                getTranslation("filter.delete"),
                () -> delete(filter));
    }

    private void delete(SavedFilter filter) {
        try {
            saved.delete(filter.id());
            said.setText(getTranslation("filter.deleted", filter.name()));
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
        read();
        close.focus();
    }
}
