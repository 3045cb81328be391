package no.trepart.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Reads our PDFs as those do who see them, and as those who hear them: none passes that breaks PDF/UA (ISO 14289-1). */
class Papers {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Papers() {}

    static String read(byte[] file) {
        assertThat(faults(file)).as("against PDF/UA").isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<String> faults(byte[] file) {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1)) {
            return Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
        } catch (IOException | VeraPDFException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
