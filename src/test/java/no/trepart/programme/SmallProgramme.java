package no.trepart.programme;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The least programme that has no fault, in {@code src/test/resources/programmes}; tests put one fault into it. */
final class SmallProgramme {

    static final String MODEL = "small-visit/small-visit.bpmn";
    static final String FORM = "small-visit/holdVisit.form";

    private String text;
    private final Map<String, byte[]> files;

    SmallProgramme() {
        ProgrammeFolder folder = ProgrammeFolder.all("classpath:programmes").get(0);
        text = folder.programmeText();
        files = new TreeMap<>(folder.models());
    }

    SmallProgramme saying(String instead, String of) {
        text = replaced(text, of, instead);
        return this;
    }

    SmallProgramme drawing(String instead, String of) {
        return replacing(MODEL, instead, of);
    }

    SmallProgramme replacing(String path, String instead, String of) {
        return writing(path, replaced(new String(files.get(path), StandardCharsets.UTF_8), of, instead));
    }

    SmallProgramme writing(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    SmallProgramme without(String path) {
        files.remove(path);
        return this;
    }

    String text() {
        return text;
    }

    Map<String, byte[]> files() {
        return files;
    }

    Programme read() {
        return new ProgrammeReader("small/programme.yml", text).read();
    }

    private static String replaced(String text, String of, String by) {
        if (!text.contains(of)) {
            throw new IllegalArgumentException("nothing to replace: " + of);
        }
        return text.replace(of, by);
    }
}
