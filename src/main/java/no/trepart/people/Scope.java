package no.trepart.people;

/**
 * Where a role is held: in one case, or in a programme, or for one of its counties, industries or organisations. Written
 * as a path so that it is one indexed column.
 */
public record Scope(String path) {

    public static Scope ofCase(String caseId) {
        return new Scope("case/" + caseId);
    }

    public static Scope programme(String programme) {
        return new Scope(programme);
    }

    /**
     * What a decision table calls {@code case}, {@code programme}, {@code county/03}, {@code industry/meat} or {@code
     * organisation/ks}, in a programme.
     *
     * @param caseId needed for {@code case} only
     */
    public static Scope resolve(String programme, String word, String caseId) {
        if ("case".equals(word)) {
            if (caseId == null) {
                throw new IllegalArgumentException("scope 'case' outside a case of " + programme);
            }
            return ofCase(caseId);
        }
        return "programme".equals(word) ? programme(programme) : new Scope(programme + "/" + word);
    }

    public boolean isCase() {
        return path.startsWith("case/");
    }

    /** @throws IllegalStateException when it is no case */
    public String caseId() {
        if (!isCase()) {
            throw new IllegalStateException(path + " is no case");
        }
        return path.substring("case/".length());
    }

    /** The part after the programme, such as {@code county/03}; empty for the programme itself. */
    public String within() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(slash + 1);
    }

    @Override
    public String toString() {
        return path;
    }
}
