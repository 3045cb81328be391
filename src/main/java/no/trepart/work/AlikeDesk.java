package no.trepart.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.Refused.Kind;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers one task for several enterprises, all or none. What is shared is taken from the first; each is then answered
 * at the {@link WorkDesk} as if it were alone, with the same checks, signing, notes and next steps.
 */
@Service
@Transactional
class AlikeDesk {

    private final WorkItemRepository items;
    private final WorkAccess access;
    private final AnswerCheck check;
    private final Alike alike;
    private final WorkDesk desk;
    private final Cases cases;

    AlikeDesk(WorkItemRepository items, WorkAccess access, AnswerCheck check, Alike alike, WorkDesk desk, Cases cases) {
        this.items = items;
        this.access = access;
        this.check = check;
        this.alike = alike;
        this.desk = desk;
        this.cases = cases;
    }

    /**
     * All are locked before anything is read, and all are looked at before any is answered, so that every fault is
     * told at once.
     *
     * @param id the first, whose answer holds what is shared
     * @param role which of the person's roles signs; null when there is but one
     * @return as they stand then, the first among them
     * @throws Refused with fields {@code others[2]} or {@code others[2].key} for what is wrong with one of the others,
     *     in words that name its enterprise; of the first as when it is answered alone
     */
    List<WorkItem> answer(String id, Answer first, String role, List<Other> others) {
        Set<String> ids = distinct(id, others);
        Map<String, WorkItem> locked =
                items.lockAll(ids).stream().collect(Collectors.toMap(WorkItem::id, item -> item));
        WorkItem item = locked.get(id);
        if (item == null) {
            throw Refused.notFound();
        }
        access.refuseUnlessVisible(item);
        Set<String> each = alike.eachKeys(item);
        if (each.isEmpty()) {
            throw invalid(
                    "not-for-several",
                    new Localized(
                            "Denne oppgaven må gjøres for én virksomhet om gangen.",
                            "This task must be done for one enterprise at a time."));
        }
        Faults faults = new Faults(others, names(locked));
        Map<String, Answer> answers = new HashMap<>(Map.of(id, first));
        faults.ofFirst(() -> check.of(item, first.version(), first.data(), role, null));
        for (int i = 0; i < others.size(); i++) {
            Other other = others.get(i);
            WorkItem same = locked.get(other.id());
            Answer answer = new Answer(other.version(), together(first.data(), other.data(), each));
            answers.put(other.id(), answer);
            faults.ofOther(i, () -> {
                refuseUnlessSame(item, same);
                refuseUnlessOwn(other.data(), each);
                check.of(same, answer.version(), answer.data(), role, null);
            });
        }
        faults.refuse();
        List<WorkItem> done = new ArrayList<>();
        for (String one : ids) {
            Answer answer = answers.get(one);
            faults.of(one, () -> done.add(desk.answer(one, answer.version(), answer.data(), role, null)));
        }
        return done;
    }

    /** In order of id, in which they are locked and answered. */
    private static Set<String> distinct(String id, List<Other> others) {
        if (others == null || others.isEmpty()) {
            throw invalid(
                    "no-others",
                    new Localized("Velg minst én virksomhet til.", "Choose at least one more enterprise."));
        }
        if (others.size() > Alike.MOST) {
            throw invalid(
                    "too-many",
                    new Localized(
                            "Du kan sende for %d andre virksomheter om gangen.".formatted(Alike.MOST),
                            "You can send for %d other enterprises at a time.".formatted(Alike.MOST)));
        }
        Set<String> seen = new HashSet<>(Set.of(id));
        List<Refused.Field> twice = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i) == null
                    || others.get(i).id() == null
                    || !seen.add(others.get(i).id())) {
                twice.add(new Refused.Field(
                        "others[%d]".formatted(i),
                        new Localized(
                                "Den samme oppgaven er med to ganger, eller mangler id.",
                                "The same task is there twice, or lacks an id.")));
            }
        }
        if (!twice.isEmpty()) {
            throw new Refused(Kind.INVALID, "twice", twice.get(0).message(), twice);
        }
        return new TreeSet<>(seen);
    }

    private void refuseUnlessSame(WorkItem first, WorkItem other) {
        if (other == null) {
            throw Refused.notFound();
        }
        access.refuseUnlessVisible(other);
        other.refuseUnlessOpen();
        if (!alike.same(first, other)) {
            throw invalid(
                    "not-alike",
                    new Localized(
                            "Oppgaven her er ikke den samme, eller noen har signert en tekst. Gjør den for seg.",
                            "The task here is not the same, or somebody has signed a text. Do it by itself."));
        }
    }

    private static void refuseUnlessOwn(Map<String, Object> data, Set<String> each) {
        List<Refused.Field> shared = data.keySet().stream()
                .filter(key -> !each.contains(key))
                .sorted()
                .map(key -> new Refused.Field(
                        key,
                        new Localized(
                                "Dette er felles og skal stå i den første.",
                                "This is shared and belongs in the first.")))
                .toList();
        if (!shared.isEmpty()) {
            throw new Refused(Kind.INVALID, "form", shared.get(0).message(), shared);
        }
    }

    private static Map<String, Object> together(Map<String, Object> first, Map<String, Object> own, Set<String> each) {
        Map<String, Object> all = new HashMap<>(first);
        all.keySet().removeAll(each);
        all.putAll(own);
        return all;
    }

    /** Of those that the person may see. */
    private Map<String, String> names(Map<String, WorkItem> locked) {
        List<WorkItem> seen = locked.values().stream()
                .filter(item -> item.caseId() != null && access.sees(item))
                .toList();
        Map<String, CaseFile> files =
                cases.byId(seen.stream().map(WorkItem::caseId).collect(Collectors.toSet()));
        return seen.stream()
                .collect(Collectors.toMap(
                        WorkItem::id, item -> files.get(item.caseId()).name()));
    }

    private static Refused invalid(String code, Localized reason) {
        return new Refused(Kind.INVALID, code, reason);
    }

    /** @param version the revision the person saw */
    record Answer(Integer version, Map<String, Object> data) {

        Answer {
            data = data == null ? Map.of() : data;
        }
    }

    /** @param data only fields that are each enterprise's own */
    record Other(String id, Integer version, Map<String, Object> data) {

        Other {
            data = data == null ? Map.of() : data;
        }
    }
}
