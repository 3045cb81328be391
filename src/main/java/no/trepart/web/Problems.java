package no.trepart.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.trepart.Localized;
import no.trepart.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every no, as a problem document (RFC 9457) with a stable type and words a person can act on. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        ProblemDetail problem = problem(status(refused.kind()), refused.code(), refused.reason(), refused.fields());
        if (!refused.current().isEmpty()) {
            problem.setProperty("current", refused.current());
        }
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> lostRace(OptimisticLockingFailureException lost) {
        return answer(problem(
                HttpStatus.CONFLICT,
                "lost-race",
                new Localized(
                        "Noen andre endret det samme samtidig. Last siden på nytt og prøv igjen.",
                        "Somebody else changed the same at the same time. Reload the page and try again."),
                List.of()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(PessimisticLockingFailureException busy) {
        return answer(problem(
                HttpStatus.CONFLICT,
                "lost-race",
                new Localized(
                        "Noen andre gjør det samme akkurat nå. Prøv igjen om litt.",
                        "Somebody else is doing the same right now. Try again in a moment."),
                List.of()));
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ResponseEntity<ProblemDetail> databaseAway(Exception away) {
        LOG.error("The database does not answer: {}", away.getMessage());
        return answer(databaseIsAway());
    }

    static ProblemDetail databaseIsAway() {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                new Localized(
                        "Trepart får ikke kontakt med databasen akkurat nå. Prøv igjen om et minutt.",
                        "Trepart cannot reach its database right now. Try again in a minute."),
                List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> anythingElse(Exception fault, HttpServletRequest request) {
        Refused refused = refusedWithin(fault);
        if (refused != null) {
            return refused(refused);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
        return answer(ourFault(HttpStatus.INTERNAL_SERVER_ERROR));
    }

    private static ProblemDetail ourFault(HttpStatus status) {
        return problem(
                status,
                "fault",
                new Localized(
                        "Noe gikk galt hos oss. Ingenting er endret. Prøv igjen, og si fra hvis det fortsetter.",
                        "Something went wrong on our side. Nothing was changed. Try again, and tell us if it goes on."),
                List.of());
    }

    /** A verb called by a model may refuse; the engine wraps what it throws. */
    private static Refused refusedWithin(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
        }
        return null;
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception fault, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            LOG.error("{} failed", request.getDescription(false), fault);
            return ResponseEntity.status(status).headers(headers).body(ourFault(HttpStatus.valueOf(status.value())));
        }
        ProblemDetail problem = problem(
                HttpStatus.valueOf(status.value()),
                status.value() == 404 ? "not-found" : "bad-request",
                RequestFaults.words(fault),
                RequestFaults.fields(fault));
        return ResponseEntity.status(status).headers(headers).body(problem);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    static ProblemDetail problem(HttpStatus status, String code, Localized reason, List<Refused.Field> fields) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, reason.here());
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("code", code);
        if (!fields.isEmpty()) {
            problem.setProperty(
                    "fields",
                    fields.stream()
                            .map(field -> Map.of(
                                    "path",
                                    field.path(),
                                    "message",
                                    field.message().here()))
                            .toList());
        }
        return problem;
    }

    private static HttpStatus status(Refused.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
            case ON_HOLD -> HttpStatus.LOCKED;
        };
    }
}
