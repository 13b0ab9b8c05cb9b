package no.peil.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Another system asks the law over the wire. */
@BrowserTest
class AssessmentApiIT {

    @LocalServerPort
    int port;

    @Test
    void aCaseIsSentAndAnswered() throws Exception {
        var answer = send("saksbehandler-oslo", "{\"case_id\": \"Åse\", \"evaluated_on\": \"2020-12-31\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"case_id\":\"Åse\"", "\"programme\":\"FORMER_ACT\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aMessageThatIsTooLargeIsAnsweredAndNotCutOff() throws Exception {
        var answer = send("saksbehandler-oslo", "[\"" + "x".repeat(30_000_000) + "\"]");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("5 MB");
    }

    @Test
    void whoeverSeesNoAssessmentsIsNotAnswered() throws Exception {
        assertThat(send("revisor", "{}").statusCode()).isEqualTo(403);
        assertThat(send("finnes-ikke", "{}").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> send(String user, String body) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/assessments"))
                            .header(
                                    "Authorization",
                                    "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(UTF_8)))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
