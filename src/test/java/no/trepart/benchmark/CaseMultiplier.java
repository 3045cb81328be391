package no.trepart.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes many cases of one: copies every row that is about it, in our tables and in the engine's, with ids of their own.
 * The copies stand where the first one stands, with open tasks the engine would complete.
 */
class CaseMultiplier {

    private static final int BATCH = 500;

    private static final Map<String, String> OURS = ordered(
            "enterprise", "id = (select enterprise_id from case_file where id = :case)",
            "person", "id in (select person_id from role_holding where scope = concat('case/', :case))",
            "role_holding", "scope = concat('case/', :case)",
            "case_file", "id = :case",
            "case_seat", "case_id = :case",
            "case_phase", "case_id = :case",
            "case_milestone", "case_id = :case",
            "timeline_entry", "case_id = :case",
            "work_item", "case_id = :case",
            "work_party", "case_id = :case",
            "submission", "case_id = :case");

    private static final List<String> ENGINE = List.of(
            "ACT_RU_EXECUTION",
            "ACT_RU_TASK",
            "ACT_RU_VARIABLE",
            "ACT_RU_EVENT_SUBSCR",
            "ACT_HI_PROCINST",
            "ACT_HI_ACTINST",
            "ACT_HI_TASKINST",
            "ACT_HI_VARINST");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Map<String, List<Map<String, Object>>> pattern = new LinkedHashMap<>();
    private final Set<Object> ids = new HashSet<>();
    private int copies = 0;

    CaseMultiplier(JdbcTemplate jdbc, TransactionTemplate transaction, String caseId) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        OURS.forEach((table, where) -> remember(table, where.replace(":case", "'" + caseId + "'")));
        for (String table : ENGINE) {
            remember(
                    table,
                    "PROC_INST_ID_ in (select e.ID_ from ACT_RU_EXECUTION e join ACT_RU_EXECUTION r"
                            + " on r.ROOT_PROC_INST_ID_ = e.ROOT_PROC_INST_ID_ where r.BUSINESS_KEY_ = '" + caseId
                            + "')");
        }
    }

    private void remember(String table, String where) {
        List<Map<String, Object>> rows = jdbc.queryForList("select * from " + table + " where " + where);
        rows.forEach(row -> {
            ids.add(row.get("id"));
            ids.add(row.get("ID_"));
        });
        pattern.put(table, rows);
    }

    /** Adds copies until there are so many. */
    void until(int total) {
        while (copies < total) {
            int from = copies;
            int to = Math.min(total, from + BATCH);
            transaction.executeWithoutResult(status -> {
                jdbc.execute("set foreign_key_checks = 0");
                pattern.forEach((table, rows) -> copy(table, rows, from, to));
                jdbc.execute("set foreign_key_checks = 1");
            });
            copies = to;
        }
        pattern.keySet().forEach(table -> jdbc.execute("analyze table " + table));
    }

    /** Ids of the first copied cases. */
    List<String> cases(int amount) {
        String original = (String) pattern.get("case_file").get(0).get("id");
        List<String> found = new ArrayList<>();
        for (int copy = 0; copy < amount; copy++) {
            found.add(another(original, copy));
        }
        return found;
    }

    private void copy(String table, List<Map<String, Object>> rows, int from, int to) {
        if (rows.isEmpty()) {
            return;
        }
        Set<String> columns = rows.get(0).keySet();
        List<Object[]> values = new ArrayList<>();
        for (int copy = from; copy < to; copy++) {
            for (Map<String, Object> row : rows) {
                values.add(changed(row, copy));
            }
        }
        jdbc.batchUpdate(
                "insert into %s (%s) values (%s)"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                String.join(", ", columns.stream().map(c -> "?").toList())),
                values);
    }

    private Object[] changed(Map<String, Object> row, int copy) {
        return row.entrySet().stream()
                .map(column -> changed(column.getKey(), column.getValue(), copy))
                .toArray();
    }

    private Object changed(String column, Object value, int copy) {
        if (value != null && ids.contains(value)) {
            return another((String) value, copy);
        }
        return switch (column) {
            case "email" -> copy + "." + value;
            case "number" -> String.valueOf(100_000_000 + copy);
            case "scope", "seat_scope" -> scope((String) value, copy);
            default -> value;
        };
    }

    private String scope(String scope, int copy) {
        return scope.startsWith("case/") ? "case/" + another(scope.substring("case/".length()), copy) : scope;
    }

    private static String another(String id, int copy) {
        return UUID.nameUUIDFromBytes((copy + ":" + id).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
