package no.peil.assess;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.peil.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class AssessmentApiTest {

    private static final String REFUGEE = """
            {"case_id": "A", "evaluated_on": "2026-03-10", "birth_date": "1990-05-10", "citizenship": "SY",
             "permit": "UTL_28", "permit_granted_on": "2025-11-20", "residence": "MUNICIPALITY", "municipality": "4601",
             "settled_on": "2026-03-02", "by_agreement": "YES", "mapping": "NONE", "work_hours": 20, "goal": null,
             "education": "UPPER_SECONDARY_OR_HIGHER", "claimed_on": "", "why": "newly settled"}
            """;

    @Autowired
    WebApplicationContext context;

    MockMvc web;

    @BeforeEach
    void throughTheFilters() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void oneCaseIsAnsweredByItsAnswer() throws Exception {
        send(REFUGEE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.case_id").value("A"))
                .andExpect(jsonPath("$.regime").value("R4"))
                .andExpect(jsonPath("$.mapping").value("REQUIRED"))
                .andExpect(jsonPath("$.mapped_by").value("SETTLEMENT_MUNICIPALITY"))
                .andExpect(jsonPath("$.programme").value("RIGHT_AND_DUTY"))
                .andExpect(jsonPath("$.decision_deadline").value("2026-06-02"))
                .andExpect(jsonPath("$.right_lapses_on").value("2028-03-02"))
                .andExpect(jsonPath("$.max_months").value(12))
                .andExpect(jsonPath("$.extension_months").value(0))
                .andExpect(jsonPath("$.goals", contains("WORK", "HIGHER_EDUCATION", "REQUALIFICATION")))
                .andExpect(jsonPath("$.basis", hasItem("8-1")))
                .andExpect(jsonPath("$.warnings", hasSize(0)))
                .andExpect(jsonPath("$.explanation").doesNotExist());
    }

    @Test
    void whatIsNotThereIsNull() throws Exception {
        send("{\"case_id\": \"A\", \"evaluated_on\": \"2020-12-31\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mapped_by").value(nullValue()))
                .andExpect(jsonPath("$.max_months").value(nullValue()))
                .andExpect(jsonPath("$.goals", hasSize(0)));
    }

    @Test
    void theConditionsComeWhenTheyAreAskedFor() throws Exception {
        web.perform(post("/api/v1/assessments?explain=true")
                        .with(httpBasic("imdi", "imdi"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(REFUGEE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.explanation[0].rule").value("programme.right-and-duty"))
                .andExpect(jsonPath("$.explanation[0].citation", startsWith("integreringsloven § 8")))
                .andExpect(jsonPath("$.explanation[0].outcome").value("MET"))
                .andExpect(jsonPath("$..fact", hasItem("permit")))
                .andExpect(jsonPath("$..value", hasItem("UTL_28")));
    }

    @Test
    void oneCaseWithErrorsIsAProblem() throws Exception {
        send("{\"case_id\": \"A\", \"evaluated_on\": \"2026-02-30\", \"permit\": \"1990-05-10\", \"alder\": \"35\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("Sakene kan ikke vurderes"))
                .andExpect(jsonPath("$.errors[*].column", contains("alder", "evaluated_on", "permit")))
                .andExpect(content().string(not(containsString("1990"))));
    }

    @Test
    void manyCasesAreAnsweredInTheirOrderAndTheErrorsStandBeside() throws Exception {
        send("[" + REFUGEE + """
                        , {"case_id": "B", "evaluated_on": "2026-03-10", "municipality": "2100", "work_hours": "200"}
                        , {"case_id": "A", "evaluated_on": "2026-03-10"}
                        , 17
                        , {"evaluated_on": "2026-03-10", "birth_date": "2026-03-11", "permit": ["UTL_28"], "citizenship": 47}
                        , {"case_id": "C", "evaluated_on": "2020-12-31"}]
                        """)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.answers[*].case_id", contains("A", "C")))
                .andExpect(jsonPath("$.errors[*].index", contains(1, 1, 2, 3, 4, 4, 4, 4)))
                .andExpect(jsonPath(
                        "$.errors[*].column",
                        contains(
                                "municipality",
                                "work_hours",
                                "case_id",
                                null,
                                "permit",
                                "citizenship",
                                "case_id",
                                "birth_date")))
                .andExpect(jsonPath("$.errors[0].case_id").value("B"))
                .andExpect(jsonPath("$.errors[0].message").value("er på Svalbard, som ingen kommune er"))
                .andExpect(jsonPath("$.errors[3].case_id").value(nullValue()));
    }

    @Test
    void manyCasesOfWhichNoneCanBeReadAreRefused() throws Exception {
        send("[{\"case_id\": \"A\"}, {}]")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.answers", hasSize(0)))
                .andExpect(jsonPath("$.errors", hasSize(3)));
        send("[]").andExpect(status().isOk()).andExpect(jsonPath("$.answers", hasSize(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[{}",
                "{\"case_id\": A}",
                "case_id,evaluated_on",
                "{} {}",
                "{\"case_id\": \"A\", \"case_id\": \"B\"}",
                "17",
                "null",
                "\"A\""
            })
    void whatIsNoMessageOfCasesIsToldAndNotRepeated(String body) throws Exception {
        send(body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("Sakene kan ikke vurderes"))
                .andExpect(content().string(not(containsString("xception"))))
                .andExpect(content().string(not(containsString("case_id"))));
    }

    @Test
    void theSentencesAreInTheLanguageThatIsAskedFor() throws Exception {
        web.perform(post("/api/v1/assessments")
                        .with(httpBasic("imdi", "imdi"))
                        .header("Accept-Language", "en")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(jsonPath("$.title").value("The cases cannot be assessed"))
                .andExpect(jsonPath("$.errors[0].message").value("must be filled in"));
    }

    @Test
    void aMessageThatIsTooLargeIsRefused() throws Exception {
        send(" ".repeat(CaseMessage.LARGEST) + "{}")
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.detail", containsString("5 MB")));
    }

    @Test
    void onlyThoseWhoMaySeeAnAssessmentAndAdministratorsAreAnswered() throws Exception {
        for (var user : new String[] {"saksbehandler-oslo", "leder-oslo", "imdi", "admin"}) {
            sendAs(user, REFUGEE).andExpect(status().isOk());
        }
        sendAs("revisor", REFUGEE).andExpect(status().isForbidden());
        web.perform(post("/api/v1/assessments")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(REFUGEE))
                .andExpect(status().isUnauthorized());
    }

    private ResultActions send(String body) throws Exception {
        return sendAs("saksbehandler-oslo", body);
    }

    private ResultActions sendAs(String user, String body) throws Exception {
        return web.perform(post("/api/v1/assessments")
                .with(httpBasic(user, user))
                .header("Accept-Language", "nb")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
