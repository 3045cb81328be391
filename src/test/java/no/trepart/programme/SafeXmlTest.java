package no.trepart.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Whoever cannot read XML is told where to look; whoever can, what the parser said. */
class SafeXmlTest {

    @Test
    void what_is_wrong_is_told_with_line_and_column_in_ones_own_language() {
        SafeXml.NotReadable refused = refused("<a>\n  <b></c>\n</a>");
        assertThat(refused.code()).isEqualTo("not-xml");
        assertThat(refused.reason().nb())
                .startsWith("Filen er ikke gyldig XML: den kan ikke leses fra linje 2, kolonne 8.")
                .contains("Leseren sier: «The element type \"b\"");
        assertThat(refused.reason().en())
                .startsWith("The file is not valid XML: it cannot be read from line 2, column 8.")
                .contains("The parser says: “The element type \"b\"");
    }

    private static SafeXml.NotReadable refused(String xml) {
        return catchThrowableOfType(
                SafeXml.NotReadable.class, () -> SafeXml.parse(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
