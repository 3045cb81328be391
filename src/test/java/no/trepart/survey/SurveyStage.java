package no.trepart.survey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.trepart.ShortCut;
import no.trepart.Stage;
import no.trepart.TrepartApplication;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;

/** An enterprise with its parties and the institute, and what each does with a survey. */
class SurveyStage {

    static final String INSTITUTE = "Stine Stami";
    static final List<String> LOCAL = List.of("Mona Leder", "Tor Tillitsvalgt", "Vera Verneombud");

    private final Stage stage;
    private final RuntimeService runtime;
    private final ManagementService management;
    private String units = "";
    final String enterprise;

    SurveyStage(Stage stage, RuntimeService runtime, ManagementService management, String name) {
        this.stage = stage;
        this.runtime = runtime;
        this.management = management;
        enterprise = stage.enrol(name);
        stage.give(INSTITUTE, "survey-institute", "programme");
        stage.giveInCase(enterprise, LOCAL.get(0), "management");
        stage.giveInCase(enterprise, LOCAL.get(1), "union-representative");
        stage.giveInCase(enterprise, LOCAL.get(2), "safety-representative");
        ShortCut.intoBaseline(runtime, enterprise);
    }

    /** @return id of the wave */
    String opened(String access, int employees) {
        return opened(access, employees, "period");
    }

    /** @return id of the wave, which tells these units apart */
    String openedFor(String... units) {
        this.units = String.join("\n", units);
        return opened("link", 100, "period");
    }

    /** @return id of the wave */
    String opened(String access, int employees, String manner) {
        LocalDate today = LocalDate.now(TrepartApplication.ZONE);
        Map<String, Object> plan = new HashMap<>();
        plan.put("questionnaire", "baseline");
        plan.put("opensOn", today.toString());
        plan.put("closesOn", today.plusDays(21).toString());
        plan.put("access", access);
        plan.put("manner", manner);
        plan.put("units", units);
        plan.put("remindBefore", List.of("7", "2"));
        plan.put("invitedManagers", 3);
        plan.put("invitedUnionRepresentatives", 2);
        plan.put("invitedSafetyRepresentatives", 2);
        plan.put("invitedEmployees", employees);
        plan.put("unitPartTime", 62);
        plan.put("unitRebuilding", "part");
        stage.answer(INSTITUTE, enterprise, "prepareWave", plan).ok();
        return staffInformed(stage, enterprise).path("id").asText();
    }

    void itsDayComes() {
        management.createJobQuery().activityId("surveyClosed").list().stream()
                .filter(job -> enterprise.equals(runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()))
                .forEach(job -> management.executeJob(job.getId()));
    }

    void judged(String verdict) {
        stage.answer(INSTITUTE, enterprise, "judgeResponse", Map.of("verdict", verdict, "reason", "Vurdert."))
                .ok();
    }

    void released() {
        Map<String, Object> release = Map.of(
                "dimensions",
                List.of(),
                "summary",
                "Dere støtter hverandre godt, og mange opplever mye hast på kveld.",
                "smallGroupsHidden",
                true);
        stage.answer(INSTITUTE, enterprise, "releaseResults", release).ok();
    }

    /** A phone with cookies of its own. */
    Phone phone() {
        return new Phone();
    }

    class Phone {

        private final HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(stage.stranger().address(path)).GET());
        }

        HttpResponse<String> post(String path, Map<String, String> form) {
            String body = form.entrySet().stream()
                    .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return send(HttpRequest.newBuilder(stage.stranger().address(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body)));
        }

        /** Answers every page the same way and sends. */
        HttpResponse<String> answers(String door, String group, Map<String, String> answers) {
            post(door, Map.of("group", group));
            for (int page = 1; page <= 6; page++) {
                post(door + "/" + page, new LinkedHashMap<>(answers));
            }
            return post(door + "/send", Map.of());
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return http.send(request.header("Accept-Language", "nb").build(), BodyHandlers.ofString());
            } catch (IOException problem) {
                throw new IllegalStateException(problem);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
    }

    /**
     * The local parties tell the staff, and so the survey that has been prepared opens.
     *
     * @return the newest survey of the enterprise
     */
    static JsonNode staffInformed(Stage stage, String enterprise) {
        Map<String, Object> message = Map.of(
                "message",
                "Vi spør alle om hvordan vi har det på jobb. Det er frivillig og anonymt.",
                "channels",
                List.of("poster"),
                "posterUp",
                true,
                "inWorkingHours",
                "yes");
        LOCAL.forEach(
                name -> stage.answer(name, enterprise, "informStaff", message).ok());
        return stage.as(INSTITUTE)
                .get("/api/cases/" + enterprise + "/surveys")
                .ok()
                .body()
                .path(0);
    }
}
