package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** Nothing is drawn on top of something else, or outside of what it belongs to. Goes by bpmnlint's name. */
class OverlapRule {

    private final Findings findings;

    OverlapRule(Findings findings) {
        this.findings = findings;
    }

    void check(ModelDrawing drawing) {
        Map<String, Box> boxes = new HashMap<>();
        ModelDrawing.elements(drawing.xml(), ModelDrawing.DI)
                .filter(shape -> shape.getLocalName().equals("BPMNShape"))
                .forEach(shape -> box(shape).ifPresent(box -> boxes.put(shape.getAttribute("bpmnElement"), box)));
        Map<String, Box> pools = new HashMap<>();
        List<Element> participants = drawing.elements("participant").toList();
        participants.forEach(pool -> pools.put(pool.getAttribute("processRef"), boxes.get(pool.getAttribute("id"))));
        Set<Element> overlapping = new LinkedHashSet<>(overlapping(participants, boxes));
        Set<Element> outside = new LinkedHashSet<>();
        drawing.elements("process", "subProcess").forEach(course -> {
            Box own = boxes.get(course.getAttribute("id"));
            Box around = course.getLocalName().equals("process")
                    ? pools.get(course.getAttribute("id"))
                    : own != null && own.expanded ? own : null;
            List<Element> within = ModelDrawing.children(course, "*").stream()
                    .filter(element -> boxes.containsKey(element.getAttribute("id")))
                    .toList();
            overlapping.addAll(overlapping(within, boxes));
            within.stream()
                    .filter(element -> around != null
                            && !element.getLocalName().equals("dataStoreReference")
                            && !boxes.get(element.getAttribute("id")).within(around))
                    .forEach(outside::add);
        });
        overlapping.forEach(element -> told(
                drawing, element, "ligger oppå noe annet i tegningen", "lies on top of something else in the drawing"));
        outside.forEach(element -> told(
                drawing,
                element,
                "stikker utenfor det den hører til i tegningen",
                "reaches outside of what it belongs to in the drawing"));
    }

    private void told(ModelDrawing drawing, Element element, String nb, String en) {
        findings.warning(
                drawing,
                element,
                "no-overlapping-elements",
                words(nb, en),
                words("Flytt det, så alle ser det.", "Move it, so that everybody sees it."));
    }

    /** From left to right, so that each is only held up against those it could touch. */
    private static List<Element> overlapping(List<Element> elements, Map<String, Box> boxes) {
        List<Shown> shown = elements.stream()
                .filter(element -> boxes.get(element.getAttribute("id")) != null)
                .map(element -> new Shown(element, boxes.get(element.getAttribute("id"))))
                .sorted(Comparator.comparingDouble(one -> one.box.left))
                .toList();
        boolean[] found = new boolean[shown.size()];
        for (int i = 0; i < found.length; i++) {
            Shown one = shown.get(i);
            for (int j = i + 1; j < found.length && shown.get(j).box.left <= one.box.right; j++) {
                Shown other = shown.get(j);
                boolean told = found[i] && found[j];
                if (!told && one.box.touches(other.box) && !attached(one.element, other.element)) {
                    found[i] = true;
                    found[j] = true;
                }
            }
        }
        return IntStream.range(0, found.length)
                .filter(i -> found[i])
                .mapToObj(i -> shown.get(i).element)
                .toList();
    }

    private static boolean attached(Element one, Element other) {
        return isAttached(one, other) || isAttached(other, one);
    }

    private static boolean isAttached(Element event, Element to) {
        return event.getAttribute("attachedToRef").equals(to.getAttribute("id"));
    }

    private static Optional<Box> box(Element shape) {
        return ModelDrawing.children(shape, "Bounds").stream().findFirst().flatMap(bounds -> {
            try {
                double x = Double.parseDouble(bounds.getAttribute("x"));
                double y = Double.parseDouble(bounds.getAttribute("y"));
                double width = Double.parseDouble(bounds.getAttribute("width"));
                double height = Double.parseDouble(bounds.getAttribute("height"));
                boolean expanded = shape.getAttribute("isExpanded").equals("true");
                return Optional.of(new Box(x, y, x + width, y + height, expanded));
            } catch (NumberFormatException nowhere) {
                return Optional.empty();
            }
        });
    }

    private record Shown(Element element, Box box) {}

    private record Box(double left, double top, double right, double bottom, boolean expanded) {

        boolean touches(Box other) {
            return right >= other.left && other.right >= left && bottom >= other.top && other.bottom >= top;
        }

        boolean within(Box other) {
            return left >= other.left && top >= other.top && right <= other.right && bottom <= other.bottom;
        }
    }
}
