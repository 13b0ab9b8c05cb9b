package no.peil.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.io.File;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.peil.common.Refusal;
import no.peil.common.ui.Notices;
import no.peil.common.ui.PageHeading;
import no.peil.intake.ImportId;
import no.peil.intake.ImportService;
import no.peil.intake.ImportedList;
import no.peil.intake.LineStatus;
import no.peil.intake.Progress;
import no.peil.intake.RejectedFile;
import no.peil.municipality.MunicipalityRegister;
import org.jspecify.annotations.Nullable;

/** Loads a list (<i>Importer liste</i>): upload, preview, store. The URL says which list, and which of its lines. */
@Route("import/:list?")
@Menu(title = "intake.title", order = 20.5)
@RolesAllowed({"CASE_WORKER", "TEAM_LEAD", "LIAISON"})
@StyleSheet("context://styles/intake.css")
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle, ImportWork.Outcome {

    private static final int ROOM_FOR_COLUMNS = 900;
    private static final String STATUS = "status";

    final UploadPanel upload = new UploadPanel(this::read);
    final ProgressPanel progress = new ProgressPanel();
    final PreviewPanel preview;
    private final transient ImportService imports;
    private @Nullable ImportId list;

    ImportView(ImportService imports, MunicipalityRegister municipalities) {
        this.imports = imports;
        preview = new PreviewPanel(imports, new LineWords(municipalities, getLocale()), this::filter);
        preview.store.addClickListener(click -> store());
        preview.discard.addClickListener(click -> discard());
        preview.another.addClickListener(click -> discard());
        var heading = new PageHeading(getPageTitle());
        heading.setLead(getTranslation("intake.lead"));
        addClassNames("page", "import");
        add(heading, upload, progress, preview);
        Signal.effect(this, () -> {
            int width = UI.getCurrent().getPage().windowSizeSignal().get().width();
            preview.grid.showCards(0 < width && width < ROOM_FOR_COLUMNS);
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("list").flatMap(ImportView::id);
        var found = wanted.flatMap(imports::find);
        if (wanted.isPresent() && found.isEmpty()) {
            Notices.refused(new Refusal("intake.gone"));
        }
        var status = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATUS)
                .flatMap(ImportView::status);
        list = found.map(ImportedList::id).orElse(null);
        upload.setVisible(found.isEmpty());
        preview.setVisible(found.isPresent());
        found.ifPresent(one -> preview.show(one, status.map(Set::of).orElse(Set.of())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.title");
    }

    @Override
    public void progress(Progress.Step step, int lines) {
        progress.show(step, lines);
    }

    @Override
    public void done(ImportedList done) {
        rest();
        open(done.id(), QueryParameters.empty());
        if (done.stored()) {
            Notices.done("intake.stored.notice");
        }
    }

    @Override
    public void rejected(RejectedFile rejected) {
        rest();
        upload.say(getTranslation(rejected.key(), rejected.arguments().toArray()));
    }

    @Override
    public void refused(Refusal refusal) {
        rest();
        Notices.refused(refusal);
    }

    private void read(String fileName, File file) {
        upload.clear();
        work().begin(heard -> imports.read(file.toPath(), fileName, heard), file::delete);
    }

    private void store() {
        var chosen = list;
        if (chosen != null) {
            work().begin(heard -> imports.store(chosen, heard), () -> {});
        }
    }

    private void discard() {
        Optional.ofNullable(list).ifPresent(imports::discard);
        upload.clear();
        UI.getCurrent().navigate(ImportView.class);
    }

    private ImportWork work() {
        progress.begin();
        preview.setBusy(true);
        upload.upload.setEnabled(false);
        return new ImportWork(UI.getCurrent(), this);
    }

    private void rest() {
        progress.setVisible(false);
        preview.setBusy(false);
        upload.upload.setEnabled(true);
    }

    /** A second click on a chip shows all lines again. */
    private void filter(LineStatus status) {
        var chosen = list;
        if (chosen != null) {
            boolean off = preview.chips.chip(status).isPressed();
            open(chosen, off ? QueryParameters.empty() : QueryParameters.of(STATUS, word(status)));
        }
    }

    private static void open(ImportId id, QueryParameters query) {
        UI.getCurrent()
                .navigate(
                        ImportView.class, new RouteParameters("list", id.value().toString()), query);
    }

    private static Optional<ImportId> id(String text) {
        try {
            return Optional.of(new ImportId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Optional<LineStatus> status(String word) {
        return Arrays.stream(LineStatus.values())
                .filter(status -> word(status).equals(word))
                .findFirst();
    }

    private static String word(LineStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
