package no.peil.caseload.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import no.peil.caseload.Detail;
import no.peil.caseload.OwnedBy;
import no.peil.caseload.SavedFilter;
import no.peil.caseload.SavedFilterId;
import no.peil.caseload.SavedFilterService;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import org.jspecify.annotations.Nullable;

/** Says which saved filter the list shows, and, when part of it is no longer there, what: a list must not lie. */
class SavedFilterNotice extends Div {

    private final transient SavedFilterService saved;
    private final transient CaseloadUser user;

    SavedFilterNotice(SavedFilterService saved, CaseloadUser user) {
        this.saved = saved;
        this.user = user;
        addClassName("saved-filter-notice");
        getElement().setAttribute("role", "status");
    }

    void show(@Nullable SavedFilterId id) {
        removeAll();
        setVisible(id != null);
        if (id != null) {
            saved.find(id).ifPresentOrElse(this::show, () -> warn(getTranslation("filter.gone")));
        }
    }

    private void show(SavedFilter filter) {
        var misfits = misfits(QueryParameters.fromString(filter.query()));
        if (misfits.isEmpty()) {
            setText(getTranslation("filter.opened", filter.name()));
        } else {
            warn(getTranslation("filter.misfit", filter.name(), String.join("; ", misfits)));
        }
    }

    private void warn(String sentence) {
        add(new StateBadge(State.NEAR, sentence));
    }

    /** What of the filter is not known any longer, in words. */
    private List<String> misfits(QueryParameters query) {
        var misfits = new ArrayList<String>();
        var filter = CaseloadAddress.read(
                        query, (name, word) -> misfits.add(getTranslation("filter.misfit.word", name, word)))
                .filter();
        if (filter.owner() instanceof OwnedBy.Colleague colleague
                && !user.names().containsKey(colleague.username())) {
            misfits.add(getTranslation("filter.misfit.colleague", colleague.username()));
        }
        filter.details().of(Detail.CENTRE).codes().stream()
                .filter(centre -> !user.labels().centres().containsKey(centre))
                .forEach(centre -> misfits.add(getTranslation("filter.misfit.centre")));
        return misfits;
    }
}
