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
    void aProgrammeWithoutFaultHasNoFindings() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void theProgrammesWeShipHaveNone() {
        assertThat(ProgrammeFolder.all("file:processes")).isNotEmpty().allSatisfy(folder -> {
            Programme programme = new ProgrammeReader(folder.name(), folder.programmeText()).read();
            assertThat(new ModelCheck(programme, models).check(folder.models())).isEmpty();
        });
    }

    @Test
    void aLaneIsARoleOrABody() {
        small.drawing("lane id=\"inspector\"", "lane id=\"advisor\"");
        assertThat(findings())
                .containsExactly(AT + ", holdVisit: stands in lane 'inspector', which is no role or body");
    }

    @Test
    void aTaskStandsInALane() {
        small.drawing("", "<bpmn:flowNodeRef>holdVisit</bpmn:flowNodeRef>");
        assertThat(findings()).containsExactly(AT + ", holdVisit: stands in lane 'null', which is no role or body");
    }

    @Test
    void aTaskHasAForm() {
        small.without(SmallProgramme.FORM);
        assertThat(findings()).containsExactly(AT + ", holdVisit: has no form small-visit/holdVisit.form");
    }

    @Test
    void whatPeopleMayTellHasAFormToo() {
        small.drawing("name=\"offeredTo\" value=\"advisor\"", "name=\"body\" value=\"pair\"");
        assertThat(findings()).containsExactly(AT + ", bothHeld: has no form small-visit/bothHeld.form");
    }

    @Test
    void aFormIsNamedAfterItsStep() {
        small.writing(SmallProgramme.FORM, "{\"id\": \"other\", \"components\": [{\"key\": \"present\"}]}");
        assertThat(findings()).containsExactly("small/small-visit/holdVisit.form, other: form id must be 'holdVisit'");
    }

    @Test
    void aFormIsJson() {
        small.writing(SmallProgramme.FORM, "nei");
        assertThat(findings()).singleElement().asString().startsWith("small/small-visit/holdVisit.form: is not JSON: ");
    }

    @Test
    void onlyStepsThatAreOfferedAreCalled() {
        small.drawing("${steps.formatDisk}", "${steps.judgeAttendance}");
        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith(AT + ", steps.formatDisk: is not offered; offered are [")
                .contains("judgeAttendance");
    }

    @Test
    void onlyGatesThatAreOfferedAreWaitedFor() {
        small.drawing("${gates.backDoor}", "${gates.bodyComplete}");
        assertThat(findings()).singleElement().asString().startsWith(AT + ", gates.backDoor: is not offered");
    }

    @Test
    void signingIsOneOfThree() {
        small.drawing("value=\"most\"", "value=\"any\"");
        assertThat(findings()).singleElement().asString().startsWith(AT + ", holdVisit: signing 'most' is none of ");
    }

    @Test
    void aTaskSaysWhatToDoAndWhy() {
        small.drawing("", "<bpmn:documentation>Hold besøket og skriv hvem som var der.</bpmn:documentation>");
        assertThat(findings()).containsExactly(AT + ", holdVisit: has no documentation: say what to do and why");
    }

    @Test
    void aStepIdStandsOnceInAProgramme() {
        String copy = new String(small.files().get(SmallProgramme.MODEL)).replace("small-visit", "copy");
        small.writing("copy/copy.bpmn", copy).writing("copy/holdVisit.form", "{\"id\": \"holdVisit\"}");
        assertThat(findings())
                .anySatisfy(finding -> assertThat(finding)
                        .contains(", holdVisit: stands also in ", "step ids are unique in a programme"));
    }

    @Test
    void processFolderAndFileHaveOneName() {
        small.drawing("process id=\"big-visit\"", "process id=\"small-visit\"");
        assertThat(findings())
                .contains(AT + ", big-visit: process id, folder and file must have the same name")
                .contains("small/programme.yml: course 'small-visit' has no model");
    }

    @Test
    void whatIsCalledIsThere() {
        small.drawing(
                        "<bpmn:callActivity id=\"tellLeader\" calledElement=\"nowhere\">",
                        "<bpmn:serviceTask id=\"tellLeader\" name=\"Si fra til lederen\""
                                + " camunda:delegateExpression=\"${steps.judgeAttendance}\">")
                .drawing("</bpmn:callActivity>", "</bpmn:serviceTask>");
        assertThat(findings()).containsExactly(AT + ", tellLeader: calls 'nowhere', which has no model");
    }

    @Test
    void aModelIsBpmn() {
        small.writing(SmallProgramme.MODEL, "Dette er ikke en modell");
        assertThat(findings()).anySatisfy(finding -> assertThat(finding).startsWith(AT + ": is not BPMN 2.0: "));
    }

    @Test
    void aModelBringsNoCodeOfItsOwn() {
        small.drawing("camunda:class=\"java.lang.Thread\"", "camunda:delegateExpression=\"${steps.judgeAttendance}\"");
        assertThat(findings()).contains(AT + ": tellLeader has 'class', which models may not have");
    }

    @ParameterizedTest
    @CsvSource({
        "body, pair, trio, bothHeld",
        "shows, holdVisit, holdMeeting, holdVisit",
        "from, holdVisit, holdMeeting, tellLeader"
    })
    void whatAPropertyNamesIsThere(String property, String there, String nowhere, String element) {
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
    void whatAnotherPropertyNamesIsThereToo(String property, String nowhere) {
        small.drawing("name=\"%s\" value=\"%s\"".formatted(property, nowhere), "name=\"shows\" value=\"holdVisit\"");
        assertThat(findings())
                .containsExactly(
                        "%s, holdVisit: '%s' names '%s', which does not exist".formatted(AT, property, nowhere));
    }

    @Test
    void aFieldIsAskedForByItsForm() {
        small.drawing("name=\"field\" value=\"absent\"", "name=\"field\" value=\"present\"");
        assertThat(findings())
                .containsExactly(AT + ", tellLeader: 'field' names 'absent', which form holdVisit does not ask for");
    }

    private List<String> findings() {
        return new ModelCheck(small.read(), models).check(small.files());
    }
}
