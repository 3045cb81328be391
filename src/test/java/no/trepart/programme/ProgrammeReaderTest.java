package no.trepart.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import no.trepart.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeReaderTest {

    private final SmallProgramme small = new SmallProgramme();

    @Test
    void a_programme_without_fault_is_read() {
        Programme programme = small.read();
        assertThat(programme.key()).isEqualTo("small");
        assertThat(programme.name()).isEqualTo(new Localized("Lite program", "Small programme"));
        assertThat(programme.lanes()).containsExactlyInAnyOrder("leader", "advisor", "pair");
        assertThat(programme.rolesOf("pair")).containsExactly("leader", "advisor");
        assertThat(programme.industryOfCode("10.710"))
                .map(Programme.Industry::id)
                .contains("bakeries");
        assertThat(programme.industryOfCode("87.101")).isEmpty();
        assertThat(programme.regionOf("03")).map(Programme.Region::id).contains("east");
        assertThat(programme.reason("declining", "capacity")).isPresent();
        assertThat(programme.reason("declining", "weather")).isEmpty();
    }

    @Test
    void bodies_within_bodies_are_opened() {
        small.saying(
                "bodies:\n  - {id: all, name: {nb: Alle, en: All}, members: [pair]}\n  - {id: pair",
                "bodies:\n  - {id: pair");
        assertThat(small.read().rolesOf("all")).containsExactly("leader", "advisor");
    }

    @Test
    void what_is_no_yaml_is_told_with_its_line() {
        small.saying("name: {nb: Lite program, en: [}", "name: {nb: Lite program, en: Small programme}");
        assertThat(faults()).singleElement().asString().startsWith("small/programme.yml line 2: ");
    }

    @ParameterizedTest
    @CsvSource({"roles, an empty entry", "parties, an empty entry", "bodies, an empty entry", "regions, an empty entry"
    })
    void an_empty_entry_is_told(String list, String told) {
        small.saying(list + ":\n  -\n", list + ":\n");
        assertThat(faults()).singleElement().asString().contains(told);
    }

    @ParameterizedTest
    @CsvSource({
        "bodies, '{id: x, name: {nb: a, en: b}}', members",
        "regions, '{id: x, name: a}', counties",
        "roles, '{id: x, party: state, local: false}', name",
        "parties, '{id: x}', name"
    })
    void an_entry_that_lacks_something_is_told(String list, String entry, String lacks) {
        small.saying(list + ":\n  - " + entry + "\n", list + ":\n");
        assertThat(faults()).anyMatch(fault -> fault.contains("an entry of '%s' has no '%s'".formatted(list, lacks)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "", "--- a", "a: !!javax.script.ScriptEngineManager []", "<<: *nope", "a: &a [*a]"})
    void whatever_it_is_that_is_no_programme_is_told(String text) {
        assertThat(catchThrowableOfType(
                                ProgrammeRefused.class, () -> new ProgrammeReader("small/programme.yml", text).read())
                        .faults())
                .isNotEmpty();
    }

    @Test
    void a_second_programme_in_the_same_file_is_not_dropped_silently() {
        String twice = small.text() + "\n---\n" + small.text();
        assertThat(catchThrowableOfType(
                        ProgrammeRefused.class, () -> new ProgrammeReader("small/programme.yml", twice).read()))
                .isNotNull();
    }

    @Test
    void a_word_that_is_not_known_is_told_with_its_line() {
        small.saying("leder: leader", "leader: leader");
        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("small/programme.yml line 5: unknown word 'leder'; known are: bodies, counties, course, ");
    }

    @Test
    void a_word_that_is_not_known_deep_in_a_list_is_told_with_its_line() {
        small.saying("titel: Etaten", "name: Etaten");
        assertThat(faults()).singleElement().asString().startsWith("small/programme.yml line 9: unknown word 'titel'");
    }

    @Test
    void a_target_that_is_no_number_is_told_with_its_line() {
        small.saying("target: fem", "target: 5");
        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("small/programme.yml line 13: ")
                .contains("fem");
    }

    @Test
    void what_is_missing_is_named() {
        small.saying("", "course: small-visit\n").saying("", "counties:\n  - {id: \"03\", name: Oslo}\n");
        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault).contains("'course' is missing"))
                .anySatisfy(fault -> assertThat(fault).contains("the list 'counties' is missing or empty"));
    }

    @Test
    void an_empty_file_is_a_fault() {
        assertThat(faultsOf("")).isNotEmpty();
    }

    @Test
    void a_leader_must_be_a_role() {
        small.saying("leader: boss", "leader: leader");
        assertThat(faults())
                .containsExactly("small/programme.yml line 5: unknown role 'boss'; known are: advisor, leader");
    }

    @Test
    void an_id_stands_once() {
        small.saying("- id: leader", "- id: advisor");
        assertThat(faults())
                .containsExactly(
                        "small/programme.yml line 26: 'leader' stands twice in 'roles'",
                        "small/programme.yml line 32: member 'advisor' of body 'pair' is neither a role nor a body");
    }

    @Test
    void every_party_named_must_be_there() {
        small.saying("kind: agency, party: employers", "kind: agency, party: authorities");
        assertThat(faults())
                .containsExactly("small/programme.yml line 9: unknown party 'employers'; known are: authorities");
    }

    @Test
    void a_body_cannot_contain_itself() {
        small.saying("members: [leader, advisor, pair]", "members: [leader, advisor]");
        assertThat(faults()).containsExactly("small/programme.yml line 32: body 'pair' contains itself through 'pair'");
    }

    @Test
    void no_body_contains_itself_through_another() {
        small.saying(
                "members: [leader, trio]}\n  - {id: trio, name: {nb: Tre, en: Three}, members: [advisor, pair]}",
                "members: [leader, advisor]}");
        assertThat(faults())
                .containsExactly(
                        "small/programme.yml line 32: body 'pair' contains itself through 'trio'",
                        "small/programme.yml line 33: body 'trio' contains itself through 'pair'");
    }

    @Test
    void every_county_is_in_a_region() {
        small.saying("- {id: \"03\", name: Oslo}\n  - {id: \"11\", name: Rogaland}", "- {id: \"03\", name: Oslo}");
        assertThat(faults()).containsExactly("small/programme.yml line 18: county '11' is in no region");
    }

    @Test
    void every_fault_is_told_at_once() {
        small.saying("leader: boss", "leader: leader").saying("by: [nobody]", "by: [leader]");
        assertThat(faults()).hasSize(2);
    }

    private List<String> faults() {
        return faultsOf(small.text());
    }

    private static List<String> faultsOf(String text) {
        return catchThrowableOfType(
                        ProgrammeRefused.class, () -> new ProgrammeReader("small/programme.yml", text).read())
                .faults();
    }
}
