package no.trepart.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.trepart.engine.EngineTest;
import no.trepart.engine.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each guard fails once, on a programme with that one fault. */
@EngineTest
class ModelCheckTest {

    private static final String AT = SmallProgramme.MODEL;

    private final SmallProgramme small = new SmallProgramme();

    @Autowired
    private Models models;

    @Test
    void a_programme_without_fault_has_no_findings() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void the_programmes_we_ship_have_none() {
        assertThat(ProgrammeFolder.all("file:processes")).isNotEmpty().allSatisfy(folder -> {
            Programme programme = new ProgrammeReader(folder.name(), folder.programmeText()).read();
            assertThat(new ModelCheck(programme, models).check(folder.models()))
                    .extracting(Finding::line)
                    .isEmpty();
        });
    }

    @Test
    void a_lane_is_a_role_or_a_body() {
        small.drawing("lane id=\"inspector\"", "lane id=\"advisor\"");
        assertThat(findings()).contains(AT + ", holdVisit: unknown-lane");
    }

    @Test
    void a_task_stands_in_a_lane() {
        small.drawing("", "<bpmn:flowNodeRef>holdVisit</bpmn:flowNodeRef>");
        assertThat(findings()).containsExactly(AT + ", holdVisit: no-lane");
    }

    @Test
    void a_task_has_a_form() {
        small.without(SmallProgramme.FORM);
        assertThat(findings()).containsExactly(AT + ", holdVisit: no-form");
    }

    @Test
    void what_people_may_tell_has_a_form_too() {
        small.drawing("name=\"offeredTo\" value=\"advisor\"", "name=\"body\" value=\"pair\"");
        assertThat(findings()).contains(AT + ", bothHeld: no-form");
    }

    @Test
    void a_form_is_named_after_its_step() {
        small.writing(
                SmallProgramme.FORM,
                "{\"id\": \"other\", \"components\": [{\"type\": \"textfield\", \"key\": \"present\"}]}");
        assertThat(findings()).containsExactly(SmallProgramme.FORM + ", other: form-id");
    }

    @Test
    void a_form_is_json() {
        small.writing(SmallProgramme.FORM, "nei");
        assertThat(findings()).containsExactly(SmallProgramme.FORM + ": not-json");
    }

    @Test
    void only_steps_that_are_offered_are_called() {
        small.drawing("${steps.formatDisk}", "${steps.judgeAttendance}");
        assertThat(findings()).containsExactly(AT + ", tellLeader: not-offered");
    }

    @Test
    void only_gates_that_are_offered_are_waited_for() {
        small.drawing("${gates.backDoor}", "${gates.bodyComplete}");
        assertThat(findings()).contains(AT + ", bothHeldCondition: not-offered");
    }

    @Test
    void signing_is_one_of_three() {
        small.drawing("value=\"most\"", "value=\"any\"");
        assertThat(findings()).containsExactly(AT + ", holdVisit: signing");
    }

    @Test
    void a_task_says_what_to_do_and_why() {
        small.drawing("", "<bpmn:documentation>Hold besøket og skriv hvem som var der.</bpmn:documentation>");
        assertThat(findings()).containsExactly(AT + ", holdVisit: undocumented");
    }

    @Test
    void a_step_id_stands_once_in_a_programme() {
        String copy = new String(small.files().get(SmallProgramme.MODEL)).replace("small-visit", "copy");
        small.writing("copy/copy.bpmn", copy).writing("copy/holdVisit.form", "{\"id\": \"holdVisit\"}");
        assertThat(findings()).anySatisfy(finding -> assertThat(finding).endsWith(", holdVisit: step-twice"));
    }

    @Test
    void process_folder_and_file_have_one_name() {
        small.drawing("process id=\"big-visit\"", "process id=\"small-visit\"");
        assertThat(findings()).contains(AT + ", big-visit: process-name").contains("programme.yml: no-course");
    }

    @Test
    void what_is_called_is_there() {
        small.drawing(
                        "<bpmn:callActivity id=\"tellLeader\" name=\"Si fra\" calledElement=\"nowhere\">",
                        "<bpmn:serviceTask id=\"tellLeader\" name=\"Si fra til lederen\""
                                + " camunda:delegateExpression=\"${steps.judgeAttendance}\">")
                .drawing("</bpmn:callActivity>", "</bpmn:serviceTask>");
        assertThat(findings()).containsExactly(AT + ", tellLeader: no-process");
    }

    @Test
    void a_model_is_bpmn() {
        small.writing(SmallProgramme.MODEL, "Dette er ikke en modell");
        assertThat(findings()).contains(AT + ": not-xml");
    }

    @Test
    void a_model_brings_no_code_of_its_own() {
        small.drawing("camunda:class=\"java.lang.Thread\"", "camunda:delegateExpression=\"${steps.judgeAttendance}\"");
        assertThat(findings()).contains(AT + ", tellLeader: foreign-code");
    }

