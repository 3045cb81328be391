package no.trepart.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.trepart.Localized;
import no.trepart.engine.ModelRefused;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.people.Roles;
import no.trepart.programme.Finding;
import no.trepart.programme.Finding.Severity;
import no.trepart.programme.ModelChecks;
import no.trepart.programme.ModelSet;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.stereotype.Component;

/** What is wrong with a revision, or may be: what the models say of themselves, and who is there to do the work. */
@Component
class RevisionFindings {

    private static final int KEPT = 40;

    private final RevisionFiles files;
    private final CurrentRevisions running;
    private final ModelChecks checks;
    private final Models models;
    private final Programmes programmes;
    private final Roles roles;
    // What was found in a set compared with another stays so; who holds a role does not.
    private final Map<String, List<Finding>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Finding>> eldest) {
            return size() > KEPT;
        }
    };

    RevisionFindings(
            RevisionFiles files,
            CurrentRevisions running,
            ModelChecks checks,
            Models models,
            Programmes programmes,
            Roles roles) {
        this.files = files;
        this.running = running;
        this.checks = checks;
        this.models = models;
        this.programmes = programmes;
        this.roles = roles;
    }

    /** Nothing is wrong with a draft whose files are no more. */
    List<Finding> of(Revision revision) {
        Map<String, RevisionFiles.Entry> entries = files.list(revision.id());
        if (entries.isEmpty()) {
            return List.of();
        }
        String against = running.of(revision.programme()).map(Revision::id).orElse(null);
        String key = entries.values().stream()
                        .map(entry -> entry.path() + entry.hash())
                        .reduce("", String::concat)
                        .hashCode()
                + revision.id()
                + revision.version()
                + against;
        List<Finding> found;
        synchronized (known) {
            found = known.get(key);
        }
        if (found == null) {
            ModelSet set = files.set(revision);
            found = checks.check(set, against == null ? null : running.files(against));
            synchronized (known) {
                known.put(key, found);
            }
        }
        List<Finding> all = new ArrayList<>(found);
        if (found.stream().noneMatch(Finding::isError)) {
            all.addAll(nobodyThere(revision));
        }
        return all;
    }

    /** Tasks whose role nobody holds anywhere in the programme: they would go to the leader. */
    private List<Finding> nobodyThere(Revision revision) {
        if (programmes.find(revision.programme()).isEmpty()) {
            return List.of();
        }
        ModelSet set = files.set(revision);
        Programme programme = checks.read(set);
        Set<String> vacant = new TreeSet<>();
        programme.roles().stream()
                .filter(role -> role.from() == null)
                .filter(role -> !role.local())
                .filter(role -> roles.withRole(programme.key(), role.id()).isEmpty())
                .forEach(role -> vacant.add(role.id()));
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : set.models().entrySet()) {
            if (!file.getKey().endsWith(".bpmn")) {
                continue;
            }
            try {
                models.read(file.getValue())
                        .all()
                        .filter(node -> node.kind() == Outline.Kind.TASK && node.lane() != null)
                        .forEach(node -> programme.rolesOf(node.lane()).stream()
                                .filter(vacant::contains)
                                .forEach(role -> findings.add(new Finding(
                                        file.getKey(),
                                        node.id(),
                                        node.name().nb(),
                                        Severity.warning,
                                        "nobody-holds-role",
                                        new Localized(
                                                "er for rollen «%s», som ingen har i programmet nå"
                                                        .formatted(programme
                                                                .laneName(role)
                                                                .nb()),
                                                "is for the role “%s”, which nobody in the programme holds now"
                                                        .formatted(programme
                                                                .laneName(role)
                                                                .en())),
                                        new Localized(
                                                "Oppgaven går til lederen til noen får rollen.",
                                                "The task goes to the leader until somebody gets the role.")))));
            } catch (ModelRefused unreadable) {
                // told already
            }
        }
        return findings;
    }
}
