package no.trepart.programme;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A model as it is drawn, for the rules that no running process would show: names, languages, shapes. */
record Drawing(ProgrammeFolder folder, String path, Document xml) {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Pattern WORD = Pattern.compile("(?<![\\w.])[a-zA-Z]\\w*(\\.\\w+)?");
    private static final Set<String> OPERATORS = Set.of(
            "and", "or", "not", "empty", "true", "false", "null", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod");

    /** Every model of every programme we ship. */
    static List<Drawing> all() {
        List<Drawing> drawings = new ArrayList<>();
        for (ProgrammeFolder folder : ProgrammeFolder.all("file:processes")) {
            folder.models().forEach((path, content) -> {
                if (path.endsWith(".bpmn")) {
                    drawings.add(new Drawing(folder, path, parsed(content)));
                }
            });
        }
        return drawings;
    }

    static Document parsed(byte[] content) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    String process() {
        return elements("process").findFirst().orElseThrow().getAttribute("id");
    }

    /** Elements of BPMN with these names; all of them when no name is given. */
    Stream<Element> elements(String... names) {
        return elements(xml, BPMN)
                .filter(element -> names.length == 0 || List.of(names).contains(element.getLocalName()));
    }

    static Stream<Element> elements(Document document, String namespace) {
        NodeList all = document.getElementsByTagNameNS(namespace, "*");
        return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1).map(i -> (Element) all.item(i));
    }

    Stream<Element> flows(String end, Element node) {
        return elements("sequenceFlow").filter(flow -> flow.getAttribute(end).equals(node.getAttribute("id")));
    }

    static List<Element> children(Element element, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && inner.getLocalName().equals(name)) {
                found.add(inner);
            }
        }
        return found;
    }

    static boolean has(Element element, Predicate<Element> child) {
        return Stream.iterate(element.getFirstChild(), node -> node != null, Node::getNextSibling)
                .anyMatch(node -> node instanceof Element inner && child.test(inner));
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

    /** What an expression reads: variables, and words of the vocabulary with what follows the dot. */
    static Set<String> read(String expression) {
        Set<String> words = new TreeSet<>();
        Matcher inBraces = Pattern.compile("\\$\\{([^}]*)}").matcher(expression);
        while (inBraces.find()) {
            Matcher word = WORD.matcher(inBraces.group(1).replaceAll("'[^']*'", ""));
            while (word.find()) {
                if (!OPERATORS.contains(word.group())) {
                    words.add(word.group());
                }
            }
        }
        return words;
    }

    /** What a finding says: the model, the element, the fault. */
    String finding(Element element, String fault) {
        return "%s/%s, %s %s: %s"
                .formatted(folder.name(), path, element.getLocalName(), element.getAttribute("id"), fault);
    }
}
