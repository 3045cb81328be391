package no.trepart.programme;

import java.util.ArrayList;
import java.util.List;
import no.trepart.Localized;
import no.trepart.programme.Finding.Severity;
import org.w3c.dom.Element;

/** Collects what is found. */
class Findings {

    private final List<Finding> found = new ArrayList<>();

    void error(String path, String element, String name, String rule, Localized message, Localized hint) {
        found.add(new Finding(path, element, name, Severity.error, rule, message, hint));
    }

    void warning(String path, String element, String name, String rule, Localized message, Localized hint) {
        found.add(new Finding(path, element, name, Severity.warning, rule, message, hint));
    }

    void error(ModelDrawing at, Element element, String rule, Localized message, Localized hint) {
        error(at.path(), ModelDrawing.idOf(element), ModelDrawing.nameOf(element), rule, message, hint);
    }

    void warning(ModelDrawing at, Element element, String rule, Localized message, Localized hint) {
        warning(at.path(), ModelDrawing.idOf(element), ModelDrawing.nameOf(element), rule, message, hint);
    }

    void add(Finding finding) {
        found.add(finding);
    }

    boolean hasErrorIn(String path) {
        return found.stream().anyMatch(one -> one.isError() && one.path().equals(path));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    static Localized words(String nb, String en) {
        return new Localized(nb, en);
    }
}
