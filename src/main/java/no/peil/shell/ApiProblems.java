package no.peil.shell;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a system that may not come in: a problem document (RFC 9457) instead of a page. */
@Component
class ApiProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper json;
    private final I18NProvider texts;

    ApiProblems(JsonMapper json, I18NProvider texts) {
        this.json = json;
        this.texts = texts;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Peil\", charset=\"UTF-8\"");
        answer(response, HttpStatus.UNAUTHORIZED, "shell.api.unknown-user");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        answer(response, HttpStatus.FORBIDDEN, "shell.api.not-allowed");
    }

    private void answer(HttpServletResponse response, HttpStatus status, String key) throws IOException {
        var language = texts.getDefaultLocale();
        var problem = ProblemDetail.forStatusAndDetail(status, texts.getTranslation(key + ".detail", language));
        problem.setTitle(texts.getTranslation(key, language));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        json.writeValue(response.getWriter(), problem);
    }
}
