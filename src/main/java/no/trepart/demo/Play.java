package no.trepart.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.demo.Actors.Work;
import no.trepart.demo.DemoProgramme.DemoEnterprise;

/** One course of work that is played: an enterprise's, or the one outside all enterprises. Used by one thread at a time. */
class Play {

    private static final int LOOK_AGAIN = 10;

    private final DemoEnterprise enterprise;
    private final String caseId;
    private final LocalDate started;
    private final Map<String, Integer> timesDone = new HashMap<>();
    private final Map<String, Map<String, Map<String, Object>>> given = new HashMap<>();
    private final Map<Part, LocalDate> agenda = new HashMap<>();
    private List<Work> open = List.of();
    private String phase;
    private String state = "nominated";
    private LocalDate phaseSince;
    private int openCount;
    private LocalDate listedOn = LocalDate.MIN;
    private boolean toList = true;

    /** @param enterprise null outside cases, as is its case */
    Play(DemoEnterprise enterprise, String caseId, LocalDate started) {
        this.enterprise = enterprise;
        this.caseId = caseId;
        this.started = started;
        this.phaseSince = started;
    }

    /** What the list of cases says now. */
    void seen(Actors.CaseLine line, LocalDate today) {
        String now = line.phase() == null ? null : line.phase().id();
        if (now != null && !now.equals(phase)) {
            phase = now;
            phaseSince = today;
        }
        state = line.state();
        if (line.open() != openCount) {
            openCount = line.open();
            toList = true;
        }
    }

    boolean toList(LocalDate today) {
        return openWorkLikely() && (toList || listedOn.plusDays(LOOK_AGAIN).isBefore(today));
    }

    private boolean openWorkLikely() {
        return caseId == null || openCount > 0 || toList;
    }

    void listed(List<Work> work, LocalDate today) {
        open = work;
        openCount = work.size();
        listedOn = today;
        toList = false;
        agenda.keySet().removeIf(part -> work.stream().noneMatch(one -> one.id().equals(part.workItem())));
    }

    void listAgain() {
        toList = true;
    }

    /** Which time this step is done; every answer counts. */
    int times(String step) {
        return timesDone.getOrDefault(step, 0);
    }

    void did(String step) {
        timesDone.merge(step, 1, Integer::sum);
    }

    /** Answers to a step of one subject that win over the written ones. */
    void give(String subject, String step, Map<String, Object> answers) {
        given.computeIfAbsent(subject, key -> new HashMap<>()).put(step, answers);
    }

    Map<String, Object> given(String subject, String step, String role) {
        Map<String, Object> own =
                subject == null ? null : given.getOrDefault(subject, Map.of()).get(step);
        return own != null ? own : enterprise == null ? Map.of() : enterprise.overrides(step, role);
    }

    Map<Part, LocalDate> agenda() {
        return agenda;
    }

    List<Work> open() {
        return open;
    }

    DemoEnterprise enterprise() {
        return enterprise;
    }

    String caseId() {
        return caseId;
    }

    String name() {
        return enterprise == null ? "" : enterprise.name();
    }

    LocalDate started() {
        return started;
    }

    String phase() {
        return phase;
    }

    LocalDate phaseSince() {
        return phaseSince;
    }

    /** Whether the case still goes on. */
    boolean goesOn() {
        return caseId == null || List.of("nominated", "active", "paused").contains(state);
    }

    /** The same for every run of the demo, different for every question. */
    int chance(Object... of) {
        int hash = enterprise == null ? 7 : enterprise.number().hashCode();
        for (Object one : of) {
            hash = hash * 31 + String.valueOf(one).hashCode();
        }
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        hash ^= hash >>> 12;
        return hash & 0x7fffffff;
    }

    /** One party's part of a work item. */
    record Part(String workItem, String role) {}
}
