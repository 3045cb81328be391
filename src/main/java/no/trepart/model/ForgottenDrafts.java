package no.trepart.model;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the files of drafts that were given up long ago out of the database, and contents that no revision has any more:
 * each save leaves one. That there was such a draft, and what was said of it, is kept.
 */
@Component
class ForgottenDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenDrafts.class);

    static final Duration KEPT = Duration.ofDays(90);

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ForgottenDrafts(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${trepart.models.forget-every:6h}",
            fixedDelayString = "${trepart.models.forget-every:6h}")
    void forget() {
        Integer files = transaction.execute(status -> filesOfDrafts());
        int contents = 0;
        for (int some = AT_ONCE; some == AT_ONCE; contents += some) {
            some = transaction.execute(status -> contentsNobodyHas());
        }
        LOG.info("Forgot {} files of drafts given up long ago, and {} contents", files, contents);
    }

    /** A revision that cases have run on keeps its files; so does the only one of a programme that does not run yet. */
    private int filesOfDrafts() {
        holdProgrammes();
        LocalDateTime last =
                clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC).toLocalDateTime();
        return jdbc.sql("""
                        delete f from model_revision_file f
                        join model_revision r on r.id = f.revision_id
                        join model_programme p on p.programme = r.programme
                        where r.state = 'withdrawn' and r.set_id is null and r.changed_at < ?
                          and p.current_revision is not null
                        """).param(last).update();
    }

    private int contentsNobodyHas() {
        holdProgrammes();
        List<String> hashes =
                jdbc.sql("""
                        select c.hash from model_content c
                        where not exists (select 1 from model_revision_file f where f.hash = c.hash) limit %d
                        """.formatted(AT_ONCE)).query(String.class).list();
        if (hashes.isEmpty()) {
            return 0;
        }
        // Whoever saves the same content again has locked it: only then is it known whether somebody has it after all.
        jdbc.sql("select hash from model_content where hash in (:hashes) for update")
                .param("hashes", hashes)
                .query(String.class)
                .list();
        jdbc.sql("""
                        delete c from model_content c
                        where c.hash in (:hashes)
                          and not exists (select 1 from model_revision_file f where f.hash = c.hash)
                        """).param("hashes", hashes).update();
        return hashes.size();
    }

    /** Nobody begins a draft as a copy of another meanwhile. */
    private void holdProgrammes() {
        jdbc.sql("select programme from model_programme order by programme for update")
                .query(String.class)
                .list();
    }
}
