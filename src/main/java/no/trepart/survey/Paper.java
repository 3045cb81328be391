package no.trepart.survey;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Puts a page on paper: a PDF in the reader's language that a screen reader can read too (PDF/UA: tagged, with its fonts in
 * it). Templates use only the families {@code sans} and {@code mono}.
 */
@Component
class Paper {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final SpringTemplateEngine templates;

    Paper(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    byte[] of(String template, Map<String, Object> said) {
        Context context = new Context(english() ? Locale.ENGLISH : Locale.forLanguageTag("nb"), said);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Trepart")
                .withHtmlContent(templates.process(template, context), null)
                .toStream(pdf);
        font(builder, "sans", NORMAL, "LiberationSans-Regular");
        font(builder, "sans", BOLD, "LiberationSans-Bold");
        font(builder, "mono", NORMAL, "LiberationMono-Regular");
        font(builder, "mono", BOLD, "LiberationMono-Bold");
        try {
            builder.run();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String family, int weight, String file) {
        builder.useFont(
                () -> Paper.class.getResourceAsStream("/liberation/" + file + ".ttf"),
                family,
                weight,
                FontStyle.NORMAL,
                true);
    }

    static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }
}
