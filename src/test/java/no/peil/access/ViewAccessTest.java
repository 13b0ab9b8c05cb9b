package no.peil.access;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.util.Map;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which role may open which view, by the guards that the portal's own navigation asks. A new view without a row fails. */
@ViewTest
class ViewAccessTest extends SpringBrowserlessTest {

    private final AccessAnnotationChecker guards = new AccessAnnotationChecker();

    @Test
    void everyViewHasItsRow() {
        assertThat(views().keySet()).containsExactlyInAnyOrderElementsOf(AccessMatrix.VIEWS.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleOpensWhatItsRowSays(Role role) {
        assertThat(views())
                .allSatisfy((name, view) -> assertThat(
                                guards.hasAccess(view, () -> AccessMatrix.DEMO_USERS.get(role), role.name()::equals))
                        .as(name + " as " + role)
                        .isEqualTo(AccessMatrix.VIEWS.get(name).contains(role)));
    }

    private static Map<String, Class<? extends Component>> views() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getNavigationTarget)
                .filter(view -> view.getPackageName().startsWith("no.peil")
                        && !view.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath()
                                .contains("test-classes"))
                .distinct()
                .collect(toMap(Class::getSimpleName, view -> view));
    }
}
