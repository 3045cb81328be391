package no.trepart.work;

import java.util.List;
import java.util.Optional;

/** Supplies the choices of form fields whose options depend on programme or case. */
public interface OptionSource {

    /** The choices behind a {@code valuesKey}, or empty when another source has them. */
    Optional<List<Option>> options(String key, Context context);

    /**
     * Where the form is shown.
     *
     * @param caseId null outside a case
     * @param subjectId null when it is about nothing in particular
     */
    record Context(String programme, String caseId, String subjectId, String industry) {}

    record Option(String label, String value) {}
}
