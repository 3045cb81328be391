package no.trepart.notice;

import java.util.Locale;
import no.trepart.Localized;

/**
 * Something people are told. Says nothing a form has recorded: whoever wants to know more signs in.
 *
 * @param workItem id of the task it is about; null if none
 * @param caseId null outside a case
 * @param enterprise name of the case; null outside a case
 */
record News(Localized title, Localized text, String workItem, String caseId, String enterprise) {

    /** Where in the application it leads. */
    String path() {
        return workItem != null ? "/work/" + workItem : caseId != null ? "/cases/" + caseId : "/";
    }

    String subject(Locale language) {
        return enterprise == null ? title.in(language) : title.in(language) + " – " + enterprise;
    }
}
