package no.trepart.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import no.trepart.programme.Questionnaire;
import no.trepart.programme.Questionnaire.Scale;

/**
 * What research gets of one respondent: coarse, without enterprise, day, numbers or own words.
 *
 * @param kind such as {@code baseline}
 * @param questionnaire id and version, as in the codebook
 * @param group what the respondent answered as
 * @param industry empty when it has none
 * @param region empty when it has none
 * @param answers by item; several choices with commas between
 */
record ResearchRecord(
        String kind, String questionnaire, String group, String industry, String region, Map<String, String> answers) {

    /** Every record fills whole blocks of this size, so that its length does not tell how much was answered. */
    static final int BLOCK = 4096;

    private static final ObjectMapper JSON = new ObjectMapper();

    static ResearchRecord of(String kind, Questionnaire questionnaire, Ballot ballot, String industry, String region) {
        Map<String, String> coarse = new TreeMap<>();
        ballot.answers()
                .forEach((id, answer) -> questionnaire
                        .item(id)
                        .filter(item -> item.scale() != Scale.text && item.scale() != Scale.number)
                        .ifPresent(item -> coarse.put(id, answer)));
        return new ResearchRecord(kind, edition(questionnaire), ballot.respondent(), industry, region, coarse);
    }

    static String edition(Questionnaire questionnaire) {
        return questionnaire.id() + "-" + questionnaire.version();
    }

    byte[] written() {
        try {
            byte[] text = JSON.writeValueAsBytes(this);
            byte[] padded = new byte[(text.length / BLOCK + 1) * BLOCK];
            Arrays.fill(padded, (byte) ' ');
            System.arraycopy(text, 0, padded, 0, text.length);
            return padded;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ResearchRecord read(byte[] written) throws JsonProcessingException {
        return JSON.readValue(new String(written, StandardCharsets.UTF_8), ResearchRecord.class);
    }
}
