package no.peil.shell;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.Locale;
import java.util.stream.Stream;

/** The colours a user has chosen: as the system, light or dark. */
enum Theme {
    SYSTEM(ColorScheme.Value.SYSTEM),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private final ColorScheme.Value scheme;

    Theme(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    static Theme of(String code) {
        return Stream.of(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElse(SYSTEM);
    }
}
