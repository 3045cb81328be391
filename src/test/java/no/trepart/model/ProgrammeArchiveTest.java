package no.trepart.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.programme.ModelSet;
import org.junit.jupiter.api.Test;

/** A programme goes into a zip and comes out the same, and nothing else comes out of any zip. */
class ProgrammeArchiveTest {

    private final ModelSet set = new SmallFolder("small").set();

    @Test
    void what_is_packed_comes_out_the_same() {
        ModelSet unpacked = ProgrammeArchive.unpack(packed());
        assertThat(unpacked.programme()).isEqualTo("small");
        assertThat(unpacked.fingerprint()).isEqualTo(set.fingerprint());
    }

    @Test
    void a_path_out_of_the_programme_is_refused() throws IOException {
        for (String path : new String[] {"../../etc/cron.d/x.bpmn", "/etc/passwd", "a\\b.bpmn", "run.sh"}) {
            refused(zip(Map.of(path, "x".getBytes())), "path");
        }
    }

    @Test
    void a_zip_that_swells_is_stopped() throws IOException {
        refused(zip(Map.of("a/a.form", new byte[3 * 1024 * 1024])), "too-large");
        Map<String, byte[]> many = new LinkedHashMap<>();
        byte[] form = ("{\"a\":\"" + " ".repeat(1_900_000) + "\"}").getBytes();
        for (int i = 0; i < 40; i++) {
            many.put("a/f" + i + ".form", form);
        }
        refused(zip(many), "too-large");
    }

    @Test
    void a_folder_that_swells_is_stopped_too() throws IOException {
        refused(zip(Map.of("a/", new byte[3 * 1024 * 1024])), "too-large");
    }

    @Test
    void a_name_in_no_known_writing_is_told() throws IOException {
        byte[] zip = zip(Map.of("a/xxxx.form", "{}".getBytes()));
        for (int i = 0; i + 4 <= zip.length; i++) {
            if (new String(zip, i, 4, StandardCharsets.ISO_8859_1).equals("xxxx")) {
                zip[i + 1] = (byte) 0xff;
                zip[i + 2] = (byte) 0xfe;
            }
        }
        refused(zip, "not-zip");
    }

    @Test
    void content_that_the_manifest_does_not_promise_is_refused() throws IOException {
        byte[] form = "{}".getBytes();
        refused(zip(Map.of("a/a.form", form)), "no-manifest");
        Map<String, byte[]> added = new LinkedHashMap<>();
        added.put(
                "manifest.json",
                "{\"format\":\"trepart-programme\",\"version\":1,\"programme\":\"a\",\"files\":{}}".getBytes());
        added.put("a/a.form", form);
        refused(zip(added), "manifest");
    }

    @Test
    void what_is_no_zip_is_told_as_such() {
        refused("Dette er ingen zip".getBytes(StandardCharsets.UTF_8), "not-zip");
    }

    @Test
    void a_model_with_entities_is_refused_within_a_zip_too() throws IOException {
        refused(zip(Map.of("a/a.bpmn", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".getBytes())), "doctype");
    }

    @Test
    void a_copy_gets_its_key_and_name_and_keeps_the_rest() {
        String text = "key: old\nname:\n  nb: Gammelt\n  en: Old\ngoal: {nb: \"a\", en: b} # a remark\n";
        assertThat(ProgrammeText.renamed(text, "new", new Localized("Nytt «\"»", "New")))
                .isEqualTo("key: new\nname: {nb: \"Nytt «\\\"»\", en: \"New\"}\ngoal: {nb: \"a\", en: b} # a remark\n");
    }

    private byte[] packed() {
        return ProgrammeArchive.pack(set, 1, "Første utgave", Instant.EPOCH);
    }

    private static void refused(byte[] archive, String code) {
        assertThatThrownBy(() -> ProgrammeArchive.unpack(archive))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
