package no.trepart.casefile;

/**
 * Text for a cell that a spreadsheet must not take for a formula (OWASP, CSV injection). The apostrophe in front is what
 * people type for the same purpose; a file that comes back loses it again.
 */
final class SpreadsheetCell {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n|%＝＋－＠";

    private SpreadsheetCell() {}

    static String safe(String text) {
        return startsFormula(text) ? "'" + text : text;
    }

    /** What {@link #safe} was given. */
    static String meant(String cell) {
        return cell.startsWith("'") && startsFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean startsFormula(String text) {
        String shown = text.stripLeading();
        return !text.isEmpty()
                && (STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0
                        || !shown.isEmpty() && STARTS_OF_FORMULAS.indexOf(shown.charAt(0)) >= 0);
    }
}
