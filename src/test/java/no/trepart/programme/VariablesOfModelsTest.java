package no.trepart.programme;

import static no.trepart.programme.Drawing.CAMUNDA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A model decides only on what is told it: deciding fields, its own counters, what another model hands over. */
class VariablesOfModelsTest {

    /** What features tell: with a message, or by deciding in a step. */
    private static final Map<String, String> TOLD = Map.of(
            "attended", "gatheringHeld",
            "vacantRole", "roleVacant",
            "complete", "${steps.judgeAttendance}");

    private final List<Drawing> drawings = Drawing.all();

    @Test
    void every_variable_that_is_read_is_set() {
        List<String> findings = new ArrayList<>();
        for (Drawing drawing : drawings) {
            Set<String> set = setIn(drawing);
            drawing.elements()
                    .filter(element -> element.getChildNodes().getLength() == 1)
                    .forEach(element -> unknown(element.getTextContent(), set)
                            .forEach(name -> findings.add(drawing.finding(
                                    (Element) element.getParentNode(),
                                    "reads '%s', which nobody sets".formatted(name)))));
            Drawing.elements(drawing.xml(), CAMUNDA)
                    .filter(element ->
                            Set.of("inputParameter", "outputParameter").contains(element.getLocalName()))
                    .forEach(element -> unknown(element.getTextContent(), set)
                            .forEach(name -> findings.add("%s: '%s' reads '%s', which nobody sets"
                                    .formatted(drawing.path(), element.getAttribute("name"), name))));
        }
        assertThat(findings).isEmpty();
    }

    private static Stream<String> unknown(String expression, Set<String> set) {
        return Drawing.read(expression).stream()
                .filter(word -> !word.matches("(steps|gates|deadlines)\\..*"))
                .filter(word -> !set.contains(word));
    }

    private Set<String> setIn(Drawing drawing) {
        Set<String> set = new HashSet<>(Set.of("caseId", "subjectId"));
        String text = new String(drawing.folder().models().get(drawing.path()));
        TOLD.forEach((name, by) -> {
            if (text.contains(by)) {
                set.add(name);
            }
        });
        FormFile.of(drawing.folder(), drawing.process()).forEach(form -> set.addAll(form.deciding()));
        Drawing.elements(drawing.xml(), CAMUNDA).forEach(element -> {
            if (Set.of("inputParameter", "outputParameter").contains(element.getLocalName())) {
                set.add(element.getAttribute("name"));
            } else if (element.getLocalName().equals("out")) {
                set.add(element.getAttribute("target"));
            }
        });
        for (Drawing other : drawings) {
            other.elements("callActivity")
                    .filter(call -> call.getAttribute("calledElement").equals(drawing.process()))
                    .flatMap(call -> Drawing.children(call, "extensionElements").stream())
                    .flatMap(extensions -> Drawing.children(extensions, "in").stream())
                    .forEach(in -> set.add(in.getAttribute("target")));
        }
        return set;
    }
}
