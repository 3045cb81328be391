package no.trepart.programme;

import static no.trepart.programme.Findings.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        for (Outline outline : was) {
            outline.all().filter(node -> joint(before, node)).forEach(node -> {
                Optional<Outline> place = is.stream()
                        .filter(other -> other.node(node.id()).isPresent())
                        .findFirst();
                boolean kept = place.flatMap(found -> found.node(node.id()))
                        .filter(found -> joint(now, found))
                        .isPresent();
                if (!kept) {
                    String path = place.map(Outline::process).orElse(outline.process());
                    lost(path + "/" + path + ".bpmn", node, place.isPresent());
                }
            });
        }
    }

    private void lost(String path, Node node, boolean there) {
        findings.error(
                path,
                there ? node.id() : null,
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
}
