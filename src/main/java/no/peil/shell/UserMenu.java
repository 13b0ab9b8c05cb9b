package no.peil.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.peil.access.SignedInUser;
import no.peil.municipality.MunicipalityRegister;

/** Who is signed in, where and as what; beneath it the language, the colours and the way out. */
final class UserMenu extends MenuBar {

    final MenuItem logOut;
    private final String words;

    UserMenu(
            SignedInUser user,
            MunicipalityRegister municipalities,
            Appearance appearance,
            AuthenticationContext authentication) {
        addClassName("who");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        var language = appearance.language(UI.getCurrent().getSession(), null);
        words = Stream.of(
                        user
                                .municipality()
                                .map(municipalities::nameOf)
                                .map(name -> getTranslation("shell.municipality", name))
                                .stream(),
                        Stream.of(getTranslation("role." + user.role())),
                        Stream.of(getTranslation("language." + language)))
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
        var who = addItem(new Span(longForm(words), shortForm()));
        who.getElement().setAttribute("aria-label", getTranslation("shell.user-menu", user.displayName(), words));

        var menu = who.getSubMenu();
        menu.addItem(user.displayName()).setEnabled(false);
        menu.addSeparator();
        var languages = menu.addItem(getTranslation("shell.language"));
        for (var one : InterfaceLanguage.values()) {
            var item = languages.getSubMenu().addItem(getTranslation("language." + one), click -> {
                appearance.choose(UI.getCurrent(), one);
            });
            item.getElement().setAttribute("lang", one.code());
            item.setCheckable(true);
            item.setChecked(one == language);
        }
        addThemes(menu.addItem(getTranslation("shell.theme")), appearance);
        menu.addSeparator();
        logOut = menu.addItem(getTranslation("shell.log-out"), click -> authentication.logout());
    }

    /** Where and as what, and in which language. */
    String words() {
        return words;
    }

    private void addThemes(MenuItem themes, Appearance appearance) {
        var now = appearance.theme(UI.getCurrent().getSession());
        var items = themes.getSubMenu();
        for (var one : Theme.values()) {
            var item = items.addItem(getTranslation("theme." + one), click -> {
                appearance.choose(UI.getCurrent(), one);
                items.getItems().forEach(other -> other.setChecked(other == click.getSource()));
            });
            item.setCheckable(true);
            item.setChecked(one == now);
        }
    }

    private static Span longForm(String words) {
        var span = new Span(words);
        span.addClassName("long");
        return span;
    }

    private static Span shortForm() {
        var span = new Span(new Icon(VaadinIcon.USER));
        span.addClassName("short");
        return span;
    }
}
