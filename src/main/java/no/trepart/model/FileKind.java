package no.trepart.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import no.trepart.programme.ModelSet;

/** What a file of a model set is, told by its path. */
enum FileKind {
    programme("application/yaml"),
    process("application/xml"),
    decision("application/xml"),
    form("application/json"),
    questionnaire("application/yaml");

    private static final Pattern PATH =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z][A-Za-z0-9-]{0,63}\\.(bpmn|dmn|form)");

    private static final Pattern QUESTIONNAIRE = Pattern.compile("questionnaires/[a-z][a-z0-9-]{0,63}\\.yml");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    @JsonValue
    String word() {
        return name();
    }

    String mediaType() {
        return mediaType;
    }

    /** Empty when no file of a model set can have this path. */
    static Optional<FileKind> of(String path) {
        if (path.equals(ModelSet.PROGRAMME_FILE)) {
            return Optional.of(programme);
        }
        if (QUESTIONNAIRE.matcher(path).matches()) {
            return Optional.of(questionnaire);
        }
        if (path.length() > 160 || !PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        return Optional.of(path.endsWith(".bpmn") ? process : path.endsWith(".dmn") ? decision : form);
    }
}
