package no.peil.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.peil.Application;
import no.peil.testing.FreshTestDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in a browser, against the production build with the demo loaded; its class is named {@code …IT} and takes
 * {@link Visitors} as a parameter. All such tests share one portal and its persons: a test that changes a person takes
 * one that no other test uses.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "peil.data=target/browser-data")
@ContextConfiguration(initializers = FreshTestDatabase.class)
@ExtendWith(Visitors.Parameter.class)
public @interface BrowserTest {}
