package no.trepart.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.Refused;
import no.trepart.TrepartTest;
import no.trepart.work.OptionSource.Option;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The server checks a form by the form's own rules, whatever the browser has let through. */
@TrepartTest
class FormRulesTest {

    private final Form form = DecidingTest.form("""
            {"components": [
              {"type": "radio", "key": "agree", "validate": {"required": true},
               "values": [{"value": "yes"}, {"value": "no"}]},
              {"type": "textarea", "key": "why", "validate": {"required": true, "maxLength": 20},
               "conditional": {"hide": "=agree != \\"no\\""}},
              {"type": "textfield", "key": "email", "validate": {"validationType": "email"}},
              {"type": "number", "key": "hours", "validate": {"min": 0, "max": 40}},
              {"type": "datetime", "key": "on", "subtype": "date"},
              {"type": "select", "key": "person", "valuesKey": "people"},
              {"type": "checklist", "key": "present", "values": [{"value": "a"}, {"value": "b"}]},
              {"type": "dynamiclist", "path": "goals", "components": [
                {"type": "textfield", "key": "title", "validate": {"required": true}},
                {"type": "select", "key": "kind", "values": [{"value": "own"}, {"value": "shared"}]},
                {"type": "textfield", "key": "with", "validate": {"required": true},
                 "conditional": {"hide": "=this.kind != \\"shared\\""}}
              ]}
            ]}
            """);

    @Autowired
    private FormRules rules;

    @Autowired
    private Clock clock;

    @Test
    void what_the_form_asks_for_is_kept_and_nothing_else() {
        assertThat(check(Map.of("agree", "yes", "hours", "7,5", "role", "administrator")))
                .containsOnlyKeys("agree", "hours")
                .containsEntry("hours", new BigDecimal("7.5"));
    }

    @Test
    void a_day_keeps_to_past_or_future_and_to_the_order_the_form_names() {
        Form visit = DecidingTest.form("""
                {"components": [
                  {"type": "datetime", "key": "held", "subtype": "date", "properties": {"when": "past"}},
                  {"type": "datetime", "key": "next", "subtype": "date", "properties": {"when": "future"}},
                  {"type": "dynamiclist", "path": "times", "properties": {"minRows": "2"}, "components": [
                    {"type": "datetime", "key": "start", "subtype": "time", "timeLabel": "Fra"},
                    {"type": "datetime", "key": "end", "subtype": "time", "properties": {"after": "start"}}
                  ]}
                ]}
                """);
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> hour = Map.of("start", "09:00", "end", "10:00");

        assertThat(faults(
                        visit,
                        Map.of(
                                "held", today.plusDays(1).toString(),
                                "next", today.toString(),
                                "times", List.of(hour, Map.of("start", "10:00", "end", "09:30")))))
                .containsExactlyInAnyOrder("held", "next", "times[1].end");
        assertThat(faults(visit, Map.of("times", List.of(hour)))).containsExactly("times");
        assertThat(check(
                        visit,
                        Map.of(
                                "held", today.toString(),
                                "next", today.plusDays(1).toString(),
                                "times", List.of(hour, hour))))
                .containsKeys("held", "next", "times");
    }

    @Test
    void a_hidden_field_is_neither_asked_for_nor_kept() {
        assertThat(check(Map.of("agree", "yes", "why", "fordi"))).doesNotContainKey("why");
        assertThat(faults(Map.of("agree", "no"))).containsExactly("why");
    }

    @Test
    void a_hidden_field_of_a_row_looks_at_its_own_row() {
        assertThat(faults(Map.of(
                        "agree",
                        "yes",
                        "goals",
                        List.of(
                                Map.of("title", "Ro", "kind", "own"),
                                Map.of("title", "Tid", "kind", "shared"),
                                Map.of("kind", "own")))))
                .containsExactly("goals[1].with", "goals[2].title");
    }

    @Test
    void every_fault_is_told_at_its_field() {
        assertThat(faults(Map.of(
                        "agree", "maybe",
                        "email", "ikke-en-adresse",
                        "hours", 90,
                        "on", "2026-02-31",
                        "person", "somebody-else",
                        "present", List.of("a", "c"))))
                .containsExactlyInAnyOrder("agree", "email", "hours", "on", "person", "present");
    }

    @Test
    void an_option_that_was_supplied_may_be_chosen() {
        assertThat(check(Map.of("agree", "yes", "person", "p1"))).containsEntry("person", "p1");
    }

    @Test
    void too_long_a_text_says_how_long_it_may_be() {
        assertThatThrownBy(() -> check(Map.of("agree", "no", "why", "x".repeat(21))))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .satisfies(
                        refused -> assertThat(refused.fields().get(0).message().nb())
                                .isEqualTo("Kort ned til 20 tegn. Nå er det 21."));
    }

    private Map<String, Object> check(Map<String, Object> data) {
        return check(form, data);
    }

    private Map<String, Object> check(Form asked, Map<String, Object> data) {
        return rules.check(asked, new HashMap<>(data), Map.of("people", List.of(new Option("Per", "p1"))));
    }

    private List<String> faults(Map<String, Object> data) {
        return faults(form, data);
    }

    private List<String> faults(Form asked, Map<String, Object> data) {
        try {
            check(asked, data);
            return List.of();
        } catch (Refused refused) {
            return refused.fields().stream().map(Refused.Field::path).toList();
        }
    }
}
