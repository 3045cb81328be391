package no.trepart.casefile;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import no.trepart.Refused;
import org.springframework.core.io.InputStreamSource;

/**
 * Opens a file of Enhetsregisteret (data.brreg.no) in any of its forms: JSON or CSV, packed with gzip or not, in UTF-8 or
 * else ISO-8859-1. It is read twice, once to learn its character set, and never held whole.
 */
final class RegisterFile {

    static final long MOST_BYTES = 20L << 20;
    private static final long MOST_UNPACKED = 80L << 20;
    private static final int LOOK_AHEAD = 16_384;

    private final InputStreamSource source;

    private RegisterFile(InputStreamSource source) {
        this.source = source;
    }

    /** @throws Refused when it is no such file, too large, or holds nothing; says what to do */
    static RegisterRows read(InputStreamSource source) {
        try {
            return new RegisterFile(source).rows();
        } catch (IOException broken) {
            throw RegisterRows.refused(
                    "Filen er skadet og kan ikke leses. Last den ned på nytt.",
                    "The file is damaged and cannot be read. Download it again.");
        }
    }

    private RegisterRows rows() throws IOException {
        RegisterRows rows = new RegisterRows();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(), charset()), LOOK_AHEAD)) {
            String start = start(reader);
            if (start.isBlank()) {
                throw RegisterRows.refused("Filen er tom. Velg en annen fil.", "The file is empty. Choose another.");
            }
            refuseOtherKinds(start);
            char first = start.stripLeading().charAt(0);
            if (first == '{' || first == '[') {
                new RegisterJson(rows).read(reader);
            } else {
                new RegisterCsv(rows).read(reader, start);
            }
        }
        if (rows.units().isEmpty()) {
            throw RegisterRows.refused(
                    "Det er ingen enheter i filen. Sjekk søket du lastet ned, og prøv igjen.",
                    "There are no units in the file. Check the search you downloaded, and try again.");
        }
        return rows;
    }

    private InputStream open() throws IOException {
        InputStream whole = new BufferedInputStream(
                new BoundedInput(source.getInputStream(), MOST_BYTES, RegisterFile::tooLarge), LOOK_AHEAD);
        if (!startsWith(whole, 0x1f, 0x8b)) {
            return whole;
        }
        return new BufferedInputStream(
                new BoundedInput(new GZIPInputStream(whole), MOST_UNPACKED, RegisterFile::tooLarge), LOOK_AHEAD);
    }

    private Charset charset() throws IOException {
        try (InputStream in = open()) {
            if (startsWith(in, 0xff, 0xfe)) {
                return StandardCharsets.UTF_16LE;
            }
            if (startsWith(in, 0xfe, 0xff)) {
                return StandardCharsets.UTF_16BE;
            }
            Reader strict = new InputStreamReader(
                    in,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            strict.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static boolean startsWith(InputStream in, int... bytes) throws IOException {
        in.mark(bytes.length);
        boolean same = true;
        for (int expected : bytes) {
            same = same && in.read() == expected;
        }
        in.reset();
        return same;
    }

    /** The first characters, left in the reader; a byte order mark is taken out. */
    private static String start(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        reader.mark(LOOK_AHEAD);
        char[] start = new char[LOOK_AHEAD];
        int length = 0;
        for (int got = 0; got >= 0 && length < LOOK_AHEAD; length += Math.max(0, got)) {
            got = reader.read(start, length, LOOK_AHEAD - length);
        }
        reader.reset();
        return new String(start, 0, length);
    }

    private static void refuseOtherKinds(String start) {
        if (start.startsWith("PK\u0003\u0004")) {
            throw RegisterRows.refused(
                    "Dette er et Excel-ark eller en zip-fil. Lagre arket som «CSV UTF-8», og velg den filen.",
                    "This is an Excel sheet or a zip file. Save the sheet as \"CSV UTF-8\", and choose that file.");
        }
        if (start.indexOf('\0') >= 0 || start.stripLeading().startsWith("<")) {
            throw RegisterRows.refused(
                    "Filen er verken JSON eller CSV. Last ned enhetene fra Enhetsregisteret i ett av de formatene.",
                    "The file is neither JSON nor CSV. Download the units from Enhetsregisteret in one of these formats.");
        }
    }

    static Refused tooLarge() {
        return RegisterRows.refused(
                "Filen er for stor. Den kan være på 20 MB. Avgrens søket til bransjene i programmet, eller del filen opp.",
                "The file is too large. It can have 20 MB. Narrow the search to the programme's industries, or split it.");
    }
}
