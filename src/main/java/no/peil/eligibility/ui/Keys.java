package no.peil.eligibility.ui;

import java.util.Locale;

/** The keys of the words of the law: {@code right-and-duty} for {@code RIGHT_AND_DUTY}. */
final class Keys {

    private Keys() {}

    static String of(String prefix, Enum<?> constant) {
        return prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
