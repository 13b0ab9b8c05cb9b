package no.peil.summary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import no.peil.common.Refusal;
import no.peil.common.ui.Notices;
import no.peil.participant.ParticipantId;
import no.peil.summary.SummaryLanguage;
import no.peil.summary.SummaryPdf;
import no.peil.summary.SummaryReader;
import no.peil.summary.SummaryService;

/** Asks for whom the summary is and in which language, and gives it. */
final class SummaryDialog extends Dialog {

    private static final int GONE = 410;

    final RadioButtonGroup<SummaryReader> reader = new RadioButtonGroup<>(getTranslation("summary.reader"));
    final RadioButtonGroup<SummaryLanguage> language = new RadioButtonGroup<>(getTranslation("summary.language"));
    final Anchor download = new Anchor();

    private final ParticipantId person;
    private final transient SummaryService summaries;
    private final transient SummaryPdf pdf;
    private final transient Clock clock;

    SummaryDialog(ParticipantId person, SummaryService summaries, SummaryPdf pdf, Clock clock) {
        this.person = person;
        this.summaries = summaries;
        this.pdf = pdf;
        this.clock = clock;
        setHeaderTitle(getTranslation("summary.dialog"));
        addClassName("summary-dialog");
        setWidth("26rem");
        reader.setItems(SummaryReader.values());
        reader.setItemLabelGenerator(one -> getTranslation("summary.reader." + one));
        reader.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reader.setValue(SummaryReader.PERSON);
        language.setItems(SummaryLanguage.values());
        language.setItemLabelGenerator(one -> getTranslation("summary.language." + one));
        language.setValue(spoken());
        reader.addValueChangeListener(change -> offer());
        language.addValueChangeListener(change -> offer());
        var logged = new Paragraph(getTranslation("summary.logged"));
        logged.addClassName("hint");
        add(reader, language, logged);
        download.setText(getTranslation("summary.download"));
        download.addClassName("solid-button");
        download.getElement().setAttribute("download", true);
        getFooter().add(new Button(getTranslation("common.close"), click -> close()), download);
        offer();
    }

    /** A choice made anew is another document, behind a link of its own. */
    private void offer() {
        reader.setHelperText(getTranslation("summary.reader." + reader.getValue() + ".what"));
        download.setHref(document(reader.getValue(), language.getValue()));
    }

    /** Runs beside the page, as the user of the request: the service asks again whether this user may. */
    private DownloadHandler document(SummaryReader chosenReader, SummaryLanguage chosenLanguage) {
        var name = getTranslation("summary.file", LocalDate.now(clock).toString());
        return event -> {
            try {
                send(event, name, chosenReader, chosenLanguage);
            } catch (Refusal refused) {
                event.getResponse().setStatus(GONE);
                event.getUI().access(() -> Notices.refused(refused));
            }
        };
    }

    private void send(DownloadEvent event, String name, SummaryReader chosenReader, SummaryLanguage chosenLanguage)
            throws IOException {
        var written = new ByteArrayOutputStream();
        pdf.write(summaries.make(person, chosenReader, chosenLanguage), written);
        event.setFileName(name);
        event.setContentType("application/pdf");
        event.setContentLength(written.size());
        try (var output = event.getOutputStream()) {
            written.writeTo(output);
        }
    }

    private SummaryLanguage spoken() {
        var tag = getLocale().getLanguage().toUpperCase(Locale.ROOT);
        return Stream.of(SummaryLanguage.values())
                .filter(one -> one.name().equals(tag))
                .findFirst()
                .orElse(SummaryLanguage.NB);
    }
}
