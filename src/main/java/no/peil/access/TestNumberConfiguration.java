package no.peil.access;

import no.peil.common.TestNumbers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Whether this installation takes synthetic national identity numbers: the demo does, for it has no other persons; with a
 * database named, only when {@code PEIL_TEST_NUMBERS} says {@code accepted}.
 */
@Configuration(proxyBeanMethods = false)
class TestNumberConfiguration {

    @Bean
    TestNumbers testNumbers(Environment environment) {
        boolean demo = !StringUtils.hasText(environment.getProperty("peil.db.url"));
        return environment.getProperty(
                "peil.test-numbers", TestNumbers.class, demo ? TestNumbers.ACCEPTED : TestNumbers.REFUSED);
    }
}
