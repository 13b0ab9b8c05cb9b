package no.peil.participant;

import no.peil.common.TestNumbers;
import no.peil.database.OnlyInDemo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Which national identity numbers this installation takes: synthetic ones in the demo alone. */
@Configuration(proxyBeanMethods = false)
class NumberConfiguration {

    @Bean
    @OnlyInDemo
    TestNumbers acceptedTestNumbers() {
        return TestNumbers.ACCEPTED;
    }

    @Bean
    @Fallback
    TestNumbers refusedTestNumbers() {
        return TestNumbers.REFUSED;
    }
}
