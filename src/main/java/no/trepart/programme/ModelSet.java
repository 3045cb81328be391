package no.trepart.programme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files of a programme together: {@code programme.yml} and its models, forms, decision tables and questionnaires by path, such as
 * {@code recruitment/recruitment.bpmn}.
 *
 * @param programme the programme's key
 */
public record ModelSet(String programme, SortedMap<String, byte[]> files) {

    public static final String PROGRAMME_FILE = "programme.yml";

    public static ModelSet of(String programme, Map<String, byte[]> files) {
        return new ModelSet(programme, new TreeMap<>(files));
    }

    /** What the engine gets: everything but {@code programme.yml}. */
    public Map<String, byte[]> models() {
        Map<String, byte[]> models = new TreeMap<>(files);
        models.remove(PROGRAMME_FILE);
        return models;
    }

    /** The text of {@code programme.yml}; empty when there is none. */
    public String programmeText() {
        return new String(files.getOrDefault(PROGRAMME_FILE, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Tells this set from every other. */
    public String fingerprint() {
        return fingerprint(files);
    }

    /** Tells what the engine gets from every other: the same as long as only {@code programme.yml} changes. */
    public String modelsFingerprint() {
        return fingerprint(models());
    }

    private static String fingerprint(Map<String, byte[]> files) {
        MessageDigest digest = sha256();
        new TreeMap<>(files).forEach((path, content) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Names a content by what it is. */
    public static String hash(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
