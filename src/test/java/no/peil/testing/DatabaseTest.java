package no.peil.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.peil.Application;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of services and queries against the real PostgreSQL, as the application's own role. Whatever an earlier test
 * stored is gone; reference data and demo users are there. Nothing rolls back: call the services, as the portal does. The
 * jobs do nothing by themselves: a test does their work when it wants it done.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = {Application.class, TestSetup.class},
        properties = {"peil.data=target/test-data", "peil.empty=true", "db-scheduler.enabled=false"})
@ContextConfiguration(initializers = FreshTestDatabase.class)
@TestExecutionListeners(listeners = CleanSlate.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DatabaseTest {}
