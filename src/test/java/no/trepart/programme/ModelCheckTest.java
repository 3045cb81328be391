package no.trepart.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.trepart.engine.EngineTest;
import no.trepart.engine.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each guard fails once, on a programme with that one fault. */
@EngineTest
class ModelCheckTest {

    private static final String AT = "small/" + SmallProgramme.MODEL;

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
            assertThat(new ModelCheck(programme, models).check(folder.models())).isEmpty();
        });
    }

    @Test
    void a_lane_is_a_role_or_a_body() {
        small.drawing("lane id=\"inspector\"", "lane id=\"advisor\"");
        assertThat(findings())
                .containsExactly(AT + ", holdVisit: stands in lane 'inspector', which is no role or body");
    }

    @Test
    void a_task_stands_in_a_lane() {
        small.drawing("", "<bpmn:flowNodeRef>holdVisit</bpmn:flowNodeRef>");
        assertThat(findings()).containsExactly(AT + ", holdVisit: stands in lane 'null', which is no role or body");
    }

    @Test
    void a_task_has_a_form() {
        small.without(SmallProgramme.FORM);
        assertThat(findings()).containsExactly(AT + ", holdVisit: has no form small-visit/holdVisit.form");
    }

    @Test
    void what_people_may_tell_has_a_form_too() {
        small.drawing("name=\"offeredTo\" value=\"advisor\"", "name=\"body\" value=\"pair\"");
        assertThat(findings()).containsExactly(AT + ", bothHeld: has no form small-visit/bothHeld.form");
    }

    @Test
    void a_form_is_named_after_its_step() {
        small.writing(SmallProgramme.FORM, "{\"id\": \"other\", \"components\": [{\"key\": \"present\"}]}");
        assertThat(findings()).containsExactly("small/small-visit/holdVisit.form, other: form id must be 'holdVisit'");
    }

    @Test
    void a_form_is_json() {
        small.writing(SmallProgramme.FORM, "nei");
        assertThat(findings()).singleElement().asString().startsWith("small/small-visit/holdVisit.form: is not JSON: ");
    }

    @Test
    void only_steps_that_are_offered_are_called() {
        small.drawing("${steps.formatDisk}", "${steps.judgeAttendance}");
        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith(AT + ", steps.formatDisk: is not offered; offered are [")
                .contains("judgeAttendance");
    }

    @Test
    void only_gates_that_are_offered_are_waited_for() {
        small.drawing("${gates.backDoor}", "${gates.bodyComplete}");
        assertThat(findings()).singleElement().asString().startsWith(AT + ", gates.backDoor: is not offered");
    }

    @Test
    void signing_is_one_of_three() {
        small.drawing("value=\"most\"", "value=\"any\"");
        assertThat(findings()).singleElement().asString().startsWith(AT + ", holdVisit: signing 'most' is none of ");
    }

    @Test
    void a_task_says_what_to_do_and_why() {
        small.drawing("", "<bpmn:documentation>Hold besøket og skriv hvem som var der.</bpmn:documentation>");
        assertThat(findings()).containsExactly(AT + ", holdVisit: has no documentation: say what to do and why");
    }

    @Test
    void a_step_id_stands_once_in_a_programme() {
        String copy = new String(small.files().get(SmallProgramme.MODEL)).replace("small-visit", "copy");
        small.writing("copy/copy.bpmn", copy).writing("copy/holdVisit.form", "{\"id\": \"holdVisit\"}");
        assertThat(findings())
                .anySatisfy(finding -> assertThat(finding)
                        .contains(", holdVisit: stands also in ", "step ids are unique in a programme"));
    }

    @Test
    void process_folder_and_file_have_one_name() {
        small.drawing("process id=\"big-visit\"", "process id=\"small-visit\"");
        assertThat(findings())
                .contains(AT + ", big-visit: process id, folder and file must have the same name")
                .contains("small/programme.yml: course 'small-visit' has no model");
    }

    @Test
    void what_is_called_is_there() {
        small.drawing(
                        "<bpmn:callActivity id=\"tellLeader\" calledElement=\"nowhere\">",
                        "<bpmn:serviceTask id=\"tellLeader\" name=\"Si fra til lederen\""
                                + " camunda:delegateExpression=\"${steps.judgeAttendance}\">")
                .drawing("</bpmn:callActivity>", "</bpmn:serviceTask>");
        assertThat(findings()).containsExactly(AT + ", tellLeader: calls 'nowhere', which has no model");
    }

    @Test
    void a_model_is_bpmn() {
        small.writing(SmallProgramme.MODEL, "Dette er ikke en modell");
        assertThat(findings()).anySatisfy(finding -> assertThat(finding).startsWith(AT + ": is not BPMN 2.0: "));
    }

    @Test
    void a_model_brings_no_code_of_its_own() {
        small.drawing("camunda:class=\"java.lang.Thread\"", "camunda:delegateExpression=\"${steps.judgeAttendance}\"");
        assertThat(findings()).contains(AT + ": tellLeader has 'class', which models may not have");
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
        assertThat(findings())
                .containsExactly(
                        "%s, %s: '%s' names '%s', which does not exist".formatted(AT, element, property, nowhere));
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
        assertThat(findings())
                .containsExactly(
                        "%s, holdVisit: '%s' names '%s', which does not exist".formatted(AT, property, nowhere));
    }

    @Test
    void a_field_is_asked_for_by_its_form() {
        small.drawing("name=\"field\" value=\"absent\"", "name=\"field\" value=\"present\"");
        assertThat(findings())
                .containsExactly(AT + ", tellLeader: 'field' names 'absent', which form holdVisit does not ask for");
    }

    private List<String> findings() {
        return new ModelCheck(small.read(), models).check(small.files());
    }
}
