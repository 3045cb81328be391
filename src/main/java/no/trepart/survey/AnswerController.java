package no.trepart.survey;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.trepart.Refused;
import no.trepart.programme.Questionnaire;
import no.trepart.programme.Questionnaire.Item;
import no.trepart.programme.Questionnaire.Scale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The public answer page: plain HTML, one group of questions at a time, without script. Apart from the rest of the user
 * interface, since whoever answers is nobody to it.
 */
@RestController
@RequestMapping(path = "/svar", produces = MediaType.TEXT_HTML_VALUE)
class AnswerController {

    /** Seconds after which a page that waits for the host looks again. */
    private static final int LOOKS_AGAIN_AFTER = 4;

    private final Doors doors;
    private final Ballots ballots;
    private final WaveRows rows;
    private final AnswerPages pages;
    private final Room room;

    AnswerController(Doors doors, Ballots ballots, WaveRows rows, AnswerPages pages, Room room) {
        this.room = room;
        this.doors = doors;
        this.ballots = ballots;
        this.rows = rows;
        this.pages = pages;
    }

    @GetMapping(path = "/style.css", produces = "text/css")
    ResponseEntity<byte[]> style() throws IOException {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofHours(1)))
                .body(new ClassPathResource("survey/style.css").getContentAsByteArray());
    }

    @GetMapping
    ResponseEntity<String> enter() {
        return page(pages.render("enter", Map.of()), HttpStatus.OK, null);
    }

    @PostMapping
    ResponseEntity<String> enter(@RequestParam String code) {
        AnswerCode read = AnswerCode.read(code).orElseThrow(Refused::notFound);
        return to("/svar/" + read.inGroups(), null);
    }

    @GetMapping("/{code}")
    ResponseEntity<String> begin(@PathVariable String code, HttpServletRequest request) {
        AnswerVisit visit = visit(code, request);
        if (doors.used(visit.wave(), visit.code(), visit.draft().device())) {
            throw Ballots.answered();
        }
        visit.wave().refuseUnlessAnswerable(pages.today());
        return page(
                pages.begin(visit.code(), visit.wave(), visit.questionnaire(), visit.draft()),
                HttpStatus.OK,
                visit.cookie());
    }

    @PostMapping("/{code}")
    ResponseEntity<String> chooseGroup(
            @PathVariable String code,
            @RequestParam(required = false) String group,
            @RequestParam(defaultValue = "") String unit,
            HttpServletRequest request) {
        AnswerVisit visit = visit(code, request);
        visit.wave().refuseUnlessAnswerable(pages.today());
        if (group == null || !rows.targets(visit.wave().id()).containsKey(group)) {
            return page(
                    pages.begin(visit.code(), visit.wave(), visit.questionnaire(), visit.draft(), true),
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    null);
        }
        AnswerDraft chosen =
                visit.draft().as(group, unit.matches("u\\d{1,2}") ? unit : Units.NONE, visit.questionnaire());
        if (visit.wave().manner() == Wave.Manner.room && !visit.draft().begun()) {
            room.comes(visit.wave());
        }
        return to(visit.address() + "/1", visit.with(chosen).cookie());
    }

    @GetMapping("/{code}/{number:\\d{1,2}}")
    ResponseEntity<String> questions(@PathVariable String code, @PathVariable int number, HttpServletRequest request) {
        AnswerVisit visit = visit(code, request);
        visit.wave().refuseUnlessAnswerable(pages.today());
        if (!visit.draft().begun() || number < 1 || number > visit.pages().size()) {
            return to(visit.address(), null);
        }
        if (!visit.themeOpen(number)) {
            return waiting(visit, number);
        }
        return page(
                pages.questions(visit.code(), visit.wave(), visit.questionnaire(), visit.draft(), number, Map.of()),
                HttpStatus.OK,
                null);
    }

    @PostMapping("/{code}/{number:\\d{1,2}}")
    ResponseEntity<String> keep(
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        AnswerVisit visit = visit(code, request);
        visit.wave().refuseUnlessAnswerable(pages.today());
        if (!visit.draft().begun() || number < 1 || number > visit.pages().size()) {
            return to(visit.address(), null);
        }
        if (!visit.themeOpen(number)) {
            return to(visit.address() + "/" + number, null);
        }
        Map<String, String> given = given(visit, number, form);
        AnswerDraft draft = visit.draft().with(given);
        if ("back".equals(form.getFirst("go"))) {
            return to(
                    visit.address() + (number == 1 ? "" : "/" + (number - 1)),
                    visit.with(draft).cookie());
        }
        Map<String, String> wrong = wrong(visit, given);
        if (!wrong.isEmpty()) {
            return page(
                    pages.questions(visit.code(), visit.wave(), visit.questionnaire(), draft, number, wrong),
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    null);
        }
        if (visit.wave().manner() == Wave.Manner.room && visit.firstAnswered(given)) {
            room.done(visit.wave(), visit.pages().get(number - 1).id());
        }
        String next = number == visit.pages().size() ? "/send" : "/" + (number + 1);
        return to(visit.address() + next, visit.with(draft).cookie());
    }

    /** What the page's own questions were answered with; what is empty takes an earlier answer away. */
    private static Map<String, String> given(AnswerVisit visit, int number, MultiValueMap<String, String> form) {
        Map<String, String> given = new LinkedHashMap<>();
        String page = visit.pages().get(number - 1).id();
        for (Item item : visit.questionnaire().itemsOn(page, visit.draft().respondent())) {
            List<String> values = form.getOrDefault(item.id(), List.of());
            given.put(item.id(), item.scale() == Scale.several ? String.join(",", values) : first(values));
        }
        return given;
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    private static Map<String, String> wrong(AnswerVisit visit, Map<String, String> given) {
        Map<String, String> wrong = new TreeMap<>();
        try {
            new Ballot(visit.draft().respondent(), given).checked(visit.questionnaire());
        } catch (Refused refused) {
            refused.fields()
                    .forEach(field -> wrong.put(field.path(), field.message().here()));
        }
        return wrong;
    }

    @GetMapping("/{code}/send")
    ResponseEntity<String> review(@PathVariable String code, HttpServletRequest request) {
        AnswerVisit visit = visit(code, request);
        visit.wave().refuseUnlessAnswerable(pages.today());
        if (!visit.draft().begun()) {
            return to(visit.address(), null);
        }
        if (!visit.allOpen()) {
            return waiting(visit, visit.pages().size());
        }
        return page(pages.review(visit.code(), visit.questionnaire(), visit.draft()), HttpStatus.OK, null);
    }

    @PostMapping("/{code}/send")
    ResponseEntity<String> send(
            @PathVariable String code, @RequestParam(defaultValue = "no") String research, HttpServletRequest request) {
        AnswerVisit visit = visit(code, request);
        if (!visit.draft().begun()) {
            return to(visit.address() + "/thanks", null);
        }
        if (!visit.allOpen()) {
            return to(visit.address() + "/send", null);
        }
        ballots.cast(
                visit.code(),
                visit.draft().device(),
                new Ballot(
                        visit.draft().respondent(),
                        visit.draft().unit(),
                        visit.draft().answers()),
                research.equals("yes"));
        return to(visit.address() + "/thanks", visit.with(visit.draft().sent()).cookie());
    }

    @GetMapping("/{code}/thanks")
    ResponseEntity<String> thanks(@PathVariable String code, HttpServletRequest request) {
        AnswerVisit visit = visit(code, request);
        if (!doors.used(visit.wave(), visit.code(), visit.draft().device())) {
            return to(visit.address(), null);
        }
        return page(pages.render("thanks", Map.of()), HttpStatus.OK, null);
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refused refused) {
        HttpStatus status = switch (refused.kind()) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case ON_HOLD -> HttpStatus.TOO_MANY_REQUESTS;
            default -> HttpStatus.CONFLICT;
        };
        return page(pages.refused(refused), status, null);
    }

    private AnswerVisit visit(String typed, HttpServletRequest request) {
        AnswerCode code = AnswerCode.read(typed).orElseThrow(Refused::notFound);
        AnswerDraft draft = AnswerDraft.of(request, code);
        Wave wave = doors.enter(code, draft.begun());
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        boolean known = !draft.begun()
                || questionnaire.respondents().stream().anyMatch(one -> one.id().equals(draft.respondent()));
        return new AnswerVisit(code, wave, questionnaire, known ? draft : AnswerDraft.fresh(), request.isSecure());
    }

    private ResponseEntity<String> waiting(AnswerVisit visit, int number) {
        return written(HttpStatus.OK)
                .header("Refresh", String.valueOf(LOOKS_AGAIN_AFTER))
                .body(pages.waiting(visit.code(), visit.pages(), number));
    }

    private static ResponseEntity<String> page(String html, HttpStatus status, String cookie) {
        ResponseEntity.BodyBuilder response = written(status);
        if (cookie != null) {
            response.header(HttpHeaders.SET_COOKIE, cookie);
        }
        return response.body(html);
    }

    private static ResponseEntity.BodyBuilder written(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_LANGUAGE, english() ? "en" : "nb")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header("X-Robots-Tag", "noindex");
    }

    private static ResponseEntity<String> to(String address, String cookie) {
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address + language()));
        return cookie == null
                ? response.build()
                : response.header(HttpHeaders.SET_COOKIE, cookie).build();
    }

    /** A language that was chosen on the page goes along in the address. */
    private static String language() {
        return AnswerLanguage.chosen().map(one -> "?lang=" + one).orElse("");
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
