package no.trepart.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.trepart.Localized;
import no.trepart.TrepartApplication;
import no.trepart.engine.Outline;
import no.trepart.engine.PastCourse.Past;
import no.trepart.engine.Sandbox;
import no.trepart.engine.Sandbox.Awaiting;
import no.trepart.engine.Sandbox.OpenTask;
import no.trepart.engine.Sandbox.Timer;
import no.trepart.engine.SandboxWorld;
import no.trepart.engine.StepCall;
import no.trepart.programme.DeadlineTable;
import no.trepart.work.RecordedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One past case on its way through one set of models. Its time is the time the case had: each task is answered as it was
 * and as long after it came, messages arrive when they did, gates open when they did, and periods end by the set's own
 * table. What nobody has ever answered stops it, unless nothing depends on the answer.
 */
class ReplayRun implements SandboxWorld {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRun.class);

    /** A course that has not ended after so many turns goes in circles. */
    private static final int MOST_TURNS = 1000;

    private static final String TABLE = "deadlines";

    private final ReplayCase about;
    private final Past past;
    private final RecordedWork recorded;
    private final List<RecordedWork.Done> left;
    private final Map<String, Integer> heard = new HashMap<>();
    private final Map<String, Instant> since = new HashMap<>();
    private final Map<String, Instant> ends = new HashMap<>();
    private final Set<String> assumed = new LinkedHashSet<>();
    private final Set<String> openNow = new HashSet<>();
    private final Map<String, Integer> work = new LinkedHashMap<>();
    private final Map<String, String> lanes = new LinkedHashMap<>();
    private final List<Localized> said = new ArrayList<>();
    private Sandbox sandbox;
    private String set;
    private Map<String, byte[]> files;
    private Instant now;
    private Localized stopped;

    ReplayRun(ReplayCase about, Past past, RecordedWork recorded, List<RecordedWork.Done> done) {
        this.about = about;
        this.past = past;
        this.recorded = recorded;
        this.left = new ArrayList<>(done);
        this.now = about.begun();
    }

    Result through(Sandbox place, String inSet, Map<String, byte[]> withFiles, String course) {
        sandbox = place;
        set = inSet;
        files = withFiles;
        try {
            sandbox.start(set, course, about.id(), Map.of("caseId", about.id()));
            int turns = 0;
            while (stopped == null && sandbox.running() && turns++ < MOST_TURNS) {
                turn();
            }
            if (turns >= MOST_TURNS) {
                stop("Den går i ring.", "It goes in circles.");
            }
        } catch (RuntimeException fault) {
            LOG.info("Case {} could not go through a set of models in the sandbox", about.id(), fault);
            stop(
                    "Modellen feilet her: den leser noe ingen har svart på.",
                    "The model failed here: it reads something nobody has answered.");
        }
        return new Result(
                sandbox.been(),
                Duration.between(about.begun(), now).toDays(),
                stopped,
                Map.copyOf(lanes),
                Map.copyOf(work),
                List.copyOf(said));
    }

    /** What happens next: the earliest of all that may happen. */
    private void turn() {
        Optional<Next> next = List.of(tasks(), timers(), messages(), gates()).stream()
                .flatMap(List::stream)
                .min((one, other) -> one.at().compareTo(other.at()));
        if (next.isEmpty() || next.get().at().isAfter(about.until())) {
            whyItStands();
            return;
        }
        now = next.get().at().isAfter(now) ? next.get().at() : now;
        next.get().what().run();
    }

    private List<Next> tasks() {
        List<Next> next = new ArrayList<>();
        for (OpenTask task : sandbox.tasks()) {
            Instant opened = since.computeIfAbsent(task.id(), id -> now);
            String step = task.node().id();
            Optional<RecordedWork.Done> done =
                    left.stream().filter(one -> one.step().equals(step)).findFirst();
            byte[] form = files.get(task.process() + "/" + step + ".form");
            if (done.isPresent()) {
                Duration took =
                        Duration.between(done.get().openedAt(), done.get().completedAt());
                next.add(new Next(opened.plus(took), () -> {
                    left.remove(done.get());
                    answer(
                            task,
                            form == null
                                    ? Map.of()
                                    : recorded.deciding(form, done.get().answers()));
                }));
            } else if (!past.reached().containsKey(task.process() + " " + step) && !decides(form)) {
                next.add(new Next(due(step, opened), () -> {
                    if (assumed.add(step)) {
                        said.add(new Localized(
                                "Ingen har gjort «%s» før. Det er regnet med at den gjøres innen fristen."
                                        .formatted(task.node().name().nb()),
                                "Nobody has done “%s” before. It is taken to be done by its deadline."
                                        .formatted(english(task.node()))));
                    }
                    answer(task, Map.of());
                }));
            }
        }
        return next;
    }

    private boolean decides(byte[] form) {
        return form != null && !recorded.deciding(form, List.of()).isEmpty();
    }

    private void answer(OpenTask task, Map<String, Object> deciding) {
        work.merge(String.valueOf(task.node().lane()), 1, Integer::sum);
        lanes.put(task.node().id(), task.node().lane());
        sandbox.complete(task, deciding);
    }

    private List<Next> timers() {
        return sandbox.timers().stream()
                .map(timer -> new Next(end(timer), () -> sandbox.fire(timer)))
                .toList();
    }

    private Instant end(Timer timer) {
        return ends.computeIfAbsent(timer.id(), id -> timer.ofItself() ? now.plus(sandbox.length(timer)) : timer.due());
    }

    private List<Next> messages() {
        List<Next> next = new ArrayList<>();
        for (Awaiting place : sandbox.awaiting()) {
            String at = place.process() + " " + place.element();
            int before = heard.getOrDefault(at, 0);
            List<Instant> times = past.passed().getOrDefault(at, List.of());
            if (times.size() > before) {
                next.add(new Next(times.get(before), () -> {
                    heard.put(at, before + 1);
                    sandbox.tell(place, known(place.process()));
                }));
            }
        }
        return next;
    }

    private List<Next> gates() {
        List<Next> next = new ArrayList<>();
        for (Awaiting gate : sandbox.gates()) {
            String at = gate.process() + " " + gate.element();
            opened(at)
                    .ifPresent(time -> next.add(new Next(time, () -> {
                        openNow.add(at);
                        sandbox.look(gate);
                    })));
        }
        return next;
    }

    /** When a gate opened in the past; at once for one that nobody has stood before. */
    private Optional<Instant> opened(String at) {
        List<Instant> times = past.passed().getOrDefault(at, List.of());
        if (!times.isEmpty()) {
            return Optional.of(times.get(0));
        }
        return past.reached().containsKey(at) ? Optional.empty() : Optional.of(now);
    }

    private void whyItStands() {
        List<OpenTask> open = sandbox.tasks();
        for (OpenTask task : open) {
            if (!past.reached().containsKey(task.process() + " " + task.node().id())
                    && decides(files.get(task.process() + "/" + task.node().id() + ".form"))) {
                stop(
                        "Ingen har svart på den nye oppgaven «%s», og modellen trenger svaret."
                                .formatted(task.node().name().nb()),
                        "Nobody has answered the new task “%s”, and the model needs the answer."
                                .formatted(english(task.node())));
                return;
            }
        }
        if (!open.isEmpty()) {
            Outline.Node at = open.get(0).node();
            stop("Kom så langt som til «%s».".formatted(at.name().nb()), "Came as far as “%s”.".formatted(english(at)));
        } else {
            stop("Venter på noe som ikke har hendt.", "Waits for something that has not happened.");
        }
    }

    private void stop(String nb, String en) {
        stopped = new Localized(nb, en);
    }

    private static String english(Outline.Node node) {
        return node.name().in(java.util.Locale.ENGLISH);
    }

    /** What the past process decided on; the case itself is known already. */
    private Map<String, Object> known(String process) {
        Map<String, Object> known = new HashMap<>(past.decided().getOrDefault(process, Map.of()));
        known.values().removeIf(value -> value == null);
        known.keySet().removeAll(Set.of("caseId", "subjectId", "factsChanged"));
        return known;
    }

    /** Steps decide what they decided then; beyond that they do nothing. */
    @Override
    public void step(String name, StepCall call) {
        known(call.process()).forEach((variable, value) -> {
            if (call.variable(variable) == null) {
                call.decide(variable, value);
            }
        });
    }

    @Override
    public boolean open(String gate, StepCall call) {
        String at = call.process() + " " + call.element();
        return openNow.contains(at)
                || opened(at).filter(time -> !time.isAfter(now)).isPresent();
    }

    @Override
    public Instant ends(String key, StepCall call) {
        return due(key, now);
    }

    private Instant due(String step, Instant from) {
        LocalDate start = LocalDate.ofInstant(from, TrepartApplication.ZONE);
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("step", step);
        inputs.put("industry", about.industry());
        inputs.put("date", start);
        return sandbox.first(set, TABLE, inputs)
                .map(period -> DeadlineTable.ends(set, step, period, start))
                .orElse(start)
                .atTime(LocalTime.of(6, 0))
                .atZone(TrepartApplication.ZONE)
                .toInstant();
    }

    private record Next(Instant at, Runnable what) {}

    /**
     * @param set the set of models it follows
     * @param until how far its time has come: what lies behind that nobody knows
     */
    record ReplayCase(String id, String industry, String set, Instant begun, Instant until) {}

    /**
     * @param been completed elements, as {@code process element}
     * @param stopped why it came no further; null when it came to its end
     * @param lanes who did each task
     * @param work tasks done by lane
     * @param said what was assumed
     */
    record Result(
            Set<String> been,
            long days,
            Localized stopped,
            Map<String, String> lanes,
            Map<String, Integer> work,
            List<Localized> said) {}
}
