package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.trepart.Stage;
import no.trepart.TrepartTest;
import no.trepart.casefile.Cases;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.Programmes;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a respondent lets go to research: sealed here, opened there, and never by the application (N-30). */
@TrepartTest
class ResearchTest {

    private static final Map<String, String> ANSWERS = Map.of(
            "demands-pace", "4", "hse-routines", "dk", "meetings-month", "2", "own-words", "Hemmelig ytring 5512");

    @Autowired
    private Stage stage;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WaveRows rows;

    @Autowired
    private Cases cases;

    @Autowired
    private Programmes programmes;

    @Autowired
    private CurrentPerson current;

    @TempDir
    private Path folder;

    private Research research;
    private Wave wave;

    @BeforeEach
    void an_institute_has_a_key() throws Exception {
        jdbc.sql("delete from survey_sealed").update();
        pair("institute");
        research = research(folder.resolve("institute.crt").toString());
        SurveyStage survey = new SurveyStage(stage, runtime, management, "Lyngmo sykehjem");
        wave = rows.find(survey.opened("link", 40)).orElseThrow();
    }

    @Test
    void what_is_sealed_here_is_opened_by_the_institute() throws Exception {
        for (int i = 0; i < 6; i++) {
            research.take(wave, new Ballot("employee", ANSWERS));
        }
        research.take(wave, new Ballot("management", ANSWERS));

        assertThat(OpenRecords.open(archive(), folder.resolve("institute.key"), table()))
                .containsExactly(7, 6);
        List<String> lines = Files.readAllLines(table());
        assertThat(lines.get(0)).isEqualTo("kind;questionnaire;group;industry;region;demands-pace;hse-routines");
        assertThat(lines).hasSize(7);
        assertThat(lines.get(1)).matches("baseline;baseline-1;employee;nursing-home;[a-z]+;4;dk");
        byte[] first = Files.readAllBytes(table());
        OpenRecords.open(archive(), folder.resolve("institute.key"), table());
        assertThat(Files.readAllBytes(table())).as("the same each time").isEqualTo(first);
    }

    @Test
    void another_key_opens_nothing() throws Exception {
        research.take(wave, new Ballot("employee", ANSWERS));
        pair("somebody");

        assertThatThrownBy(() -> OpenRecords.open(archive(), folder.resolve("somebody.key"), table()))
                .isInstanceOf(org.bouncycastle.cms.CMSException.class);
    }

    @Test
    void what_is_kept_names_no_wave_and_is_of_one_length() {
        research.take(wave, new Ballot("employee", ANSWERS));
        research.take(wave, new Ballot("employee", Map.of("demands-pace", "1")));

        assertThat(jdbc.sql("select column_name from information_schema.columns where table_schema = database()"
                                + " and table_name = 'survey_sealed'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("id", "programme", "sealed");
        assertThat(jdbc.sql("select distinct length(sealed) from survey_sealed")
                        .query(Integer.class)
                        .list())
                .hasSize(1);
        assertThat(jdbc.sql("select sealed from survey_sealed")
                        .query(byte[].class)
                        .list())
                .noneMatch(one -> new String(one, StandardCharsets.ISO_8859_1).contains("demands"));
    }

    @Test
    void rare_respondents_are_made_coarser_until_five_are_alike() {
        List<ResearchRecord> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(record("employee", "meat", "north"));
        }
        all.add(record("employee", "meat", "west"));
        all.add(record("management", "meat", "west"));

        List<ResearchRecord> safe = OpenRecords.safe(all);

        assertThat(safe)
                .hasSize(5)
                .allMatch(one -> one.region().isEmpty() && one.group().equals("employee"));
    }

    @Test
    void nothing_is_offered_or_taken_without_a_key() {
        Research without = research("");
        without.take(wave, new Ballot("employee", ANSWERS));

        assertThat(without.offered(rows.questionnaire(wave.hash()))).isEmpty();
        assertThat(research.offered(rows.questionnaire(wave.hash()))).hasValue("institute");
        assertThat(jdbc.sql("select count(*) from survey_sealed")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void only_those_who_run_surveys_fetch_what_is_sealed() {
        String path = "/api/survey-totals/research.zip?programme=three-two-one";

        assertThat(stage.as(SurveyStage.INSTITUTE).get(path).ok().text()).startsWith("PK");
        assertThat(stage.as("Mona Leder").get(path).status()).isEqualTo(403);
        assertThat(stage.leader().get(path).status()).isEqualTo(403);
        assertThat(stage.stranger().get(path).status()).isEqualTo(401);
    }

    private Research research(String certificate) {
        return new Research(new Sealing(certificate), jdbc, rows, cases, programmes, current);
    }

    private static ResearchRecord record(String group, String industry, String region) {
        return new ResearchRecord("baseline", "baseline-1", group, industry, region, Map.of("a", "1"));
    }

    /** As the application would hand it out. */
    private Path archive() throws IOException {
        Path zip = folder.resolve("research.zip");
        try (java.util.zip.ZipOutputStream out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
            Map<String, byte[]> envelopes = new TreeMap<>();
            jdbc.sql("select id, sealed from survey_sealed").query(row -> {
                envelopes.put(row.getString(1), row.getBytes(2));
            });
            for (Map.Entry<String, byte[]> one : envelopes.entrySet()) {
                out.putNextEntry(new java.util.zip.ZipEntry("records/" + one.getKey() + ".p7m"));
                out.write(one.getValue());
            }
        }
        return zip;
    }

    private Path table() {
        return folder.resolve("records.csv");
    }

    private void pair(String name) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        X500Name who = new X500Name("CN=" + name);
        X509CertificateHolder certificate = new JcaX509v3CertificateBuilder(
                        who,
                        BigInteger.ONE,
                        Date.from(Instant.now()),
                        Date.from(Instant.now().plus(Duration.ofDays(365))),
                        who,
                        pair.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate()));
        try (JcaPEMWriter pem = new JcaPEMWriter(Files.newBufferedWriter(folder.resolve(name + ".crt")))) {
            pem.writeObject(certificate);
        }
        try (JcaPEMWriter pem = new JcaPEMWriter(Files.newBufferedWriter(folder.resolve(name + ".key")))) {
            pem.writeObject(pair.getPrivate());
        }
    }
}
