package no.trepart.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.Localized;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** House rules for the decision tables and programmes we ship. */
class DecisionsWeShipTest {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");

    private final List<ProgrammeFolder> folders = ProgrammeFolder.all("file:processes");

    @Test
    void every_task_and_every_timer_has_its_deadline_and_no_rule_is_left_over() {
        for (ProgrammeFolder folder : folders) {
            Set<String> used = new TreeSet<>();
            for (Drawing drawing : Drawing.all()) {
                if (drawing.folder().name().equals(folder.name())) {
                    drawing.elements("userTask").forEach(task -> used.add(task.getAttribute("id")));
                    Matcher key = Pattern.compile("deadlines\\.(\\w+)")
                            .matcher(new String(folder.models().get(drawing.path()), StandardCharsets.UTF_8));
                    while (key.find()) {
                        used.add(key.group(1));
                    }
                }
            }
            assertThat(literals(table(folder, "deadlines"), 0)).containsExactlyInAnyOrderElementsOf(used);
        }
    }

    @Test
    void reminders_are_about_steps_and_roles_that_exist() {
        for (ProgrammeFolder folder : folders) {
            Programme programme = read(folder);
            Set<String> tasks = new HashSet<>();
            Drawing.all()
                    .forEach(drawing ->
                            drawing.elements("userTask").forEach(task -> tasks.add(task.getAttribute("id"))));
            Document reminders = table(folder, "reminder-policy");
            assertThat(programme.lanes()).containsAll(literals(reminders, 0));
            assertThat(tasks).containsAll(literals(reminders, 1));
        }
    }

    @Test
    void seats_are_given_to_roles_that_exist() {
        for (ProgrammeFolder folder : folders) {
            assertThat(read(folder).lanes()).containsAll(literals(table(folder, "who-gets-a-task"), 0));
        }
    }

    @Test
    void every_table_is_named_after_its_file_and_is_drawn() {
        for (ProgrammeFolder folder : folders) {
            folder.models().keySet().stream()
                    .filter(path -> path.endsWith(".dmn"))
                    .forEach(path -> {
                        String text = new String(folder.models().get(path), StandardCharsets.UTF_8);
                        String name = path.replaceFirst("^decisions/(.*)\\.dmn$", "$1");
                        assertThat(Drawing.elements(
                                                Drawing.parsed(folder.models().get(path)), DMN)
                                        .filter(element ->
                                                element.getLocalName().equals("decision"))
                                        .map(decision -> decision.getAttribute("id")))
                                .containsExactly(name);
                        assertThat(text)
                                .contains("dmnElementRef=\"" + name + "\"")
                                .doesNotContain("<!--");
                    });
        }
    }

    @Test
    void a_programme_speaks_both_languages() {
        for (ProgrammeFolder folder : folders) {
            Programme programme = read(folder);
            List<Localized> texts = new ArrayList<>(List.of(programme.name(), programme.goal()));
            programme.parties().forEach(party -> texts.add(party.name()));
            programme.bodies().forEach(body -> texts.add(body.name()));
            programme.industries().forEach(industry -> {
                texts.add(industry.name());
                industry.focusAreas().forEach(area -> texts.add(area.name()));
            });
            programme.roles().forEach(role -> {
                texts.add(role.name());
                texts.add(role.description());
            });
            programme.reasons().values().forEach(reasons -> reasons.forEach(reason -> texts.add(reason.text())));
            assertThat(texts).allSatisfy(text -> {
                assertThat(text.nb()).isNotBlank();
                assertThat(text.en()).isNotBlank();
            });
        }
    }

    private static Programme read(ProgrammeFolder folder) {
        return new ProgrammeReader(folder.name(), folder.programmeText()).read();
    }

    private static Document table(ProgrammeFolder folder, String name) {
        return Drawing.parsed(folder.models().get("decisions/" + name + ".dmn"));
    }

    /** The words that the rules of a table compare their n-th input with. */
    private static Set<String> literals(Document table, int input) {
        Set<String> found = new TreeSet<>();
        Drawing.elements(table, DMN)
                .filter(element -> element.getLocalName().equals("rule"))
                .forEach(rule -> {
                    Element entry = Drawing.children(rule, "inputEntry").get(input);
                    Matcher literal = LITERAL.matcher(entry.getTextContent());
                    while (literal.find()) {
                        found.add(literal.group(1));
                    }
                });
        return found;
    }
}
