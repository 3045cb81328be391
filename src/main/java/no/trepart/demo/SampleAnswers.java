package no.trepart.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.demo.Actors.Option;
import no.trepart.demo.DemoProgramme.DemoEnterprise;
import no.trepart.demo.DemoProgramme.DemoPersonEntry;

/** The demo's written answers, with what stands for something of the case put in its place. */
class SampleAnswers {

    private static final Pattern DAYS = Pattern.compile("([+-]\\d+)d");
    private static final Pattern SHARE = Pattern.compile("@employees:(\\d+(?:\\.\\d+)?)");

    private final DemoProgramme demo;

    SampleAnswers(DemoProgramme demo) {
        this.demo = demo;
    }

    /**
     * The answer to one field.
     *
     * @param options choices of the field or, for a list, of a field in its rows; empty when it has none
     * @return empty when nothing is written for it
     */
    Optional<Object> of(Question question, String field, List<Option> options) {
        Object given = question.given().get(field);
        if (given == null) {
            List<Object> variants = variants(question, field);
            if (variants.isEmpty()) {
                return Optional.empty();
            }
            if (variants.get(0) instanceof List<?> rows && rows.toString().contains("@case")) {
                return Optional.of(rowForEach(options, variants, question));
            }
            given = variants.get(Math.floorMod(question.variant(), variants.size()));
        }
        return Optional.ofNullable(resolved(given, question, options));
    }

    private List<Object> variants(Question question, String field) {
        Map<String, Map<String, List<Object>>> step = demo.answers().getOrDefault(question.step(), Map.of());
        for (String kind : new String[] {question.phase(), question.industry(), "any"}) {
            List<Object> found =
                    kind == null ? null : step.getOrDefault(kind, Map.of()).get(field);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /** A list with one row for each choice, such as each case at a gathering. */
    private Object rowForEach(List<Option> options, List<Object> variants, Question question) {
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Object row = ((List<?>) variants.get(Math.floorMod(question.variant() + i, variants.size()))).get(0);
            rows.add(resolved(row, question, List.of(options.get(i))));
        }
        return rows;
    }

    private Object resolved(Object value, Question question, List<Option> options) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> resolved = new LinkedHashMap<>();
            map.forEach((key, inner) -> resolved.put((String) key, resolved(inner, question, options)));
            return resolved;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> resolved(one, question, options)).toList();
        }
        return value instanceof String text ? token(text, question, options) : value;
    }

    private Object token(String text, Question question, List<Option> options) {
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return workday(question.today(), Integer.parseInt(days.group(1))).toString();
        }
        if (!text.startsWith("@")) {
            return text;
        }
        if (text.equals("@case")) {
            return options.isEmpty() ? null : options.get(0).value();
        }
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            int employees =
                    question.enterprise() == null || question.enterprise().employees() == null
                            ? 50
                            : question.enterprise().employees();
            return new BigDecimal(share.group(1))
                    .multiply(BigDecimal.valueOf(employees))
                    .intValue();
        }
        String[] parts = text.substring(1).split("\\.");
        DemoPersonEntry person = person(parts[0], question);
        if (person == null) {
            return null;
        }
        if (parts.length > 1) {
            return parts[1].equals("email") ? person.email() : person.name();
        }
        return options.stream()
                .filter(option -> option.label().startsWith(person.name()))
                .map(Option::value)
                .findFirst()
                .orElse(null);
    }

    private DemoPersonEntry person(String role, Question question) {
        String key = role.equals("new")
                ? demo.reserves()
                        .get(Math.floorMod(question.newcomer(), demo.reserves().size()))
                : question.enterprise() == null
                        ? null
                        : question.enterprise().people().get(role);
        return key == null ? null : demo.person(key).orElse(null);
    }

    /** A date so many days away, moved off the weekend in the same direction. */
    static LocalDate workday(LocalDate from, int days) {
        LocalDate date = from.plusDays(days);
        int step = days < 0 ? -1 : 1;
        while (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            date = date.plusDays(step);
        }
        return date;
    }

    /**
     * Who is asked what, and when.
     *
     * @param enterprise null outside cases
     * @param phase null outside cases
     * @param variant which of several written answers is taken
     * @param given answers that win over the written ones
     * @param newcomer which reserve "@new" stands for
     */
    record Question(
            String step,
            DemoEnterprise enterprise,
            String phase,
            int variant,
            Map<String, Object> given,
            int newcomer,
            LocalDate today) {

        String industry() {
            return enterprise == null ? null : enterprise.industry();
        }
    }
}
