package no.peil;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.peil.access.RunsWithoutUser;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;

/** The house rules that the compiler cannot keep. */
class ArchitectureTest {

    /** A package may know those before it, and none after it. */
    private static final List<String> ORDER = List.of(
            "database",
            "municipality",
            "access",
            "audit",
            "participant",
            "eligibility",
            "assess",
            "competence",
            "summary",
            "caseload",
            "intake",
            "insight",
            "demo");

    private static JavaClasses peil;

    @BeforeAll
    static void readTheClasses() {
        peil = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("no.peil");
    }

    @Test
    void theCoreIsPlainJava() {
        classes()
                .that()
                .resideInAnyPackage("no.peil.common", "no.peil.codes", "no.peil.law", "no.peil..rules..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "de.siegmar.fastcsv..",
                        "no.peil.common",
                        "no.peil.codes",
                        "no.peil.law",
                        "no.peil..rules..")
                .allowEmptyShould(true)
                .check(peil);
    }

    @Test
    void nobodyReadsTheTimeWithoutAClock() {
        noClasses()
                .should()
                .callCodeUnitWhere(readsTheTimeOfTheMachine())
                .because("a test chooses the day, and deadlines are counted in Norwegian days")
                .check(peil);
    }

    @Test
    void rulesAreToldTheDay() {
        noClasses()
                .that()
                .resideInAnyPackage("no.peil.law", "no.peil..rules..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .allowEmptyShould(true)
                .check(peil);
    }

    @Test
    void onlyViewsKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("no.peil..ui..", "no.peil.shell", "no.peil")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(peil);
    }

    @Test
    void nobodyButAViewKnowsAView() {
        noClasses()
                .that()
                .resideOutsideOfPackages("no.peil..ui..", "no.peil.shell")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("no.peil..ui..")
                .check(peil);
    }

    @Test
    void theFrameKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("no.peil.shell")
                .should()
                .dependOnClassesThat(resideInAnyPackage("no.peil..")
                        .and(resideOutsideOfPackages(
                                "no.peil.shell", "no.peil.common..", "no.peil.access", "no.peil.municipality")))
                .check(peil);
        noClasses()
                .that()
                .resideOutsideOfPackage("no.peil.shell")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("no.peil.shell")
                .check(peil);
    }

    @Test
    void viewsKnowNothingOfTheDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage("no.peil..ui..", "no.peil.shell")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "java.sql..",
                        "javax.sql..",
                        "org.springframework.jdbc..",
                        "org.springframework.data..repository..")
                .check(peil);
    }

    @Test
    void viewsAndEntitiesAreForTheirFeatureAlone() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo("org.springframework.data.repository.Repository")
                .should()
                .bePackagePrivate()
                .check(peil);
    }

    @Test
    void servicesAreGuarded() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Service")
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .orShould()
                .beAnnotatedWith(RunsWithoutUser.class)
                .check(peil);
    }

    @Test
    void aServiceMethodIsOneTransaction() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(Transactional.class)
                .orShould(beInATransactionalClass())
                .check(peil);
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching("no.peil.(*)..").should().beFreeOfCycles().check(peil);
    }

    @Test
    void featuresKnowOnlyThoseBeforeThem() {
        for (int place = 0; place < ORDER.size(); place++) {
            var later = ORDER.subList(place + 1, ORDER.size()).stream()
                    .map(name -> "no.peil." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("no.peil." + ORDER.get(place) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .check(peil);
        }
    }

    @Test
    void everyPackageSaysWhatMayBeNullAndWhatItIs() throws IOException {
        classes().should(liveInANullMarkedPackage()).check(peil);
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.endsWith("package-info.java")).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).startsWith("/** ");
            }
        }
    }

    private static DescribedPredicate<JavaCall<?>> readsTheTimeOfTheMachine() {
        return DescribedPredicate.describe("reads the time of the machine", call -> {
            CodeUnitCallTarget target = call.getTarget();
            boolean now = target.getOwner().getPackageName().equals("java.time")
                    && target.getName().equals("now")
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean ownClock = target.getOwner().isEquivalentTo(Clock.class)
                    && target.getName().startsWith("system")
                    && !call.getOriginOwner().isEquivalentTo(Application.class);
            return now || ownClock;
        });
    }

    private static ArchCondition<JavaMethod> beInATransactionalClass() {
        return new ArchCondition<>("be in a transactional class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        method,
                        method.getOwner().isAnnotatedWith(Transactional.class),
                        method.getFullName() + " is not transactional"));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a null-marked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type,
                        type.getPackage().isAnnotatedWith(NullMarked.class),
                        type.getPackageName() + " is not @NullMarked"));
            }
        };
    }
}