    @ParameterizedTest
    @CsvSource({
        "body, pair, trio, bothHeld",
        "shows, holdVisit, holdMeeting, holdVisit",
        "from, holdVisit, holdMeeting, tellLeader"
    })
    void what_a_property_names_is_there(String property, String there, String nowhere, String element) {
        String written = "name=\"%s\" value=\"%s\"";
        small.drawing(written.formatted(property, nowhere), written.formatted(property, there));
        assertThat(findings()).containsExactly("%s, %s: names-nothing".formatted(AT, element));
    }

    @ParameterizedTest
    @CsvSource({
        "prefill, holdMeeting",
        "step, holdMeeting",
        "steps, holdMeeting",
        "to, inspector",
        "role, inspector",
        "offeredTo, inspector",
        "process, big-visit",
        "milestone, visitForgotten"
    })
    void what_another_property_names_is_there_too(String property, String nowhere) {
        small.drawing("name=\"%s\" value=\"%s\"".formatted(property, nowhere), "name=\"shows\" value=\"holdVisit\"");
        assertThat(findings()).containsExactly(AT + ", holdVisit: names-nothing");
    }

    @Test
    void a_field_is_asked_for_by_its_form() {
        small.drawing("name=\"field\" value=\"absent\"", "name=\"field\" value=\"present\"");
        assertThat(findings()).containsExactly(AT + ", tellLeader: names-nothing");
    }

    @Test
    void a_document_type_is_refused_before_it_is_read() {
        String model = new String(small.files().get(SmallProgramme.MODEL), StandardCharsets.UTF_8);
        small.writing(
                SmallProgramme.MODEL,
                model.replace("?>", "?><!DOCTYPE bpmn [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>"));
        assertThat(findings()).contains(AT + ": doctype");
    }

    @Test
    void what_is_not_drawn_would_pass_unseen() {
        small.drawing("bpmnElement=\"somewhere\"", "bpmnElement=\"holdVisit\"");
        assertThat(findings()).containsExactly(AT + ", holdVisit: no-bpmndi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scriptTask|script",
                "task|unsupported",
                "manualTask|unsupported",
                "sendTask|unsupported",
                "transaction|unsupported"
            })
    void what_cannot_run_is_named(String kind, String rule) {
        small.drawing("<bpmn:" + kind + " id=\"tellLeader\"", "<bpmn:serviceTask id=\"tellLeader\"")
                .drawing("</bpmn:" + kind + ">", "</bpmn:serviceTask>");
        assertThat(findings()).contains(AT + ", tellLeader: " + rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "targetRef=\"advisor\"",
                "targetRef=\"toBothHeld\"",
                "targetRef=\"nowhere\"",
                "targetRef=\"small-visit\"",
                ""
            })
    void a_flow_that_leads_to_no_step_is_told_and_breaks_nothing(String target) {
        small.drawing("sourceRef=\"visitWanted\" " + target, "sourceRef=\"visitWanted\" targetRef=\"bothHeld\"");
        assertThat(findings()).isNotEmpty();
    }

    @Test
    void a_second_pool_is_refused_and_named() {
        small.drawing(
                "<bpmn:collaboration id=\"c\"><bpmn:participant id=\"ours\" processRef=\"small-visit\"/>"
                        + "<bpmn:participant id=\"theirs\" name=\"De andre\" processRef=\"other\"/></bpmn:collaboration>"
                        + "<bpmn:process id=\"other\"/><bpmn:process id=\"small-visit\"",
                "<bpmn:process id=\"small-visit\"");
        assertThat(findings()).contains(AT + ", theirs: several-pools");
    }

    @Test
    void xml_that_is_nested_without_end_is_refused() {
        String deep = "<a>".repeat(50_000) + "</a>".repeat(50_000);
        small.drawing("<bpmn:extensionElements>" + deep, "<bpmn:extensionElements>");
        assertThat(findings()).contains(AT + ": not-xml");
    }

    @Test
    void an_id_stands_once() {
        small.drawing("<bpmn:endEvent id=\"visitHeld\"", "<bpmn:endEvent id=\"visitOver\"");
        assertThat(findings()).contains(AT + ", visitHeld: duplicate-id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${runtimeService.deleteAll()}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${caseId['class']}",
                "#{execution.processInstanceId}"
            })
    void an_expression_reaches_nothing_outside(String expression) {
        small.drawing(">" + expression + "<", ">${gates.bodyComplete}<");
        assertThat(findings()).contains(AT + ", bothHeldCondition: expression-reaches-out");
    }

    @Test
    void an_expression_reads_deciding_fields_only() {
        small.drawing("${present == 'x'}", "${gates.bodyComplete}");
        assertThat(findings()).containsExactly(AT + ", bothHeldCondition: unknown-field");
        small.writing(
                SmallProgramme.FORM,
                "{\"id\": \"holdVisit\", \"components\": [{\"type\": \"textfield\", \"key\": \"present\","
                        + " \"properties\": {\"deciding\": \"true\"}}]}");
        assertThat(findings()).isEmpty();
    }

