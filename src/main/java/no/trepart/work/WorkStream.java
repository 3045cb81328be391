package no.trepart.work;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import no.trepart.people.CurrentPerson;
import no.trepart.people.Roles;
import no.trepart.people.Seat;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open browsers that their counts have changed, so that nobody has to reload to see new work. */
@RestController
class WorkStream {

    private static final long HALF_AN_HOUR = 30 * 60 * 1000L;

    private final Map<String, Set<SseEmitter>> open = new ConcurrentHashMap<>();
    private final Inbox inbox;
    private final Roles roles;
    private final CurrentPerson current;

    WorkStream(Inbox inbox, Roles roles, CurrentPerson current) {
        this.inbox = inbox;
        this.roles = roles;
        this.current = current;
    }

    @GetMapping(path = "/api/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream() {
        String person = current.id();
        SseEmitter emitter = new SseEmitter(HALF_AN_HOUR);
        Set<SseEmitter> mine = open.computeIfAbsent(person, id -> new CopyOnWriteArraySet<>());
        mine.add(emitter);
        Runnable gone = () -> mine.remove(emitter);
        emitter.onCompletion(gone);
        emitter.onTimeout(gone);
        emitter.onError(problem -> gone.run());
        send(person, emitter);
        return emitter;
    }

    /** Lets go of the browsers first: the server waits for open answers before it stops, and these never end. */
    @EventListener
    void on(ContextClosedEvent closing) {
        open.values().forEach(mine -> mine.forEach(SseEmitter::complete));
    }

    @TransactionalEventListener
    void on(WorkArrived event) {
        tell(event.seats());
    }

    @TransactionalEventListener
    void on(WorkChanged event) {
        tell(event.seats());
    }

    private void tell(Set<Seat> seats) {
        if (open.values().stream().allMatch(Set::isEmpty)) {
            return;
        }
        roles.holders(seats).values().stream()
                .flatMap(holdings -> holdings.stream())
                .map(holding -> holding.person().id())
                .distinct()
                .forEach(person -> open.getOrDefault(person, Set.of()).forEach(emitter -> send(person, emitter)));
    }

    private void send(String person, SseEmitter emitter) {
        try {
            emitter.send(SseEmitter.event().name("counts").data(inbox.counts(person)));
        } catch (IOException | IllegalStateException gone) {
            open.getOrDefault(person, Set.of()).remove(emitter);
        }
    }
}
