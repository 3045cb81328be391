package no.trepart.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.trepart.Identifier;
import no.trepart.Localized;
import no.trepart.casefile.CaseReports;
import no.trepart.engine.StepCall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Frozen reports: only ever added, each with the hash of its content. */
@Component
@Transactional
class Reports implements CaseReports {

    private static final String READABLE = """
            exists (select 1 from report_reader rr
                    join role_holding rh on rh.role = rr.role
                      and (rr.scope is null and rh.programme = r.programme or rh.scope = rr.scope)
                    where rr.report_id = r.id and rh.person_id = :person
                      and rh.starts_on <= :today and (rh.ends_on is null or rh.ends_on >= :today))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Reports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void freeze(StepCall call, Localized title, String content, List<Reader> readers) {
        String id = Identifier.next();
        jdbc.sql("""
                        insert into report
                          (id, case_id, subject_id, programme, title_nb, title_en, content, hash, frozen_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        call.caseId().orElse(null),
                        call.subjectId().orElse(null),
                        call.programme(),
                        title.nb(),
                        title.en(),
                        content,
                        sha256(content),
                        clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .update();
        for (Reader reader : readers) {
            jdbc.sql("insert into report_reader (report_id, role, scope) values (?, ?, ?)")
                    .params(id, reader.role(), reader.scope())
                    .update();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseReports.Report> of(String caseId) {
        return jdbc
                .sql(
                        "select r.*, c.name from report r left join case_file c on c.id = r.case_id where r.case_id = ? order by r.id desc")
                .param(caseId)
                .query(Reports::report)
                .list()
                .stream()
                .map(Report::ref)
                .toList();
    }

    /** Reports of a case meant for one of the person's roles, the newest first. */
    @Transactional(readOnly = true)
    List<Report> meantFor(String personId, String caseId) {
        return jdbc.sql(
                        "select r.*, c.name from report r left join case_file c on c.id = r.case_id where r.case_id = :case and "
                                + READABLE + " order by r.id desc")
                .param("case", caseId)
                .param("person", personId)
                .param("today", LocalDate.now(clock))
                .query(Reports::report)
                .list();
    }

    /** Reports meant for one of the person's roles, the newest first, after {@code before} if given. */
    @Transactional(readOnly = true)
    List<Report> meantFor(String personId, String before, int limit) {
        return jdbc.sql(
                        "select r.*, c.name from report r left join case_file c on c.id = r.case_id where (:before is null or r.id < :before) and "
                                + READABLE + " order by r.id desc limit :limit")
                .param("before", before)
                .param("person", personId)
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(Reports::report)
                .list();
    }

    @Transactional(readOnly = true)
    boolean isMeantFor(String personId, Report report) {
        return jdbc.sql("select count(*) from report r where r.id = :id and " + READABLE)
                        .param("id", report.id())
                        .param("person", personId)
                        .param("today", LocalDate.now(clock))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Transactional(readOnly = true)
    Optional<Report> find(String id) {
        return jdbc.sql("select r.*, c.name from report r left join case_file c on c.id = r.case_id where r.id = ?")
                .param(id)
                .query(Reports::report)
                .optional();
    }

    private static Report report(ResultSet row, int i) throws SQLException {
        return new Report(
                row.getString("id"),
                row.getString("case_id"),
                row.getString("name"),
                new Localized(row.getString("title_nb"), row.getString("title_en")),
                row.getObject("frozen_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("hash"),
                row.getString("content"));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param scope null: wherever in the programme the role is held */
    record Reader(String role, String scope) {}

    /**
     * @param caseId null for a report of the programme
     * @param about name of the case; null for a report of the programme
     * @param content JSON, exactly as it was hashed
     */
    record Report(String id, String caseId, String about, Localized title, Instant at, String hash, String content) {

        CaseReports.Report ref() {
            return new CaseReports.Report(id, title.here(), about, at, hash);
        }
    }
}
