package no.peil.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test of a view, without a browser, on the real services and database; the class extends
 * {@code SpringBrowserlessTest}. It shares its Spring context with every {@link DatabaseTest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DatabaseTest
public @interface ViewTest {}
