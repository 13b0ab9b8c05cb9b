package no.peil.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.peil.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class SecurityTest {

    @Autowired
    WebApplicationContext context;

    MockMvc web;

    @BeforeEach
    void throughTheFilters() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(new PushNeedsSession())
                .apply(springSecurity())
                .build();
    }

    @Test
    void aUserOfTheDemoLogsInWithTheUserNameAsPassword() throws Exception {
        web.perform(logIn("saksbehandler-oslo", "saksbehandler-oslo").with(csrf()))
                .andExpect(authenticated().withUsername("saksbehandler-oslo").withRoles("CASE_WORKER"));
    }

    @Test
    void aWrongPasswordAndAnUnknownUserLookTheSame() throws Exception {
        for (var user : new String[] {"saksbehandler-oslo", "finnes-ikke"}) {
            web.perform(logIn(user, "feil").with(csrf()))
                    .andExpect(unauthenticated())
                    .andExpect(redirectedUrl("/login?error"));
        }
    }

    @Test
    void aLogInFormOfAnotherSiteIsNotAccepted() throws Exception {
        web.perform(logIn("saksbehandler-oslo", "saksbehandler-oslo"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?stale"));
    }

    @Test
    void aSystemWithoutAUserGetsAProblemAndNoPage() throws Exception {
        web.perform(get("/api/v1/finnes-ikke"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(header().string("WWW-Authenticate", startsWith("Basic")));
    }

    @Test
    void thePushChannelOfAPageWhoseSessionHasEndedBeginsNoNewOne() throws Exception {
        var refused = web.perform(post("/VAADIN/push").param("v-r", "push")).andExpect(status().isForbidden());

        assertThat(refused.andReturn().getRequest().getSession(false)).isNull();
    }

    @Test
    void aSystemIsNotRememberedFromOneCallToTheNext() throws Exception {
        web.perform(get("/api/v1/finnes-ikke").with(httpBasic("imdi", "imdi")))
                .andExpect(status().isNotFound())
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void nobodyMayFrameThePortalOrSendItsContentElsewhere() throws Exception {
        web.perform(get("/person/finnes-ikke"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
    }

    private static MockHttpServletRequestBuilder logIn(String user, String password) {
        return post("/login").param("username", user).param("password", password);
    }
}
