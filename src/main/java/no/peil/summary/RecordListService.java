package no.peil.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;
import no.peil.municipality.MunicipalityRegister;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The list of a municipality's mappings (<i>liste over kartlegginger</i>), for whoever leads the work there. */
@Service
@PreAuthorize("hasRole('TEAM_LEAD')")
public class RecordListService {

    private final RecordPages pages;
    private final MunicipalityRegister municipalities;
    private final Clock clock;

    RecordListService(RecordPages pages, MunicipalityRegister municipalities, Clock clock) {
        this.pages = pages;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * Writes the mapped persons of the user's own municipality, one row for each item, and logs how many persons there
     * were. The file is sent while it is read, page by page: it runs in no transaction, each page in its own.
     *
     * @param locale the language of the words
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void write(OutputStream output, RecordListFormat format, RecordListFilter filter, Locale locale)
            throws IOException {
        var words = new SummaryWords(locale, clock.getZone());
        var rows = new RecordRows(filter, words, municipalities);
        pages.begin();
        try (var sheet = format.open(output, words.of("summary.sheet"))) {
            sheet.head(rows.columns());
            for (var page = pages.after(null);
                    !page.isEmpty();
                    page = pages.after(page.getLast().person())) {
                for (var record : page) {
                    for (var row : rows.of(record)) {
                        sheet.row(row);
                    }
                }
                sheet.flush();
            }
        }
    }
}
