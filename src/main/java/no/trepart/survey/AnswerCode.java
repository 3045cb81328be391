package no.trepart.survey;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.trepart.programme.ModelSet;

/**
 * What leads to a wave: four characters that are the wave's door, and twelve that are either one person's code or the
 * shared link. Twelve of 31 characters cannot be guessed in the life of a wave, nor can who holds which be worked out.
 */
record AnswerCode(String door, String secret) {

    // without what is taken for something else: 0 O, 1 I L
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final Pattern WHOLE = Pattern.compile("[" + LETTERS + "]{16}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static String newDoor() {
        return random(4);
    }

    static String newSecret() {
        return random(12);
    }

    private static String random(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** As somebody typed it: small letters, spaces and hyphens are allowed. Empty when it can be no code. */
    static Optional<AnswerCode> read(String typed) {
        String plain = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return WHOLE.matcher(plain).matches()
                ? Optional.of(new AnswerCode(plain.substring(0, 4), plain.substring(4)))
                : Optional.empty();
    }

    /** In groups of four, as it is printed and stands in addresses. */
    String inGroups() {
        return (door + secret).replaceAll("(.{4})(?!$)", "$1-");
    }

    String hash() {
        return hash(door + secret);
    }

    static String hash(String secret) {
        return ModelSet.hash(secret.getBytes(StandardCharsets.UTF_8));
    }
}
