package no.trepart.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.programme.ModelDrawing;
import no.trepart.programme.SafeXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stands in a BPMN or DMN file, by id. */
final class ModelFacts {

    private static final Set<String> ASIDE = Set.of(
            "definitions",
            "laneSet",
            "collaboration",
            "extensionElements",
            "flowNodeRef",
            "textAnnotation",
            "association");

    private ModelFacts() {}

    static Map<String, Fact> ofProcess(byte[] content) throws SafeXml.NotReadable {
        List<Element> all = all(content);
        Map<String, String> lanes = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        for (Element element : all) {
            if (is(element, "lane")) {
                ModelDrawing.children(element, "flowNodeRef")
                        .forEach(ref -> lanes.put(ref.getTextContent().strip(), element.getAttribute("id")));
            } else if (element.hasAttribute("bpmnElement")) {
                ModelDrawing.children(element, "Bounds")
                        .forEach(at -> places.put(
                                element.getAttribute("bpmnElement"),
                                at.getAttribute("x") + "," + at.getAttribute("y")));
            }
        }
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Element element : all) {
            String kind = element.getLocalName();
            String id = element.getAttribute("id");
            boolean counts = ModelDrawing.BPMN.equals(element.getNamespaceURI())
                    && !id.isEmpty()
                    && !ASIDE.contains(kind)
                    && !kind.endsWith("EventDefinition");
            if (counts) {
                Map<String, String> properties = properties(element);
                String lane = properties.getOrDefault("lane", laneOf(element, lanes));
                if (lane != null) {
                    properties.put("lane", lane);
                }
                String name = element.getAttribute("name");
                facts.put(id, new Fact(id, name.isEmpty() ? null : name, kindOf(element), properties, places.get(id)));
            }
        }
        return facts;
    }

    /** Inside a sub-process the lane is the one around it. */
    private static String laneOf(Element element, Map<String, String> lanes) {
        if (Set.of("sequenceFlow", "lane", "participant", "process").contains(element.getLocalName())) {
            return null;
        }
        for (Node at = element; at instanceof Element inner; at = at.getParentNode()) {
            if (lanes.containsKey(inner.getAttribute("id"))) {
                return lanes.get(inner.getAttribute("id"));
            }
        }
        return null;
    }

    private static String kindOf(Element element) {
        if (is(element, "intermediateCatchEvent")
                && !ModelDrawing.children(element, "conditionalEventDefinition").isEmpty()) {
            return "gate";
        }
        if (is(element, "intermediateThrowEvent")
                && element.getElementsByTagNameNS(ModelDrawing.BPMN, "*").getLength() > 0
                && !ModelDrawing.hasEventDefinition(element)) {
            return "milestone";
        }
        return element.getLocalName();
    }

    private static Map<String, String> properties(Element element) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (String attribute :
                List.of("name", "sourceRef", "targetRef", "default", "calledElement", "attachedToRef", "processRef")) {
            put(properties, attribute, element.getAttribute(attribute));
        }
        put(properties, "calls", element.getAttributeNS(ModelDrawing.CAMUNDA, "delegateExpression"));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element inner)) {
                continue;
            }
            switch (inner.getLocalName()) {
                case "documentation" -> put(properties, "documentation", inner.getTextContent());
                case "conditionExpression" -> put(properties, "condition", inner.getTextContent());
                case "extensionElements" ->
                    ModelDrawing.children(inner, "properties")
                            .forEach(list -> ModelDrawing.children(list, "property")
                                    .forEach(one ->
                                            put(properties, one.getAttribute("name"), one.getAttribute("value"))));
                default -> {
                    if (inner.getLocalName().endsWith("EventDefinition")) {
                        put(properties, inner.getLocalName(), inner.getTextContent());
                    }
                }
            }
        }
        return properties;
    }

    private static void put(Map<String, String> properties, String name, String value) {
        String text = value.replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            properties.put(name, text);
        }
    }

    /** Rules of decision tables, each with its entries under the names of the columns. */
    static Map<String, Fact> ofDecision(byte[] content) throws SafeXml.NotReadable {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Element decision : all(content)) {
            if (!decision.getLocalName().equals("decision")) {
                continue;
            }
            for (Element table : ModelDrawing.children(decision, "decisionTable")) {
                String id = decision.getAttribute("id");
                Map<String, String> said = new LinkedHashMap<>();
                put(said, "hitPolicy", table.getAttribute("hitPolicy"));
                facts.put(id, new Fact(id, decision.getAttribute("name"), "decision", said, null));
                List<String> columns = new ArrayList<>();
                ModelDrawing.children(table, "input")
                        .forEach(input -> columns.add(ModelDrawing.children(input, "inputExpression").stream()
                                .map(one -> one.getTextContent().strip())
                                .findFirst()
                                .orElse("")));
                ModelDrawing.children(table, "output").forEach(output -> columns.add(output.getAttribute("name")));
                int number = 0;
                for (Element rule : ModelDrawing.children(table, "rule")) {
                    number++;
                    List<Element> entries = new ArrayList<>(ModelDrawing.children(rule, "inputEntry"));
                    entries.addAll(ModelDrawing.children(rule, "outputEntry"));
                    Map<String, String> values = new LinkedHashMap<>();
                    for (int i = 0; i < Math.min(columns.size(), entries.size()); i++) {
                        put(values, columns.get(i), entries.get(i).getTextContent());
                    }
                    facts.put(
                            rule.getAttribute("id"),
                            new Fact(rule.getAttribute("id"), "regel %d".formatted(number), "rule", values, null));
                }
            }
        }
        return facts;
    }

    private static boolean is(Element element, String kind) {
        return ModelDrawing.BPMN.equals(element.getNamespaceURI()) && kind.equals(element.getLocalName());
    }

    private static List<Element> all(byte[] content) throws SafeXml.NotReadable {
        return ModelDrawing.elements(SafeXml.parse(content), "*").toList();
    }
}
