package no.trepart.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A BPMN file as it is written and drawn, for rules about what the engine does not look at. */
public final class ModelDrawing {

    public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final String path;
    private final Document xml;
    private final List<Element> all;
    private final Map<String, List<Element>> from;
    private final Map<String, List<Element>> to;

    ModelDrawing(String path, Document xml) {
        this.path = path;
        this.xml = xml;
        this.all = elements(xml, BPMN).toList();
        this.from = elements("sequenceFlow").collect(Collectors.groupingBy(flow -> flow.getAttribute("sourceRef")));
        this.to = elements("sequenceFlow").collect(Collectors.groupingBy(flow -> flow.getAttribute("targetRef")));
    }

    String path() {
        return path;
    }

    Document xml() {
        return xml;
    }

    /** Elements of BPMN with these names, in the order of the file; all of them when no name is given. */
    Stream<Element> elements(String... names) {
        Set<String> wanted = Set.of(names);
        return all.stream().filter(element -> wanted.isEmpty() || wanted.contains(element.getLocalName()));
    }

    /** @param namespace {@code *} for all */
    public static Stream<Element> elements(Document document, String namespace) {
        NodeList all = document.getElementsByTagNameNS(namespace, "*");
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found.stream();
    }

    Stream<Element> flowsFrom(Element node) {
        return from.getOrDefault(node.getAttribute("id"), List.of()).stream();
    }

    Stream<Element> flowsTo(Element node) {
        return to.getOrDefault(node.getAttribute("id"), List.of()).stream();
    }

    /** @param name {@code *} for all */
    public static List<Element> children(Element element, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner
                    && (name.equals("*") || inner.getLocalName().equals(name))) {
                found.add(inner);
            }
        }
        return found;
    }

    /** Whether it waits for or throws something in particular. */
    public static boolean hasEventDefinition(Element event) {
        for (Node child = event.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && inner.getLocalName().endsWith("EventDefinition")) {
                return true;
            }
        }
        return false;
    }

    static Map<String, String> properties(Element element) {
        Map<String, String> properties = new HashMap<>();
        for (Element extensions : children(element, "extensionElements")) {
            for (Element list : children(extensions, "properties")) {
                for (Element property : children(list, "property")) {
                    properties.put(property.getAttribute("name"), property.getAttribute("value"));
                }
            }
        }
        return properties;
    }

    /** The nearest id, upwards; null when there is none. */
    static String idOf(Element element) {
        for (Node at = element; at instanceof Element inner; at = at.getParentNode()) {
            if (inner.hasAttribute("id") && BPMN.equals(inner.getNamespaceURI())) {
                return inner.getAttribute("id");
            }
        }
        return null;
    }

    /** The name people see, of the element or of what it belongs to; null when there is none. */
    static String nameOf(Element element) {
        for (Node at = element; at instanceof Element inner; at = at.getParentNode()) {
            if (inner.hasAttribute("id") && BPMN.equals(inner.getNamespaceURI())) {
                String name = inner.getAttribute("name").replaceAll("\\s+", " ").strip();
                return name.isEmpty() ? null : name;
            }
        }
        return null;
    }
}
