package no.trepart.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.trepart.engine.EngineTest;
import no.trepart.engine.Models;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What both sides approve together goes on being approved so (PC-38), under whatever id. */
@EngineTest
class JointApprovalTest {

    private static final String RECRUITMENT = "recruitment/recruitment.bpmn";
    private static final UnaryOperator<String> NEW_ID = model ->
            model.replace("\"signCooperation\"", "\"signAgreement\"").replace(">signCooperation<", ">signAgreement<");

    @Autowired
    private Models models;

    @Test
    void a_step_with_another_id_in_the_same_lane_and_of_the_same_name_is_the_same_step() {
        assertThat(lost(NEW_ID)).isEmpty();
    }

    @Test
    void under_another_id_it_must_still_be_signed_by_all() {
        assertThat(lost(model -> NEW_ID.apply(model)
                        .replaceFirst("(id=\"signAgreement\"[\\s\\S]*?name=\"signing\" value=)\"all\"", "$1\"any\"")))
                .containsExactly(Optional.of("signAgreement"));
    }

    @Test
    void a_step_with_another_id_and_another_name_is_another_step() {
        assertThat(lost(model -> NEW_ID.apply(model)
                        .replaceFirst(
                                "id=\"signAgreement\" name=\"[^\"]*\"", "id=\"signAgreement\" name=\"Noe annet\"")))
                .containsExactly(Optional.empty());
    }

    @Test
    void a_step_with_another_id_in_another_lane_is_another_step() {
        assertThat(lost(model -> NEW_ID.apply(model)
                        .replace("<bpmn:flowNodeRef>signAgreement</bpmn:flowNodeRef>", "")
                        .replace(
                                "<bpmn:flowNodeRef>callEnterprise</bpmn:flowNodeRef>",
                                "<bpmn:flowNodeRef>callEnterprise</bpmn:flowNodeRef>"
                                        + "<bpmn:flowNodeRef>signAgreement</bpmn:flowNodeRef>")))
                .containsExactly(Optional.empty());
    }

    /** The element of each joint approval that is no more; empty when it is gone. */
    private List<Optional<String>> lost(UnaryOperator<String> change) {
        ProgrammeFolder folder = ProgrammeFolder.all("file:processes").stream()
                .filter(one -> one.models().containsKey(RECRUITMENT))
                .findFirst()
                .orElseThrow();
        Programme programme = new ProgrammeReader(folder.name(), folder.programmeText()).read();
        String was = new String(folder.models().get(RECRUITMENT), StandardCharsets.UTF_8);
        String is = change.apply(was);
        assertThat(is).isNotEqualTo(was);
        ModelCheck check = new ModelCheck(programme, models);
        check.check(Map.of(RECRUITMENT, is.getBytes(StandardCharsets.UTF_8)));
        return check.checkAgainst(programme, Map.of(RECRUITMENT, folder.models().get(RECRUITMENT))).stream()
                .filter(finding -> finding.rule().equals("joint-approval-removed"))
                .map(finding -> Optional.ofNullable(finding.element()))
                .toList();
    }
}
