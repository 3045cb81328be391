package no.trepart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The people of a programme at their browsers: one session each, kept, over the API everybody uses. */
class HttpActors implements Actors {

    private static final String NOBODY = "";
    private static final String PEOPLE = "/api/demo/people";

    private final RestClient http;
    private final String programme;
    private final Map<String, Map<String, String>> sessions = new ConcurrentHashMap<>();

    /** @param always headers sent with every request */
    HttpActors(String address, String programme, String language, Map<String, String> always) {
        this.programme = programme;
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        http = RestClient.builder()
                .baseUrl(address)
                .requestFactory(new JdkClientHttpRequestFactory(client))
                .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, language)
                .defaultHeaders(headers -> always.forEach(headers::set))
                .build();
    }

    @Override
    public List<Person> people() {
        return get(NOBODY, PEOPLE, new ParameterizedTypeReference<>() {});
    }

    @Override
    public List<CaseLine> cases(String who) {
        return get(who, "/api/cases?limit=200", new ParameterizedTypeReference<Listed<CaseLine>>() {})
                .items();
    }

    @Override
    public CaseFile caseFile(String who, String caseId) {
        return get(who, "/api/cases/" + caseId, new ParameterizedTypeReference<>() {});
    }

    @Override
    public List<Work> openWork(String who, String caseId) {
        return get(who, "/api/cases/" + caseId + "/work", new ParameterizedTypeReference<>() {});
    }

    @Override
    public List<Work> inbox(String who, String list) {
        return get(who, "/api/work-items?limit=100&list=" + list, new ParameterizedTypeReference<Listed<Work>>() {})
                .items();
    }

    @Override
    public Work open(String who, String workItem) {
        return get(who, "/api/work-items/" + workItem, new ParameterizedTypeReference<>() {});
    }

    @Override
    public boolean answer(String who, Work seen, Map<String, Object> data, String role, OnBehalf onBehalf) {
        Map<String, Object> body = new HashMap<>();
        body.put("data", data);
        body.put("role", role);
        body.put("onBehalfOf", onBehalf);
        return "done"
                .equals(post(
                                who,
                                "/api/work-items/" + seen.id() + "/answer",
                                body,
                                Map.of("If-Match", "\"" + seen.version() + "\""))
                        .path("state")
                        .asText());
    }

    @Override
    public void claim(String who, String workItem) {
        post(who, "/api/work-items/" + workItem + "/claim", Map.of(), Map.of());
    }

    @Override
    public void comment(String who, String workItem, String text) {
        post(who, "/api/work-items/" + workItem + "/comments", Map.of("text", text), Map.of());
    }

    @Override
    public List<Action> actions(String who, String caseId) {
        return get(who, "/api/cases/" + caseId + "/actions", new ParameterizedTypeReference<>() {});
    }

    @Override
    public void tell(String who, String caseId, String action, Map<String, Object> data) {
        post(who, "/api/cases/" + caseId + "/actions/" + action, Map.of("data", data), Map.of());
    }

    @Override
    public String enrol(String who, DemoProgramme.DemoEnterprise enterprise) {
        Map<String, Object> body = new HashMap<>();
        body.put("programme", programme);
        body.put("number", enterprise.number());
        body.put("name", enterprise.name());
        body.put("parentNumber", enterprise.parentNumber());
        body.put("parentName", enterprise.parentName());
        body.put("municipality", enterprise.municipality());
        body.put("county", enterprise.county());
        body.put("industry", enterprise.industry());
        body.put("industryCode", enterprise.industryCode());
        body.put("ownership", enterprise.ownership());
        body.put("employees", enterprise.employees());
        return post(who, "/api/cases", body, Map.of()).path("id").asText();
    }

    @Override
    public void start(String who, String process, String title) {
        post(who, "/api/programmes/%s/starts/%s".formatted(programme, process), Map.of("title", title), Map.of());
    }

    @Override
    public void endRole(String who, String caseId, String holding, String reason) {
        post(who, "/api/cases/%s/roles/%s/end".formatted(caseId, holding), Map.of("reason", reason), Map.of());
    }

    @Override
    public void substitute(
            String who, String caseId, String holding, String name, String email, LocalDate from, LocalDate until) {
        post(
                who,
                "/api/cases/%s/roles/%s/substitute".formatted(caseId, holding),
                Map.of("who", Map.of("name", name, "email", email), "from", from.toString(), "until", until.toString()),
                Map.of());
    }

    @Override
    public LocalDate today(String who) {
        return get(who, "/api/demo/clock", new ParameterizedTypeReference<ClockFace>() {})
                .today();
    }

    @Override
    public LocalDate forward(String who, int days) {
        return LocalDate.parse(post(who, "/api/demo/clock", Map.of("days", days), Map.of())
                .path("today")
                .asText());
    }

    @Override
    public List<Region> regions(String who) {
        return get(who, "/api/programmes/" + programme, new ParameterizedTypeReference<Regions>() {})
                .regions();
    }

    private <T> T get(String who, String path, ParameterizedTypeReference<T> type) {
        return exchange(session(who), http.get().uri(path), path, type);
    }

    private JsonNode post(String who, String path, Object body, Map<String, String> extra) {
        return post(session(who), path, body, extra);
    }

    private JsonNode post(Map<String, String> jar, String path, Object body, Map<String, String> extra) {
        return exchange(
                jar,
                http.post()
                        .uri(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("X-XSRF-TOKEN", jar.get("XSRF-TOKEN"))
                        .headers(headers -> extra.forEach(headers::set))
                        .body(body),
                path,
                new ParameterizedTypeReference<>() {});
    }

    private <T> T exchange(
            Map<String, String> jar,
            RestClient.RequestHeadersSpec<?> request,
            String path,
            ParameterizedTypeReference<T> type) {
        return request.header(HttpHeaders.COOKIE, cookies(jar)).exchange((sent, response) -> {
            keep(jar, response);
            if (response.getStatusCode().isError()) {
                throw new Unheard(
                        response.getStatusCode().value(),
                        "%s: %d %s"
                                .formatted(
                                        path,
                                        response.getStatusCode().value(),
                                        new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8)));
            }
            return response.getStatusCode().value() == 204 ? null : response.bodyTo(type);
        });
    }

    private Map<String, String> session(String who) {
        return who.equals(NOBODY) ? new ConcurrentHashMap<>() : sessions.computeIfAbsent(who, this::signIn);
    }

    /** Looks in first, for the token every change must carry. */
    private Map<String, String> signIn(String who) {
        Map<String, String> jar = new ConcurrentHashMap<>();
        exchange(jar, http.get().uri(PEOPLE), PEOPLE, new ParameterizedTypeReference<List<Person>>() {});
        post(jar, "/api/demo/session", Map.of("personId", who), Map.of());
        return jar;
    }

    private static void keep(Map<String, String> jar, ClientHttpResponse response) throws IOException {
        for (String cookie : response.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of())) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (!pair[1].isEmpty()) {
                jar.put(pair[0], pair[1]);
            }
        }
    }

    private static String cookies(Map<String, String> jar) {
        StringBuilder line = new StringBuilder();
        jar.forEach((name, value) ->
                line.append(line.isEmpty() ? "" : "; ").append(name).append('=').append(value));
        return line.toString();
    }

    private record ClockFace(LocalDate today) {}

    private record Regions(List<Region> regions) {}

    private record Listed<T>(List<T> items) {}
}
