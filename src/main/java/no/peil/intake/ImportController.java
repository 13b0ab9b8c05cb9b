package no.peil.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Loads a list for another system: the same steps, the same messages as the wizard. */
@RestController
class ImportController {

    private final ImportService imports;

    ImportController(ImportService imports) {
        this.imports = imports;
    }

    /** Reads a list and, when asked to, stores its lines without errors; answers with the report either way. */
    @PostMapping(path = "/api/v1/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    void load(
            @RequestParam("file") MultipartFile upload,
            @RequestParam(defaultValue = "false") boolean store,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Path file = Files.createTempFile("peil-list-", ".csv");
        try {
            upload.transferTo(file);
            String name = Optional.ofNullable(upload.getOriginalFilename()).orElse("");
            var list = store
                    ? imports.readAndStore(file, name, Progress.UNHEARD)
                    : imports.read(file, name, Progress.UNHEARD);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            imports.writeReport(list.id(), locale, response.getOutputStream());
            imports.discard(list.id());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
