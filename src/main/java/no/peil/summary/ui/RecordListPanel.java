package no.peil.summary.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.EnumMap;
import java.util.Map;
import no.peil.common.ui.Panel;
import no.peil.competence.Section;
import no.peil.summary.RecordListFilter;
import no.peil.summary.RecordListFormat;
import no.peil.summary.RecordListService;

/** The list of the municipality's mappings to take away, for whoever leads the work: which sections, and as what file. */
public class RecordListPanel extends Panel {

    final CheckboxGroup<Section> sections = new CheckboxGroup<>(getTranslation("summary.list.sections"));
    final Map<RecordListFormat, Anchor> downloads = new EnumMap<>(RecordListFormat.class);
    private final transient RecordListService lists;

    /** The panel, with every section chosen. */
    public RecordListPanel(RecordListService lists) {
        super(I18NProvider.translate("summary.list"));
        this.lists = lists;
        addClassName("record-list");
        sections.setItems(Section.values());
        sections.setItemLabelGenerator(section -> getTranslation("competence.section." + section));
        sections.setValue(RecordListFilter.EVERYTHING.sections());
        sections.addValueChangeListener(change -> offer());
        var row = new Div();
        row.addClassName("row");
        for (var format : RecordListFormat.values()) {
            var download = new Anchor();
            download.setText(getTranslation("summary.list." + format));
            download.addClassName("outline-button");
            download.getElement().setAttribute("download", true);
            downloads.put(format, download);
            row.add(download);
        }
        var what = new Paragraph(getTranslation("summary.list.what"));
        what.addClassName("hint");
        add(what, sections, row);
        offer();
    }

    private void offer() {
        boolean something = !sections.getValue().isEmpty();
        downloads.forEach((format, download) -> {
            download.setVisible(something);
            download.setHref(list(format, new RecordListFilter(sections.getValue())));
        });
        sections.setInvalid(!something);
        sections.setErrorMessage(something ? null : getTranslation("summary.list.none-chosen"));
    }

    /** Runs beside the page, as the user of the request. */
    private DownloadHandler list(RecordListFormat format, RecordListFilter filter) {
        var locale = getLocale();
        return event -> {
            event.setFileName(getTranslation(locale, "summary.list.file") + "." + format.extension());
            event.setContentType(format.contentType());
            try (var output = event.getOutputStream()) {
                lists.write(output, format, filter, locale);
            }
        };
    }
}
