package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Kind;
import no.trepart.engine.Outline.Node;

/**
 * What employers and employees approve together now, they go on approving together (PC-38): a revision may change when and
 * with whom besides, never take one side away.
 */
class JointApprovalRule {

    private static final Set<String> SIDES = Set.of("employers", "employees");

    private final Findings findings;

    JointApprovalRule(Findings findings) {
        this.findings = findings;
    }

    void check(Programme before, Collection<Outline> was, Programme now, Collection<Outline> is) {
        Set<String> known = was.stream().flatMap(Outline::all).map(Node::id).collect(Collectors.toSet());
        for (Outline outline : was) {
            outline.all().filter(node -> joint(before, node)).forEach(node -> {
                Optional<Place> place = find(is, other -> other.id().equals(node.id()))
                        .or(() -> find(is, other -> renamed(node, other, known)));
                if (place.filter(found -> joint(now, found.node())).isEmpty()) {
                    String process = place.map(Place::process).orElse(outline.process());
                    lost(
                            process + "/" + process + ".bpmn",
                            node,
                            place.map(found -> found.node().id()).orElse(null));
                }
            });
        }
    }

    private static Optional<Place> find(Collection<Outline> is, Predicate<Node> wanted) {
        return is.stream()
                .flatMap(outline -> outline.all().filter(wanted).map(node -> new Place(outline.process(), node)))
                .findFirst();
    }

    /** The same step under an id that is new: it is called the same and stands in the same lane. */
    private static boolean renamed(Node node, Node other, Set<String> known) {
        return !known.contains(other.id())
                && other.kind() == node.kind()
                && other.name().nb().strip().equals(node.name().nb().strip())
                && node.lane().equals(other.lane());
    }

    /** @param element null when it is not there any more */
    private void lost(String path, Node node, String element) {
        findings.error(
                path,
                element,
                node.name().nb(),
                "joint-approval-removed",
                words(
                        "«%s» ble godkjent av arbeidsgiver- og arbeidstakersiden sammen, og blir det ikke lenger"
                                .formatted(node.name().nb()),
                        "“%s” was approved by employers and employees together, and no longer is"
                                .formatted(node.name().in(java.util.Locale.ENGLISH))),
                words(
                        "La oppgaven stå hos et organ med begge sider, der alle signerer.",
                        "Keep the task with a body that has both sides, where all sign."));
    }

    private static boolean joint(Programme programme, Node node) {
        return node.kind() == Kind.TASK
                && node.lane() != null
                && programme.body(node.lane()).isPresent()
                && List.of("all").contains(node.properties().getOrDefault("signing", "all"))
                && parties(programme, node.lane()).containsAll(SIDES);
    }

    private static Set<String> parties(Programme programme, String lane) {
        return programme.rolesOf(lane).stream()
                .flatMap(role -> programme.role(role).stream())
                .map(Programme.Role::party)
                .filter(party -> party != null)
                .collect(Collectors.toSet());
    }

    private record Place(String process, Node node) {}
}
