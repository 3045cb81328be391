package no.trepart.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.trepart.engine.EngineTest;
import no.trepart.engine.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever somebody writes in a model, a table or a form, it is checked in a moment and runs only what comes to an end. */
@EngineTest
class HostileModelsTest {

    private static final String AT = SmallProgramme.MODEL;
    private static final String TABLE = "decisions/deadlines.dmn";
    private static final String CALL = "${steps.judgeAttendance}";

    private final SmallProgramme small = new SmallProgramme();

    @Autowired
    private Models models;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'}' + caseId.bytes}",
                "${'\\'}' + caseId.bytes}",
                "${caseId.name + 1.5}",
                "${caseId.x",
                "#{caseId.getClass()}"
            })
    void an_expression_cannot_hide_what_it_reaches_for(String expression) {
        small.drawing("name=\"Hold besøket %s\"".formatted(expression), "name=\"Hold besøket\"");
        assertThat(findings()).contains(AT + ", holdVisit: expression-reaches-out");
    }

    @Test
    void the_words_of_a_task_are_no_expression_that_could_fail() {
        small.drawing("Hold besøket ${hvem}.", "Hold besøket og skriv hvem som var der.");
        assertThat(findings()).containsExactly(AT + ", holdVisit: unknown-field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${", "${a(", "${and      ", "a.", "='"})
    void a_long_expression_is_told_from_others_at_once(String piece) {
        small.drawing("name=\"%s\"".formatted("${" + piece.repeat(400_000 / piece.length())), "name=\"Hold besøket\"");
        assertThat(findings()).isNotEmpty();
        small.drawing("name=\"${%s}\"".formatted("a".repeat(400_000)), "name=\"Si fra til lederen\"");
        assertThat(findings()).contains(AT + ", tellLeader: expression-reaches-out");
    }

    @Test
    void a_form_full_of_blanks_is_read_at_once() {
        small.writing(
                SmallProgramme.FORM,
                "{\"id\": \"holdVisit\", \"components\": [{\"type\": \"textfield\", \"key\": \"present\","
                        + " \"label\": \"a <%s\"}]}".formatted(" ".repeat(400_000)));
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xsi:schemaLocation=\"http://www.omg.org/spec/BPMN/20100524/DI http://localhost:%d/di.xsd\"",
                "xmlns:other='http://other' other:a='b' xsi:schemaLocation='http://other http://localhost:%d/o.xsd'",
                "xsi:noNamespaceSchemaLocation = \"http://localhost:%d/n.xsd\""
            })
    void nothing_is_fetched_from_where_a_model_says_its_schemas_lie(String hint) throws Exception {
        List<String> fetched = new CopyOnWriteArrayList<>();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        elsewhere.createContext("/", exchange -> {
            fetched.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
        try {
            small.drawing(
                    "<bpmn:definitions " + hint.formatted(elsewhere.getAddress().getPort()) + " xmlns:bpmn=",
                    "<bpmn:definitions xmlns:bpmn=");
            assertThat(findings()).noneMatch(finding -> finding.endsWith("not-bpmn"));
            String utf16 = new String(small.files().get(AT), StandardCharsets.UTF_8).replace("UTF-8", "UTF-16");
            small.files().put(AT, utf16.getBytes(StandardCharsets.UTF_16));
            assertThat(findings()).isNotEmpty();
            assertThat(fetched).isEmpty();
        } finally {
            elsewhere.stop(0);
        }
    }

    @Test
    void what_the_engine_would_run_is_named_one_by_one() {
        small.drawing("<bpmn:userTask id=\"holdVisit\" camunda:assignee=\"me\" ", "<bpmn:userTask id=\"holdVisit\" ")
                .drawing(
                        "<bpmn:serviceTask id=\"tellLeader\" camunda:class=\"java.lang.Thread\" ",
                        "<bpmn:serviceTask id=\"tellLeader\" ");
        assertThat(findings()).contains(AT + ", holdVisit: foreign-code", AT + ", tellLeader: foreign-code");
    }

    @Test
    void an_element_stands_in_one_lane_of_the_pool() {
        small.drawing(
                "</bpmn:lane><bpmn:lane id=\"pair\"><bpmn:flowNodeRef>holdVisit</bpmn:flowNodeRef></bpmn:lane>",
                "</bpmn:lane>");
        assertThat(findings()).contains(AT + ", pair: two-lanes");
    }

    @Test
    void an_event_is_about_one_thing() {
        small.drawing(
                "</bpmn:conditionalEventDefinition><bpmn:timerEventDefinition/>", "</bpmn:conditionalEventDefinition>");
        assertThat(findings()).contains(AT + ", bothHeld: single-event-definition");
    }

    @Test
    void a_loop_that_nothing_stops_is_found() {
        small.drawing(
                        "<bpmn:exclusiveGateway id=\"visitHeld\" default=\"toVisitOver\" name=\"Igjen?\">",
                        "<bpmn:intermediateThrowEvent id=\"visitHeld\" name=\"Besøket er holdt\">")
                .drawing(
                        "</bpmn:exclusiveGateway><bpmn:sequenceFlow id=\"back\" sourceRef=\"visitHeld\""
                                + " targetRef=\"tellLeader\"><bpmn:conditionExpression"
                                + " xsi:type=\"bpmn:tFormalExpression\">${true}</bpmn:conditionExpression>"
                                + "</bpmn:sequenceFlow>",
                        "</bpmn:intermediateThrowEvent>");
        assertThat(findings()).contains(AT + ", tellLeader: endless-loop");
    }

    @Test
    void a_loop_in_which_somebody_does_something_is_none() {
        small.drawing(
                        "<bpmn:exclusiveGateway id=\"visitHeld\" default=\"toVisitOver\" name=\"Igjen?\">",
                        "<bpmn:intermediateThrowEvent id=\"visitHeld\" name=\"Besøket er holdt\">")
                .drawing(
                        "</bpmn:exclusiveGateway><bpmn:sequenceFlow id=\"back\" sourceRef=\"visitHeld\""
                                + " targetRef=\"holdVisit\"><bpmn:conditionExpression"
                                + " xsi:type=\"bpmn:tFormalExpression\">${true}</bpmn:conditionExpression>"
                                + "</bpmn:sequenceFlow>",
                        "</bpmn:intermediateThrowEvent>");
        assertThat(findings()).noneMatch(finding -> finding.endsWith("endless-loop"));
    }

    @Test
    void a_process_does_not_start_itself() {
        small.drawing("<bpmn:callActivity id=\"tellLeader\" calledElement=\"small-visit\" name=", task())
                .drawing("</bpmn:callActivity>", "</bpmn:serviceTask>");
        assertThat(findings()).contains(AT + ", small-visit: calls-itself");
    }

    @Test
    void a_process_starts_when_a_case_comes_there() {
        small.drawing(
                "<bpmn:startEvent id=\"visitWanted\" name=\"Et besøk er ønsket\"><bpmn:timerEventDefinition>"
                        + "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">2020-01-01T00:00:00</bpmn:timeDate>"
                        + "</bpmn:timerEventDefinition></bpmn:startEvent>",
                "<bpmn:startEvent id=\"visitWanted\" name=\"Et besøk er ønsket\" />");
        assertThat(findings()).containsExactly(AT + ", visitWanted: unsupported");
    }

    @Test
    void ten_thousand_elements_are_refused_at_once() {
        longRow(10_000);
        assertThat(findings()).contains(AT + ": too-many-elements");
    }

    @Test
    void a_thousand_elements_in_a_row_are_checked_in_a_moment() {
        longRow(1_000);
        assertThat(findings()).contains(AT + ", step999: no-bpmndi").doesNotContain(AT + ": not-bpmn");
    }

    private void longRow(int length) {
        String row = IntStream.range(0, length)
                .mapToObj(i -> "<bpmn:serviceTask id=\"step%d\" name=\"S\" camunda:delegateExpression=\"%s\"/>"
                                .formatted(i, CALL)
                        + "<bpmn:sequenceFlow id=\"to%d\" sourceRef=\"%s\" targetRef=\"step%d\"/>"
                                .formatted(i, i == 0 ? "visitHeld" : "step" + (i - 1), i))
                .collect(Collectors.joining());
        small.drawing(
                row + "<bpmn:sequenceFlow id=\"toVisitOver\" sourceRef=\"step%d\"".formatted(length - 1),
                "<bpmn:sequenceFlow id=\"toVisitOver\" sourceRef=\"visitHeld\"");
    }

    private static String task() {
        return "<bpmn:serviceTask id=\"tellLeader\" name=\"Si fra til lederen\" camunda:delegateExpression=\"%s\">"
                .formatted(CALL)
                .replaceFirst(" name=.*", " name=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text>10</text> | <text>99999999999</text> | holdVisitRule: answer",
                "<text>10</text> | <text>-3</text> | holdVisitRule: answer",
                "<text>\"workingDays\"</text> | <text>\"weeks\"</text> | holdVisitRule: answer",
                "<text>10</text> | <text>count(for i in 1..99999999 return i)</text> | holdVisitAmount: not-offered",
                "<text>10</text> | <text>9**99999999</text> | holdVisitAmount: not-offered",
                "<inputExpression id=\"stepExpression\" | <inputExpression expressionLanguage=\"groovy\""
                        + " id=\"stepExpression\" | stepExpression: script",
                "name=\"unit\" | name=\"units\" | deadlines: answer"
            })
    void a_table_answers_in_few_words_what_is_of_use(String of, String by, String finding) {
        small.replacing(TABLE, by, of);
        assertThat(findings()).contains(TABLE + ", " + finding);
    }

    @Test
    void a_number_has_one_value_however_it_is_written() {
        small.replacing(TABLE, numbers("1", "1.0", "1e999999999"), "</decision>");
        assertThat(findings()).containsExactly(TABLE + ", other: table-not-read");
        small.replacing(TABLE, "<text>2</text>", "<text>1e999999999</text>");
        assertThat(findings()).contains(TABLE + ", other1: overlap");
    }

    @Test
    void a_table_of_many_columns_is_given_up_in_time() {
        int columns = 40;
        String inputs = IntStream.range(0, columns)
                .mapToObj(
                        i -> "<input id=\"i%d\"><inputExpression id=\"x%d\"><text>c%d</text></inputExpression></input>"
                                .formatted(i, i, i))
                .collect(Collectors.joining());
        String rules = IntStream.range(0, columns)
                .mapToObj(row -> "<rule id=\"r%d\">%s<outputEntry id=\"o%d\"><text>1</text></outputEntry></rule>"
                        .formatted(
                                row,
                                IntStream.range(0, columns)
                                        .mapToObj(i -> "<inputEntry id=\"e%d-%d\"><text>%s</text></inputEntry>"
                                                .formatted(row, i, i == row ? "\"x\"" : "-"))
                                        .collect(Collectors.joining()),
                                row))
                .collect(Collectors.joining());
        small.replacing(
                TABLE,
                "</decision>" + table("FIRST", inputs + "<output id=\"out\" name=\"a\"/>" + rules),
                "</decision>");
        assertThat(findings()).contains(TABLE + ", other: table-not-read");
    }

    private static String numbers(String... entries) {
        return "</decision>"
                + table(
                        "UNIQUE",
                        "<input id=\"n\"><inputExpression id=\"ne\"><text>n</text></inputExpression></input>"
                                + "<output id=\"out\" name=\"a\"/>"
                                + IntStream.range(0, entries.length)
                                        .mapToObj(i -> ("<rule id=\"other%d\"><inputEntry id=\"in%d\"><text>%s</text>"
                                                        + "</inputEntry><outputEntry id=\"an%d\"><text>1</text>"
                                                        + "</outputEntry></rule>")
                                                .formatted(i, i, entries[i], i))
                                        .collect(Collectors.joining()));
    }

    private static String table(String policy, String content) {
        return "<decision id=\"other\" name=\"Annet\"><decisionTable id=\"otherTable\" hitPolicy=\"%s\">%s</decisionTable></decision>"
                .formatted(policy, content);
    }

    @Test
    void a_role_that_running_cases_may_wait_for_does_not_go_unsaid() {
        Programme before = small.saying(
                        "roles:\n  - {id: process-owner, name: {nb: Eier, en: Owner}, party: authorities, local: false}\n"
                                + "  - {id: guest, name: {nb: Gjest, en: Guest}, party: authorities, local: false}\n",
                        "roles:\n")
                .read();
        ModelCheck check = new ModelCheck(new SmallProgramme().read(), models);
        check.check(small.files());
        assertThat(check.checkAgainst(before, small.files()))
                .extracting(Finding::element, Finding::severity)
                .containsExactly(
                        tuple("process-owner", Finding.Severity.error), tuple("guest", Finding.Severity.warning));
    }

    @Test
    void a_condition_of_a_form_comes_to_an_end() {
        small.writing(
                SmallProgramme.FORM,
                "{\"id\": \"holdVisit\", \"components\": [{\"type\": \"textfield\", \"key\": \"present\","
                        + " \"conditional\": {\"hide\": \"=count(for i in 1..9999999 return i) > 3\"}}]}");
        assertThat(findings()).containsExactly(SmallProgramme.FORM + ", present: not-offered");
    }

    private List<String> findings() {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> new ModelCheck(small.read(), models)
                        .check(small.files()).stream()
                                .map(finding -> "%s%s: %s"
                                        .formatted(
                                                finding.path(),
                                                finding.element() == null ? "" : ", " + finding.element(),
                                                finding.rule()))
                                .toList());
    }
}
