package no.trepart.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trepart.engine.Models;
import no.trepart.engine.Outline;
import no.trepart.engine.Outline.Kind;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Why steps were left out: the reasons people chose from the programme's lists in processes where a step was not
 * completed. Only reasons from lists; what people write in their own words stays in the case.
 */
@Component
class HeatReasons {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIST = "reasons";
    private static final int MOST = 2000;

    private final JdbcClient jdbc;
    private final Models models;
    private final Programmes programmes;
    private final HeatQuery query;

    HeatReasons(JdbcClient jdbc, Models models, Programmes programmes, HeatQuery query) {
        this.jdbc = jdbc;
        this.models = models;
        this.programmes = programmes;
        this.query = query;
    }

    /** By element, how often each reason was given where the element was left out. */
    Map<String, Map<String, Integer>> of(HeatQuery.Asked asked, Outline outline) {
        Map<String, Map<String, String>> fields = fields(outline);
        Map<String, Map<String, Integer>> reasons = new HashMap<>();
        if (fields.isEmpty()) {
            return reasons;
        }
        Programme programme = programmes.get(asked.programme());
        List<String> tasks = outline.all()
                .filter(node -> node.kind() == Kind.TASK)
                .map(Outline.Node::id)
                .toList();
        Map<String, List<String>> given = given(asked, fields, programme);
        if (given.isEmpty()) {
            return reasons;
        }
        query.completed(asked, given.keySet())
                .forEach((instance, completed) -> tasks.stream()
                        .filter(task -> !completed.contains(task))
                        .forEach(task -> given.get(instance)
                                .forEach(reason -> reasons.computeIfAbsent(task, id -> new LinkedHashMap<>())
                                        .merge(reason, 1, Integer::sum))));
        return reasons;
    }

    private Map<String, List<String>> given(
            HeatQuery.Asked asked, Map<String, Map<String, String>> fields, Programme programme) {
        Map<String, List<String>> given = new HashMap<>();
        jdbc.sql("""
                        select process_instance_id, step, data from submission
                        where step in (:steps) and standing and process_instance_id is not null
                          and at >= :from and at < :until order by id desc limit :most
                        """)
                .param("steps", fields.keySet())
                .param("from", asked.from().atStartOfDay())
                .param("until", asked.until().atStartOfDay())
                .param("most", MOST)
                .query(row -> {
                    JsonNode data = read(row.getString("data"));
                    String instance = row.getString("process_instance_id");
                    fields.get(row.getString("step")).forEach((field, catalogue) -> {
                        String chosen = data.path(field).asText("");
                        programme
                                .reason(catalogue, chosen)
                                .ifPresent(reason -> given.computeIfAbsent(instance, id -> new ArrayList<>())
                                        .add(reason.text().here()));
                    });
                });
        return given;
    }

    /** By step, its fields that choose from a list of reasons, with the list's name. */
    private Map<String, Map<String, String>> fields(Outline outline) {
        Map<String, Map<String, String>> fields = new HashMap<>();
        outline.all()
                .filter(node -> node.kind() == Kind.TASK)
                .forEach(node -> models.form(outline.definitionId(), node.id()).ifPresent(form -> {
                    for (JsonNode component : read(new String(form, java.nio.charset.StandardCharsets.UTF_8))
                            .path("components")) {
                        String list = component.path("valuesKey").asText("");
                        if (list.startsWith(LIST) && list.length() > LIST.length()) {
                            String catalogue = list.substring(LIST.length());
                            fields.computeIfAbsent(node.id(), id -> new HashMap<>())
                                    .put(
                                            component.path("key").asText(),
                                            Character.toLowerCase(catalogue.charAt(0)) + catalogue.substring(1));
                        }
                    }
                }));
        return fields;
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
