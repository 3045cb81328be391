package no.trepart;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, and where the next one begins.
 *
 * @param next opaque; null on the last page
 */
public record Page<T>(List<T> items, String next) {

    /** Cuts a result that was asked for with one row more than the page holds. */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, T> view, Function<R, String> key) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        String next = more ? encoded(key.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }

    private static String encoded(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The parts of a key after which a page begins; null for the first page.
     *
     * @throws Refused when somebody has made up a cursor
     */
    public static String[] after(String cursor, int parts) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        try {
            String[] key =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\u001f", -1);
            if (key.length == parts) {
                return key;
            }
        } catch (IllegalArgumentException madeUp) {
            // told below
        }
        throw new Refused(
                Refused.Kind.INVALID,
                "cursor",
                new Localized("Listen må åpnes på nytt.", "The list must be opened again."));
    }

    public static String key(Object... parts) {
        StringBuilder key = new StringBuilder();
        for (Object part : parts) {
            key.append(key.isEmpty() ? "" : "\u001f").append(part);
        }
        return key.toString();
    }

    /** Between one and the most, whatever was asked for. */
    public static int limit(Integer asked, int usual, int most) {
        return asked == null ? usual : Math.max(1, Math.min(most, asked));
    }
}
