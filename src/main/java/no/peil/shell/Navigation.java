package no.peil.shell;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The ways in that the user's role opens, from the views' {@code @Menu}: order under 10 is the daily work, from 10 what
 * one looks up, from 20 tools.
 */
final class Navigation extends Nav {

    private static final double LOOKING_UP = 10;
    private static final double TOOLS = 20;

    Navigation() {
        addClassName("navigation");
        getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        add(new Brand());
        addGroup("", order -> order < LOOKING_UP);
        addGroup(getTranslation("shell.navigation.looking-up"), order -> LOOKING_UP <= order && order < TOOLS);
        addGroup(getTranslation("shell.navigation.tools"), order -> order >= TOOLS);
    }

    private void addGroup(String name, Predicate<Double> belongs) {
        var entries = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> belongs.test(Optional.ofNullable(entry.order()).orElse(0.0)))
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        var group = new SideNav();
        if (name.isEmpty()) {
            group.getElement().setAttribute("aria-label", getTranslation("shell.navigation.work"));
        } else {
            group.setLabel(name);
        }
        entries.forEach(entry -> group.addItem(item(entry)));
        add(group);
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(true);
        return item;
    }
}
