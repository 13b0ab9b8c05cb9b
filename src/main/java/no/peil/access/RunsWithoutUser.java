package no.peil.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a service that has no user to guard it by (log-in, a job, the demo), and says why that is right. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RunsWithoutUser {

    /** Why nobody needs to be signed in. */
    String value();
}