    @Test
    void another_tools_extension_is_named_and_kept() {
        small.drawing(
                "<bpmn:process xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\" zeebe:versionTag=\"1\" id",
                "<bpmn:process id");
        assertThat(findings()).containsExactly(AT + ", small-visit: unknown-extension");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"html\", \"id\": \"a\", \"content\": \"x\"}",
                "{\"type\": \"text\", \"id\": \"a\", \"text\": \"<script>alert(1)</script>\"}",
                "{\"type\": \"text\", \"id\": \"a\", \"text\": \"[her](javascript:alert(1))\"}",
                "{\"type\": \"button\", \"id\": \"a\", \"key\": \"go\"}"
            })
    void a_form_has_no_code_and_no_strange_field(String field) {
        small.writing(SmallProgramme.FORM, withPresent(field));
        assertThat(findings()).singleElement().asString().startsWith(SmallProgramme.FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"number\", \"key\": \"people\", \"properties\": {\"each\": \"yes\"}}",
                "{\"type\": \"dynamiclist\", \"path\": \"all\", \"components\": [{\"type\": \"number\","
                        + " \"key\": \"people\", \"properties\": {\"each\": \"true\"}}]}",
                "{\"type\": \"group\", \"id\": \"a\", \"properties\": {\"each\": \"true\"}}",
                "{\"type\": \"checklist\", \"key\": \"who\", \"validate\": {\"required\": true},"
                        + " \"properties\": {\"each\": \"true\"}}",
                "{\"type\": \"select\", \"key\": \"who\", \"validate\": {\"required\": true},"
                        + " \"valuesKey\": \"caseRoles\", \"properties\": {\"each\": \"true\"}}",
                "{\"type\": \"number\", \"key\": \"people\", \"validate\": {\"required\": true},"
                        + " \"conditional\": {\"hide\": \"=present = null\"}, \"properties\": {\"each\": \"true\"}}"
            })
    void what_is_each_enterprises_own_can_be_asked_of_each(String field) {
        small.writing(SmallProgramme.FORM, withPresent(field));
        assertThat(findings()).singleElement().asString().endsWith("form-each");
        small.writing(
                SmallProgramme.FORM,
                withPresent("{\"type\": \"number\", \"key\": \"people\", \"validate\": {\"required\": true},"
                        + " \"properties\": {\"each\": \"true\"}}"));
        assertThat(findings()).isEmpty();
    }

    private static String withPresent(String field) {
        String question = "{\"type\": \"textfield\", \"key\": \"present\"}";
        return "{\"id\": \"holdVisit\", \"components\": [%s, %s]}".formatted(question, field);
    }

    @Test
    void every_task_has_a_deadline() {
        small.replacing("decisions/deadlines.dmn", "\"another\"", "\"holdVisit\"");
        assertThat(findings()).contains("decisions/deadlines.dmn, deadlines: gap");
    }

    @Test
    void rules_that_both_hold_are_named() {
        small.replacing("decisions/deadlines.dmn", "UNIQUE", "FIRST")
                .replacing(
                        "decisions/deadlines.dmn",
                        "</rule><rule id=\"again\"><inputEntry id=\"i\"><text>not(\"x\")</text></inputEntry>"
                                + "<outputEntry id=\"o\"><text>5</text></outputEntry>"
                                + "<outputEntry id=\"p\"><text>\"days\"</text></outputEntry></rule>",
                        "</rule>");
        assertThat(findings()).containsExactly("decisions/deadlines.dmn, again: overlap");
    }

    @Test
    void a_branch_says_when_it_is_taken() {
        small.drawing(
                        "<bpmn:exclusiveGateway id=\"tellLeader\" name=\"Si fra?\">",
                        "<bpmn:serviceTask id=\"tellLeader\" name=\"Si fra til lederen\""
                                + " camunda:delegateExpression=\"${steps.judgeAttendance}\">")
                .drawing(
                        "</bpmn:exclusiveGateway><bpmn:sequenceFlow id=\"back\" sourceRef=\"tellLeader\""
                                + " targetRef=\"holdVisit\"/>",
                        "</bpmn:serviceTask>");
        assertThat(findings())
                .contains(AT + ", back: conditional-flows", AT + ", tellLeader: no-default", AT + ", back: no-bpmndi");
    }

    private List<String> findings() {
        return new ModelCheck(small.read(), models)
                .check(small.files()).stream()
                        .map(finding -> "%s%s: %s"
                                .formatted(
                                        finding.path(),
                                        finding.element() == null ? "" : ", " + finding.element(),
                                        finding.rule()))
                        .toList();
    }
}
