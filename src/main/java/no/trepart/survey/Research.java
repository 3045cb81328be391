package no.trepart.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.trepart.Refused;
import no.trepart.casefile.CaseFile;
import no.trepart.casefile.Cases;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programme;
import no.trepart.programme.Programmes;
import no.trepart.programme.Questionnaire;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sealed copies for research: taken when the respondent says so, handed out to the institute that alone can open them. */
@Component
@Transactional
class Research {

    private final Sealing sealing;
    private final JdbcClient jdbc;
    private final WaveRows rows;
    private final Cases cases;
    private final Programmes programmes;
    private final CurrentPerson current;

    Research(
            Sealing sealing,
            JdbcClient jdbc,
            WaveRows rows,
            Cases cases,
            Programmes programmes,
            CurrentPerson current) {
        this.sealing = sealing;
        this.jdbc = jdbc;
        this.rows = rows;
        this.cases = cases;
        this.programmes = programmes;
        this.current = current;
    }

    /** Who would get a copy; empty when the questionnaire wants none or nobody could open it. */
    @Transactional(readOnly = true)
    Optional<String> offered(Questionnaire questionnaire) {
        return questionnaire.research() ? sealing.holder().map(Research::commonName) : Optional.empty();
    }

    private static String commonName(String subject) {
        for (String part : subject.split(",")) {
            if (part.strip().startsWith("CN=")) {
                return part.strip().substring(3);
            }
        }
        return subject;
    }

    /** Seals a copy of a ballot that has been counted. */
    void take(Wave wave, Ballot ballot) {
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        if (!questionnaire.research() || !sealing.possible()) {
            return;
        }
        CaseFile file = cases.get(wave.caseId());
        String region = programmes
                .get(wave.programme())
                .regionOf(file.county())
                .map(Programme.Region::id)
                .orElse("");
        ResearchRecord record = ResearchRecord.of(
                wave.kind(),
                questionnaire,
                ballot.checked(questionnaire),
                Optional.ofNullable(file.industry()).orElse(""),
                region);
        jdbc.sql("insert into survey_sealed (id, programme, sealed) values (?, ?, ?)")
                .params(UUID.randomUUID().toString(), wave.programme(), sealing.seal(record.written()))
                .update();
    }

    /**
     * Everything sealed in a programme, with the codebook.
     *
     * @throws Refused when the person of this request runs no survey of the programme
     */
    @Transactional(readOnly = true)
    byte[] archive(String programme) {
        programmes.find(programme).orElseThrow(Refused::notFound);
        boolean runs = jdbc
                .sql("select distinct run_by from survey_wave where programme = ?")
                .param(programme)
                .query(String.class)
                .list()
                .stream()
                .anyMatch(role -> current.holdsRole(programme, role));
        if (!runs) {
            throw Refused.forbidden(
                    "Bare de som har ansvar for undersøkelsene, henter ut det som er forseglet.",
                    "Only those responsible for the surveys fetch what is sealed.");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            List<Questionnaire> asked = jdbc
                    .sql("select distinct questionnaire_hash from survey_wave where programme = ?")
                    .param(programme)
                    .query(String.class)
                    .list()
                    .stream()
                    .map(rows::questionnaire)
                    .filter(Questionnaire::research)
                    .toList();
            put(zip, "codebook.csv", Codebook.csv(asked));
            put(zip, "README.txt", OpenRecords.HOW.getBytes(StandardCharsets.UTF_8));
            int[] number = {0};
            jdbc.sql("select sealed from survey_sealed where programme = ? order by id")
                    .param(programme)
                    .query(row -> {
                        put(zip, "records/%06d.p7m".formatted(++number[0]), row.getBytes(1));
                    });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) {
        try {
            ZipEntry entry = new ZipEntry(name);
            // the same content gives the same file
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
