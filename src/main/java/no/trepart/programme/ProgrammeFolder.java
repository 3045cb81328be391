package no.trepart.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of one programme.
 *
 * @param models models, forms, decisions and questionnaires by path below the folder, in order
 */
record ProgrammeFolder(String name, String programmeText, Map<String, byte[]> models) {

    private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

    static List<ProgrammeFolder> all(String location) {
        List<ProgrammeFolder> folders = new ArrayList<>();
        try {
            for (Resource programme : FILES.getResources(location + "/*/programme.yml")) {
                folders.add(read(programme));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot read programmes from " + location, problem);
        }
        return folders;
    }

    private static ProgrammeFolder read(Resource programme) throws IOException {
        String base = programme.getURL().toString().replaceFirst("programme\\.yml$", "");
        String name = base.replaceFirst("^.*/([^/]+)/$", "$1");
        Map<String, byte[]> models = new TreeMap<>();
        for (String ending : List.of("bpmn", "dmn", "form")) {
            for (Resource file : FILES.getResources(base + "*/*." + ending)) {
                models.put(file.getURL().toString().substring(base.length()), file.getContentAsByteArray());
            }
        }
        for (Resource file : FILES.getResources(base + Questionnaire.FOLDER + "*.yml")) {
            models.put(file.getURL().toString().substring(base.length()), file.getContentAsByteArray());
        }
        return new ProgrammeFolder(name, programme.getContentAsString(StandardCharsets.UTF_8), models);
    }

    ModelSet set() {
        Map<String, byte[]> files = new TreeMap<>(models);
        files.put(ModelSet.PROGRAMME_FILE, programmeText.getBytes(StandardCharsets.UTF_8));
        return ModelSet.of(name, files);
    }
}
