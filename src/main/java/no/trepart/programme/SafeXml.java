package no.trepart.programme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.trepart.Localized;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML that anybody may have written: no document type, no entities, nothing fetched from anywhere. */
public final class SafeXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private static final String MOST_DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private SafeXml() {}

    /** @throws NotReadable when it is no XML, or has a document type */
    public static Document parse(byte[] content) throws NotReadable {
        if (hasDoctype(content)) {
            throw new NotReadable(
                    "doctype",
                    new Localized(
                            "Filen har en dokumenttype (DOCTYPE). Slikt kan lese andre filer, så Trepart åpner den ikke."
                                    + " Slett linjen som begynner med <!DOCTYPE.",
                            "The file has a document type (DOCTYPE). Such can read other files, so Trepart does not open"
                                    + " it. Delete the line that begins with <!DOCTYPE."));
        }
        try {
            DocumentBuilder reader = factory().newDocumentBuilder();
            reader.setErrorHandler(new Strict());
            return reader.parse(new ByteArrayInputStream(content));
        } catch (SAXParseException problem) {
            throw new NotReadable(
                    "not-xml",
                    new Localized(
                            "Filen er ikke gyldig XML: den kan ikke leses fra linje %d, kolonne %d. Leseren sier: «%s»"
                                    .formatted(
                                            problem.getLineNumber(), problem.getColumnNumber(), problem.getMessage()),
                            "The file is not valid XML: it cannot be read from line %d, column %d. The parser says: “%s”"
                                    .formatted(
                                            problem.getLineNumber(), problem.getColumnNumber(), problem.getMessage())));
        } catch (SAXException | IOException problem) {
            throw new NotReadable(
                    "not-xml",
                    new Localized(
                            "Filen er ikke gyldig XML. Leseren sier: «%s»".formatted(problem.getMessage()),
                            "The file is not valid XML. The parser says: “%s”".formatted(problem.getMessage())));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean hasDoctype(byte[] content) {
        // Without zeros UTF-16 reads like any other writing.
        String start =
                new String(content, 0, Math.min(content.length, 8192), StandardCharsets.ISO_8859_1).replace("\0", "");
        return start.contains("<!DOCTYPE") || start.contains("<!ENTITY");
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        // Deeper than any model, and not so deep that reading it could use up the stack.
        factory.setAttribute(MOST_DEPTH, "200");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    /** Keeps the parser from writing to the console. */
    private static class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) {
            // does no harm
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }

    /** XML that is not opened, and why. */
    public static class NotReadable extends Exception {

        private final String code;
        private final transient Localized reason;

        NotReadable(String code, Localized reason) {
            super(code + ": " + reason.en());
            this.code = code;
            this.reason = reason;
        }

        public String code() {
            return code;
        }

        public Localized reason() {
            return reason;
        }
    }
}
