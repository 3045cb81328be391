package no.trepart.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.model.Revision.Origin;
import no.trepart.people.CurrentPerson;
import no.trepart.programme.ModelSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a programme as a draft: a copy of another, the bare template, or what somebody brings. It runs when published. */
@Service
@Transactional
class NewProgramme {

    private static final String TEMPLATE = "template";
    private static final String FOLDER = "/model-template/";
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final CurrentRevisions running;
    private final RevisionFiles files;
    private final ModelAccess access;
    private final CurrentPerson current;
    private final JdbcClient jdbc;

    NewProgramme(
            CurrentRevisions running, RevisionFiles files, ModelAccess access, CurrentPerson current, JdbcClient jdbc) {
        this.running = running;
        this.files = files;
        this.access = access;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** @param from key of a programme, or {@code template} */
    Revision make(String from, String key, Localized name) {
        access.refuseUnlessAllowed();
        if (name == null || blank(name.nb()) || blank(name.en())) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "name",
                    new Localized(
                            "Gi programmet et navn på norsk og engelsk.",
                            "Give the programme a name in Norwegian and English."));
        }
        boolean bare = TEMPLATE.equals(from);
        if (!bare) {
            access.require(from == null ? "" : from);
        }
        ModelSet copied = bare ? template() : files.set(running.of(from).orElseThrow(Refused::notFound));
        Map<String, byte[]> content = new TreeMap<>(copied.files());
        content.put(
                ModelSet.PROGRAMME_FILE,
                ProgrammeText.renamed(copied.programmeText(), key == null ? "" : key, name)
                        .getBytes(StandardCharsets.UTF_8));
        return begin(key, bare ? home() : from, "Første utgave", Origin.browser, content);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank() || text.length() > 200;
    }

    /** What somebody brings: a new programme, or a draft in one that is there. */
    Revision bring(ModelSet brought) {
        access.refuseUnlessAllowed();
        String key = brought.programme();
        if (!known(key)) {
            return begin(key, home(), "Hentet inn", Origin.imported, brought.files());
        }
        refuseUnlessOurs(key);
        Revision before = running.of(key).orElse(null);
        Revision draft =
                running.create(key, "Hentet inn", Origin.imported, before == null ? null : before.id(), current.id());
        files.write(draft.id(), brought.files());
        files.touchedBy(draft.id(), current.id());
        return draft;
    }

    private Revision begin(String key, String madeFrom, String title, Origin origin, Map<String, byte[]> content) {
        if (key == null || key.length() > 40 || !KEY.matcher(key).matches() || key.equals(TEMPLATE)) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "key",
                    new Localized(
                            "Nøkkelen er små bokstaver og tall med bindestrek, som «ren-luft», og høyst 40 tegn.",
                            "The key is lower-case letters and digits with hyphens, as in clean-air, at most 40."));
        }
        int made = jdbc.sql("insert ignore into model_programme (programme, made_from) values (?, ?)")
                .params(key, madeFrom)
                .update();
        if (made == 0) {
            throw taken();
        }
        Revision draft = running.create(key, title, origin, null, current.id());
        files.write(draft.id(), content);
        files.touchedBy(draft.id(), current.id());
        return draft;
    }

    private void refuseUnlessOurs(String key) {
        if (!access.mayRevise(key)) {
            throw taken();
        }
    }

    private boolean known(String key) {
        return jdbc.sql("select count(*) from model_programme where programme = ?")
                        .param(key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Refused taken() {
        return new Refused(
                Refused.Kind.CONFLICT,
                "key-taken",
                new Localized("Nøkkelen er i bruk. Velg en annen.", "The key is in use. Choose another."));
    }

    /** Whose process owners look after a programme that is made from nothing: those of the person's own. */
    private String home() {
        return current.holdings().stream()
                .filter(ModelAccess::revises)
                .map(holding -> holding.programme())
                .sorted()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private static ModelSet template() {
        Map<String, byte[]> content = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**")) {
                String path = file.getURL().toString();
                if (file.isReadable() && path.matches(".*\\.(yml|bpmn|dmn|form)")) {
                    content.put(
                            path.substring(path.lastIndexOf(FOLDER) + FOLDER.length()), file.getContentAsByteArray());
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return ModelSet.of(TEMPLATE, content);
    }
}
