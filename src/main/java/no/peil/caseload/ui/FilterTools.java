package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.CaseloadService;
import no.peil.caseload.SavedFilter;
import no.peil.caseload.SavedFilterService;
import no.peil.common.ui.Notices;

/** The ways to narrow the list further, to keep it so under a name, and to find what one has kept. */
class FilterTools extends Div {

    final Button filters = new Button();
    final Button save = new Button();
    final Button mine = new Button();
    private final transient CaseloadService caseload;
    private final transient SavedFilterService saved;
    private final transient CaseloadUser user;
    private CaseloadState state = CaseloadState.DEFAULT;
    private transient CaseloadFilter filter = CaseloadFilter.NONE;

    /** For this reader, who chooses another list. */
    FilterTools(
            CaseloadService caseload,
            SavedFilterService saved,
            CaseloadUser user,
            SerializableConsumer<CaseloadFilter> whenChosen) {
        this.caseload = caseload;
        this.saved = saved;
        this.user = user;
        addClassName("row");
        name(filters, "filter.title");
        name(mine, "filter.mine");
        name(save, "filter.save");
        filters.addClickListener(click -> new FilterDialog(filter, user, this.caseload::count, whenChosen).open());
        save.addClickListener(click -> ask());
        mine.addClickListener(click -> new SavedFiltersDialog(this.saved, this.user, FilterTools::open).open());
        add(filters, mine, save);
    }

    /** Begins with what is on. */
    void show(CaseloadState state, CaseloadFilter filter) {
        this.state = state;
        this.filter = filter;
        save.setEnabled(!CaseloadAddress.toKeep(state).isEmpty());
    }

    private void ask() {
        new SaveFilterDialog(!user.isOfImdi(), !state.search().isEmpty(), this::save).open();
    }

    private void save(String name, boolean shared) {
        var kept = saved.save(name, CaseloadAddress.toKeep(state), shared);
        Notices.done("filter.saved", kept.name());
    }

    private static void open(SavedFilter filter) {
        CaseloadNavigation.to(
                CaseloadAddress.read(QueryParameters.fromString(filter.query())).of(filter.id()));
    }

    private void name(Button button, String key) {
        button.setText(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
    }
}
