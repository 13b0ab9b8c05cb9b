package no.peil.testing;

import no.peil.access.UserAccountService;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What a test may turn that the portal cannot: the day it is, and who is signed in. */
@TestConfiguration(proxyBeanMethods = false)
class TestSetup {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    static StatementCount statementCount() {
        return new StatementCount();
    }

    @Bean
    SignIn signIn(UserAccountService users) {
        return new SignIn(users);
    }
}
