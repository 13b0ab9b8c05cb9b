package no.peil.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import no.peil.access.SignedInUser;
import no.peil.common.ui.GlobalSearch;
import no.peil.municipality.MunicipalityRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every page: where one can go to the left, the search and who one is above, the page itself. */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    private static final String CONTENT = "innhold";

    final Header topBar = new Header();
    private final Main main = new Main();

    MainLayout(
            ObjectProvider<GlobalSearch> search,
            MunicipalityRegister municipalities,
            Appearance appearance,
            AuthenticationContext authentication) {
        setPrimarySection(Section.DRAWER);
        topBar.addClassName("top-bar");
        search.stream()
                .filter(GlobalSearch::isOpenToUser)
                .findFirst()
                .ifPresent(found -> topBar.add(new SearchField(found)));
        SignedInUser.current()
                .ifPresent(user -> topBar.add(new UserMenu(user, municipalities, appearance, authentication)));

        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.navigation"));
        addToNavbar(skipLink(), toggle, topBar, new SessionWatch());
        addToDrawer(new Scroller(new Navigation()));

        main.setId(CONTENT);
        main.addClassName("main-content");
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement page) {
        main.getElement().removeAllChildren();
        if (page != null) {
            main.getElement().appendChild(page.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        main.getElement().removeAllChildren();
    }

    /** The first stop of the keyboard: past the navigation, straight to the page. */
    private Anchor skipLink() {
        var skip = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); document.getElementById($0).focus(); })",
                        CONTENT);
        return skip;
    }
}
