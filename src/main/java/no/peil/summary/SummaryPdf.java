package no.peil.summary;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.logging.Level;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Sets a summary as PDF that anybody can read (PDF/UA-1: tagged, with language, title and bookmarks) and that can be read
 * in fifty years (PDF/A-3a: fonts and colours within). It reads nothing but the summary, its template and its fonts.
 */
@Component
public class SummaryPdf {

    private static final String FONT = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // What the library tells of its own work belongs in nobody's log; only what goes wrong does.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final TemplateEngine templates = templates();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** Writes the document. */
    public void write(Summary summary, OutputStream output) throws IOException {
        var context = new Context(summary.language().locale());
        context.setVariable("summary", summary);
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(colours);
        builder.useFont(() -> font("Regular"), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Peil");
        builder.withHtmlContent(templates.process("summary", context), "");
        builder.toStream(output);
        builder.run();
    }

    private static InputStream font(String weight) {
        return Objects.requireNonNull(
                SummaryPdf.class.getResourceAsStream("/summary/fonts/LiberationSans-" + weight + ".ttf"));
    }

    private static TemplateEngine templates() {
        var files = new ClassLoaderTemplateResolver(SummaryPdf.class.getClassLoader());
        files.setPrefix("summary/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.XML);
        files.setCharacterEncoding("UTF-8");
        var engine = new TemplateEngine();
        engine.setTemplateResolver(files);
        engine.setMessageResolver(new SummaryMessages());
        return engine;
    }
}
