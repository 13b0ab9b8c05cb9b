package no.peil.competence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The code by which a person answers alone: thirteen characters of an alphabet of 32 without look-alikes, which are 65
 * bits. Only its hash is ever stored; a code of that many bits needs no salt.
 */
public record RegistrationCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 13;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one, which nobody can guess. */
    static RegistrationCode random() {
        var code = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(place -> code.append(ALPHABET.charAt(place)));
        return new RegistrationCode(code.toString());
    }

    /** Reads what somebody types: blanks, dashes and small letters do no harm, nor O for 0 or I and L for 1. */
    public static Optional<RegistrationCode> parse(String typed) {
        var code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return code.length() == LENGTH && code.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                ? Optional.of(new RegistrationCode(code))
                : Optional.empty();
    }

    /** In groups, as it is read from paper: {@code 4K7P-9QWX-2MNDA}. */
    public String grouped() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }

    /** What is kept of it. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Hidden, so that a code cannot reach a log by accident. */
    @Override
    public String toString() {
        return "RegistrationCode";
    }
}
