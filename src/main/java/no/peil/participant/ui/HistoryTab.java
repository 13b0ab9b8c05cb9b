package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import no.peil.access.UserAccountService;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.Panel;
import no.peil.participant.HistoryEntry;
import no.peil.participant.HistorySource;
import org.springframework.beans.factory.ObjectProvider;

/** The tab <i>Historikk</i>: what happened to the person, by whom and why, from every feature, the latest first. */
@org.springframework.stereotype.Component
class HistoryTab implements PersonTab {

    private static final int ORDER = 50;

    private final List<HistorySource> sources;
    private final HistoryText texts;
    private final UserAccountService users;

    HistoryTab(ObjectProvider<HistorySource> sources, HistoryText texts, UserAccountService users) {
        this.sources = sources.orderedStream().toList();
        this.texts = texts;
        this.users = users;
    }

    @Override
    public String key() {
        return "historikk";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create(PersonPage page) {
        var names = new UserNames(users);
        var entries = sources.stream()
                .flatMap(source -> source.of(page.person().id()).stream())
                .sorted(Comparator.comparing(HistoryEntry::at).reversed())
                .toList();
        var panel = new Panel(texts.heading());
        if (entries.isEmpty()) {
            panel.add(new EmptyState(texts.nothing(), texts.nothingYet()));
        } else {
            panel.add(new HistoryList(entries, texts, names));
        }
        return panel;
    }
}
