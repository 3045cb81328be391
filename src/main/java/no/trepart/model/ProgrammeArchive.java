package no.trepart.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.trepart.Localized;
import no.trepart.Refused;
import no.trepart.programme.ModelSet;

/** A programme as one file: a zip with a manifest that names every file and what it must contain. */
final class ProgrammeArchive {

    static final int MOST = 50 * 1024 * 1024;

    private static final String MANIFEST = "manifest.json";
    private static final String FORMAT = "trepart-programme";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProgrammeArchive() {}

    static byte[] pack(ModelSet set, int revision, String title, Instant now) {
        ObjectNode manifest = JSON.createObjectNode();
        manifest.put("format", FORMAT);
        manifest.put("version", 1);
        manifest.put("programme", set.programme());
        manifest.put("revision", revision);
        manifest.put("title", title);
        manifest.put("exportedAt", now.toString());
        ObjectNode hashes = manifest.putObject("files");
        set.files().forEach((path, content) -> hashes.put(path, ModelSet.hash(content)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, MANIFEST, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            for (Map.Entry<String, byte[]> file : set.files().entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }

    /**
     * Nothing is written to any disk, each file's path is one that a model set can have, and no more is unpacked than that
     * set may hold, however small the zip is.
     *
     * @throws Refused saying what is wrong with it
     */
    static ModelSet unpack(byte[] archive) {
        if (archive.length > MOST) {
            throw tooLarge();
        }
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, String> packed = new TreeMap<>();
        byte[] manifest = null;
        long total = 0;
        int folders = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // A folder is read too: what is packed into one must not be unpacked without end either.
                byte[] content = zip.readNBytes(ReadableFile.MOST + 1);
                total += content.length;
                if (content.length > ReadableFile.MOST
                        || total > DraftSize.MOST_BYTES
                        || files.size() + folders >= DraftSize.MOST_FILES) {
                    throw tooLarge();
                }
                String path = entry.getName();
                if (entry.isDirectory()) {
                    folders++;
                } else if (path.equals(MANIFEST)) {
                    if (manifest != null) {
                        throw strange(path);
                    }
                    manifest = content;
                } else {
                    FileKind kind = FileKind.of(path).orElseThrow(() -> strange(path));
                    packed.put(path, ModelSet.hash(content));
                    if (files.put(path, ReadableFile.checked(kind, content)) != null) {
                        throw strange(path);
                    }
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException problem) {
            // The last of them is how a name in no known writing is told.
            throw notZip();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return ModelSet.of(programme(manifest, packed), files);
    }

    /** @param found the hash of each file by path, as it was packed */
    private static String programme(byte[] manifest, Map<String, String> found) {
        if (manifest == null) {
            throw found.isEmpty()
                    ? notZip()
                    : invalid(
                            "no-manifest",
                            "Zip-filen mangler manifest.json. Bruk en fil som er eksportert fra Trepart.",
                            "The zip has no manifest.json. Use a file exported from Trepart.");
        }
        try {
            JsonNode read = JSON.readTree(manifest);
            if (!FORMAT.equals(read.path("format").asText())
                    || read.path("version").asInt() != 1) {
                throw invalid(
                        "manifest",
                        "manifest.json er av et slag eller en versjon Trepart ikke kjenner.",
                        "manifest.json is of a kind or version that Trepart does not know.");
            }
            Map<String, String> promised = new TreeMap<>();
            read.path("files")
                    .properties()
                    .forEach(entry ->
                            promised.put(entry.getKey(), entry.getValue().asText()));
            if (!promised.equals(found)) {
                throw invalid(
                        "manifest",
                        "Innholdet stemmer ikke med manifest.json: filer mangler, er lagt til eller er endret.",
                        "The content is not what manifest.json says: files are missing, added or changed.");
            }
            return read.path("programme").asText();
        } catch (JsonProcessingException problem) {
            throw invalid("manifest", "manifest.json kan ikke leses.", "manifest.json cannot be read.");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Refused notZip() {
        return invalid("not-zip", "Filen er ikke en zip-fil.", "The file is no zip file.");
    }

    private static Refused strange(String path) {
        String shown = path.length() > 100 ? path.substring(0, 100) : path;
        return invalid(
                "path",
                "Zip-filen har noe som ikke hører hjemme i et program: «%s».".formatted(shown),
                "The zip has something that does not belong in a programme: %s.".formatted(shown));
    }

    static Refused tooLarge() {
        return new Refused(
                Refused.Kind.TOO_LARGE,
                "too-large",
                new Localized(
                        "Filen er for stor: høyst 20 MB utpakket, 2 MB i hver fil og 500 filer.",
                        "The file is too large: at most 20 MB unpacked, 2 MB in each file and 500 files."));
    }

    private static Refused invalid(String code, String nb, String en) {
        return new Refused(Refused.Kind.INVALID, code, new Localized(nb, en));
    }
}
