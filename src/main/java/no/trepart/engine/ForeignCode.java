package no.trepart.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.trepart.Localized;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Finds what a model may not carry: scripts, Java classes, listeners and connectors. Whoever may draw a model may
 * publish it, so all that runs must come from the {@link Vocabulary}.
 *
 * <p>What is not known to be harmless is refused, for the engine's next version may bring more ways to run code.
 */
final class ForeignCode {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    /** The engine still takes this older name for its own. */
    private static final String ACTIVITI = "http://activiti.org/bpmn";

    private static final Set<String> HARMLESS_ATTRIBUTES = Set.of(
            "asyncAfter",
            "asyncBefore",
            "calledElementBinding",
            "collection",
            "decisionRef",
            "decisionRefBinding",
            "delegateExpression",
            "elementVariable",
            "exclusive",
            "formRef",
            "formRefBinding",
            "historyTimeToLive",
            "jobPriority",
            "mapDecisionResult",
            "modelerTemplate",
            "modelerTemplateIcon",
            "modelerTemplateVersion",
            "resultVariable",
            "versionTag");
    private static final Set<String> HARMLESS_ELEMENTS = Set.of(
            "entry",
            "failedJobRetryTimeCycle",
            "in",
            "inputOutput",
            "inputParameter",
            "list",
            "map",
            "out",
            "outputParameter",
            "properties",
            "property",
            "value");
    private static final Pattern STEP = Pattern.compile("\\s*\\$\\{\\s*steps\\.\\w+\\s*}\\s*");

    private final List<Found> found = new ArrayList<>();

    private ForeignCode() {}

    /** Each place, with the element it stands in; empty when the model is harmless. */
    static List<Found> in(BpmnModelInstance model) {
        ForeignCode search = new ForeignCode();
        Document document = (Document) model.getDocument().getDomSource().getNode();
        search.look(document.getDocumentElement(), "definitions");
        return List.copyOf(search.found);
    }

    private void look(Element element, String around) {
        String id = element.hasAttribute("id") ? element.getAttribute("id") : around;
        String name = element.getLocalName();
        if (isEngines(element)
                ? !HARMLESS_ELEMENTS.contains(name)
                : name.equals("script") || name.equals("scriptTask")) {
            found.add(new Found(id, may(name)));
        }
        if (element.hasAttributeNS(CAMUNDA, "decisionRef")
                && !"deployment".equals(element.getAttributeNS(CAMUNDA, "decisionRefBinding"))) {
            found.add(new Found(
                    id,
                    new Localized(
                            "spør en beslutningstabell i et annet sett: decisionRefBinding må være «deployment»",
                            "asks a decision table of another set: decisionRefBinding must be 'deployment'")));
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            look((Attr) attributes.item(i), id);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                look(inner, id);
            }
        }
    }

    private void look(Attr attribute, String id) {
        String name = attribute.getLocalName();
        if (isEngines(attribute) ? !HARMLESS_ATTRIBUTES.contains(name) : "language".equals(name)) {
            found.add(new Found(id, may(name)));
        } else if ("delegateExpression".equals(name)
                && !STEP.matcher(attribute.getValue()).matches()) {
            found.add(new Found(
                    id,
                    new Localized(
                            "kaller «%s»; modeller kaller bare ${steps.<navn>}".formatted(attribute.getValue()),
                            "calls '%s'; models call ${steps.<name>} only".formatted(attribute.getValue()))));
        }
    }

    private static Localized may(String name) {
        return new Localized(
                "har «%s», som modeller ikke kan ha".formatted(name),
                "has '%s', which models may not have".formatted(name));
    }

    private static boolean isEngines(Node node) {
        return CAMUNDA.equals(node.getNamespaceURI()) || ACTIVITI.equals(node.getNamespaceURI());
    }

    /** @param element its id, or that of the nearest one around that has an id */
    record Found(String element, Localized reason) {}
}
