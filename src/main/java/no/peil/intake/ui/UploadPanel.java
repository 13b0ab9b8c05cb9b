package no.peil.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import no.peil.common.ui.Panel;

/** The first step: choose or drop a file. Which files can be read is for the reading to say, in a sentence of its own. */
class UploadPanel extends Panel {

    private static final int MOST_BYTES = 52_428_800;

    final Upload upload;
    final Div trouble = new Div();

    UploadPanel(SerializableBiConsumer<String, File> uploaded) {
        super("");
        setHeading(getTranslation("intake.upload"));
        upload = new Upload(UploadHandler.toTempFile((metadata, file) -> uploaded.accept(metadata.fileName(), file)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        var choose = new Button(getTranslation("intake.upload.choose"));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("intake.upload.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> say(getTranslation("intake.rejected.too-large")));
        trouble.addClassName("import-trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        var columns = new Details(
                getTranslation("intake.upload.columns"),
                new Paragraph(getTranslation("intake.upload.columns.required")),
                new Paragraph(getTranslation("intake.upload.columns.optional")),
                new Paragraph(getTranslation("intake.upload.columns.dates")));
        add(new Paragraph(getTranslation("intake.upload.how")), upload, trouble, columns);
    }

    /** Ready for another file. */
    void clear() {
        upload.clearFileList();
        trouble.setVisible(false);
    }

    /** Says why a file was not read. */
    void say(String sentence) {
        upload.clearFileList();
        trouble.setText(sentence);
        trouble.setVisible(true);
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("intake.upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("intake.upload.drop")))
                .setError(new UploadI18N.Error().setFileIsTooBig(getTranslation("intake.rejected.too-large")))
                .setFile(new UploadI18N.File().setRemove(getTranslation("intake.upload.remove")));
    }
}
