package no.trepart.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The demo's invented people, enterprises and sample answers, as written in {@code demo/<programme>.yml}. */
record DemoProgramme(
        String programme,
        List<DemoPersonEntry> people,
        List<DemoEnterprise> enterprises,
        List<String> reserves,
        Map<String, Map<String, Map<String, List<Object>>>> answers) {

    record DemoPersonEntry(
            String key, String name, String email, String organisation, String language, List<DemoRoleEntry> roles) {}

    record DemoRoleEntry(String role, String scope) {}

    /**
     * @param reach milestone or phase the case is brought to
     * @param fate how it goes on the way: normal, late, vacant, paused, withdrawn, declined, completed
     * @param developmentMonths how long the development period lasted; null when it is not over
     * @param vacantRole the role nobody holds now; null when all are held
     * @param overrides answers that win over the samples: step, then role or {@code any}, then field
     */
    record DemoEnterprise(
            String number,
            String name,
            String parentNumber,
            String parentName,
            String municipality,
            String county,
            String industry,
            String industryCode,
            String ownership,
            Integer employees,
            int startedMonthsAgo,
            String reach,
            String fate,
            Integer developmentMonths,
            Map<String, String> people,
            String vacantRole,
            Map<String, Map<String, Map<String, Object>>> overrides) {

        Map<String, Object> overrides(String step, String role) {
            Map<String, Map<String, Object>> byRole =
                    overrides == null ? Map.of() : overrides.getOrDefault(step, Map.of());
            return byRole.getOrDefault(role, byRole.getOrDefault("any", Map.of()));
        }
    }

    static DemoProgramme read() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(new ClassPathResource("demo/three-two-one.yml").getInputStream(), DemoProgramme.class);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    Optional<DemoPersonEntry> person(String key) {
        return people.stream().filter(person -> person.key().equals(key)).findFirst();
    }
}
