package no.trepart.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import no.trepart.programme.ModelSet;
import org.springframework.core.io.ClassPathResource;

/** The folder of the least programme, under a key of one's own; tests change it as somebody would on disk. */
final class SmallFolder {

    static final String MODEL = "small-visit/small-visit.bpmn";
    static final String FORM = "small-visit/holdVisit.form";
    static final String DEADLINES = "decisions/deadlines.dmn";

    private final String key;
    private final Map<String, String> files = new HashMap<>();

    SmallFolder(String key) {
        this.key = key;
        for (String path : new String[] {ModelSet.PROGRAMME_FILE, MODEL, FORM, DEADLINES}) {
            try {
                files.put(
                        path,
                        new ClassPathResource("programmes/small/" + path).getContentAsString(StandardCharsets.UTF_8));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
        replace(ModelSet.PROGRAMME_FILE, "key: small", "key: " + key);
    }

    SmallFolder replace(String path, String of, String by) {
        if (!files.get(path).contains(of)) {
            throw new IllegalArgumentException("nothing to replace: " + of);
        }
        files.computeIfPresent(path, (name, text) -> text.replace(of, by));
        return this;
    }

    String text(String path) {
        return files.get(path);
    }

    ModelSet set() {
        Map<String, byte[]> content = new HashMap<>();
        files.forEach((path, text) -> content.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return ModelSet.of(key, content);
    }
}
