package no.peil.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ErrorEvent;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.peil.access.UserPreferenceService;
import no.peil.access.UserPreferenceService.Preferences;
import no.peil.common.Refusal;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithUserDetails;

@ViewTest
@ExtendWith(OutputCaptureExtension.class)
class ShellViewTest extends SpringBrowserlessTest {

    private static final Pattern ERROR_ID = Pattern.compile("\\b[A-Z2-9]{6}\\b");

    @Autowired
    UserPreferenceService preferences;

    @Autowired
    Appearance appearance;

    @Autowired
    ErrorReporter errors;

    @Test
    @WithUserDetails("saksbehandler-oslo")
    void theFrameSaysWhereOneIsAndAsWhat() {
        navigate(OrdinaryView.class);

        assertThat($(UserMenu.class).single().words()).isEqualTo("Oslo kommune · Saksbehandler · Bokmål");
    }

    @Test
    @WithUserDetails("imdi")
    void whoBelongsToNoMunicipalityIsShownByRole() {
        navigate(OrdinaryView.class);

        assertThat($(UserMenu.class).single().words()).isEqualTo("IMDi-kontakt · Bokmål");
    }

    @Test
    @WithUserDetails("saksbehandler-oslo")
    void aPageOfAnotherRoleIsRefusedInPlainWords() {
        UI.getCurrent().navigate("test/for-auditors");

        assertThat(textOf(getCurrentView())).startsWith("Du har ikke tilgang");
    }

    @Test
    @WithUserDetails("revisor")
    void thePageOfOnesOwnRoleOpens() {
        UI.getCurrent().navigate("test/for-auditors");

        assertThat(getCurrentView()).isInstanceOf(ForAuditorsView.class);
    }

    @Test
    @WithUserDetails("saksbehandler-oslo")
    void anAddressThatIsNoPageIsSaidToBeSo() {
        UI.getCurrent().navigate("finnes/ikke");

        assertThat(textOf(getCurrentView())).startsWith("Fant ikke siden");
    }

    @Test
    @WithUserDetails("saksbehandler-oslo")
    void aPageThatBreaksGivesACodeThatTheLogKnowsAndNoWordOfThePerson(CapturedOutput log) {
        UI.getCurrent().navigate("test/broken");

        var code = ERROR_ID.matcher(textOf(getCurrentView()));
        assertThat(code.find()).isTrue();
        assertThat(log).contains("Error " + code.group()).doesNotContain("Hailu", "14839412345");
    }

    @Test
    @WithUserDetails("saksbehandler-oslo")
    void aClickThatBreaksGivesACodeThatTheLogKnowsAndNoWordOfThePerson(CapturedOutput log) {
        navigate(OrdinaryView.class);
        errors.error(new ErrorEvent(new IllegalStateException("Selam Hailu 14839412345")));

        var code = ERROR_ID.matcher(notice());
        assertThat(code.find()).isTrue();
        assertThat(log).contains("Error " + code.group()).doesNotContain("Hailu", "14839412345");
    }

    @Test
    @WithUserDetails("saksbehandler-oslo")
    void whatAServiceRefusesIsSaidWithTheWayOut() {
        navigate(OrdinaryView.class);
        errors.error(new ErrorEvent(new IllegalStateException(new Refusal("access-denied"))));

        assertThat(notice()).startsWith("Du har ikke tilgang til dette.");
    }

    @Test
    @WithUserDetails("leder-tromso")
    void theLanguageIsKeptWithTheUser() {
        navigate(OrdinaryView.class);
        appearance.choose(UI.getCurrent(), InterfaceLanguage.NN);
        appearance.applyTo(UI.getCurrent());

        assertThat(preferences.mine().language()).isEqualTo("nn");
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.forLanguageTag("nn"));
        preferences.keep(new Preferences("nb", "system"));
    }

    @Test
    @WithUserDetails("leder-tromso")
    void theColoursAreKeptWithTheUser() {
        navigate(OrdinaryView.class);
        appearance.choose(UI.getCurrent(), Theme.DARK);

        assertThat(preferences.mine().theme()).isEqualTo("dark");
        assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.DARK);
        preferences.keep(new Preferences("nb", "system"));
    }

    @Test
    @WithUserDetails("saksbehandler-oslo")
    void anotherLanguageIsNeverChosenForTheUserByTheMachine() {
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.forLanguageTag("nb"));
        assertThat(new BundledTexts().getTranslation("shell.log-in", Locale.FRENCH))
                .isEqualTo("Logg inn");
    }

    @Test
    @WithAnonymousUser
    void theDemoShowsItsUsersOneClickEach() {
        navigate(LoginView.class);

        assertThat($(NativeButton.class).all().stream().map(ShellViewTest::textOf))
                .anyMatch(text -> text.startsWith("saksbehandler-oslo") && text.endsWith("Saksbehandler, Oslo"))
                .anyMatch(text -> text.startsWith("admin"));
    }

    @Test
    @WithAnonymousUser
    void whoIsNotLoggedInIsAskedTo() {
        UI.getCurrent().navigate("test/ordinary");

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    private String notice() {
        return $(Notification.class).all().stream().map(ShellViewTest::textOf).collect(Collectors.joining());
    }

    private static String textOf(HasElement part) {
        return part.getElement().getTextRecursively();
    }
}
