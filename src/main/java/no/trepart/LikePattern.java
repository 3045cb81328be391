package no.trepart;

/** Patterns for SQL's {@code like}, with what a person typed taken to the letter. */
public final class LikePattern {

    private LikePattern() {}

    /**
     * @param text not null; spaces around it do not count
     * @return finds what has the text anywhere
     */
    public static String containing(String text) {
        String letters = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + letters + "%";
    }
}
