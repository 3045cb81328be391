package no.trepart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trepart.people.People;
import no.trepart.people.Person;
import no.trepart.people.Roles;
import no.trepart.people.Scope;
import no.trepart.people.Seat;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets a scene for a test in few words: an enterprise, its people, who is signed in. */
@TestComponent
public class Stage {

    public static final String PROGRAMME = "three-two-one";

    private final ApplicationContext context;
    private final People people;
    private final Roles roles;
    private final TransactionTemplate transaction;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private int numbers = 0;

    Stage(ApplicationContext context, People people, Roles roles, TransactionTemplate transaction) {
        this.context = context;
        this.people = people;
        this.roles = roles;
        this.transaction = transaction;
    }

    void reset() {
        visitors.clear();
    }

    public Visitor stranger() {
        return new Visitor(
                ((ServletWebServerApplicationContext) context).getWebServer().getPort());
    }

    /** An invented person, signed in; made when the name is new. */
    public Visitor as(String name) {
        return visitors.computeIfAbsent(name, wanted -> {
            Visitor visitor = stranger();
            visitor.post("/api/demo/session", Map.of("personId", person(wanted).id()))
                    .ok();
            return visitor;
        });
    }

    public Person person(String name) {
        String email = name.toLowerCase().replaceAll("[^a-z]+", ".") + "@test.example";
        return people.invent(name, email, "Test", "nb");
    }

    /** Somebody who leads the programme. */
    public Visitor leader() {
        give("Leda Leder", "project-leader", "programme");
        return as("Leda Leder");
    }

    public void give(String name, String role, String scope) {
        Seat seat = new Seat(role, Scope.resolve(PROGRAMME, scope, null));
        transaction.executeWithoutResult(status -> roles.give(PROGRAMME, person(name), seat, null, null, null));
    }

    public void giveInCase(String caseId, String name, String role) {
        Seat seat = new Seat(role, Scope.ofCase(caseId));
        transaction.executeWithoutResult(status -> roles.give(PROGRAMME, person(name), seat, null, null, null));
    }

    /** Organisation numbers that pass the check, a new one each time. */
    public String number() {
        for (int base = 81000000 + ++numbers * 7; ; base++) {
            numbers++;
            int[] weights = {3, 2, 7, 6, 5, 4, 3, 2};
            int sum = 0;
            String digits = String.valueOf(base);
            for (int i = 0; i < 8; i++) {
                sum += weights[i] * (digits.charAt(i) - '0');
            }
            int check = 11 - sum % 11;
            if (check == 11) {
                check = 0;
            }
            if (check != 10) {
                return digits + check;
            }
        }
    }

    /** A municipal nursing home in Vestland, enrolled by the project leader; its id. */
    public String enrol(String name) {
        Map<String, Object> enterprise = new LinkedHashMap<>();
        enterprise.put("programme", PROGRAMME);
        enterprise.put("number", number());
        enterprise.put("name", name);
        enterprise.put("county", "46");
        enterprise.put("industry", "nursing-home");
        enterprise.put("ownership", "municipal");
        enterprise.put("employees", 80);
        return leader().post("/api/cases", enterprise).ok().body().path("id").asText();
    }

    /** Open work of a case by step. */
    public Map<String, JsonNode> open(String caseId) {
        Map<String, JsonNode> open = new LinkedHashMap<>();
        leader().get("/api/cases/" + caseId + "/work")
                .ok()
                .body()
                .forEach(item -> open.put(item.path("step").asText(), item));
        return open;
    }

    public List<String> steps(String caseId) {
        return new ArrayList<>(open(caseId).keySet());
    }

    /** Answers a step of a case as somebody. */
    public Visitor.Reply answer(String name, String caseId, String step, Map<String, Object> data) {
        String id = open(caseId).get(step).path("id").asText();
        int version = as(name).get("/api/work-items/" + id)
                .ok()
                .body()
                .path("version")
                .asInt();
        return as(name).postIfMatch("/api/work-items/" + id + "/answer", Map.of("data", data), version);
    }
}
