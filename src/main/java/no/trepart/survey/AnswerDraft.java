package no.trepart.survey;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import no.trepart.programme.Questionnaire;
import org.springframework.http.ResponseCookie;

/**
 * What somebody has answered so far. It lies in a cookie on their own device and nowhere else until they send it, so that
 * the server has nothing that ties one answer to the next.
 *
 * @param respondent null before a group is chosen
 * @param unit where in the enterprise; empty when nothing was asked or said
 * @param device a random mark, made by the device's first visit
 * @param answers by item
 */
record AnswerDraft(String respondent, String unit, String device, Map<String, String> answers) {

    private static final int MOST = 20_000;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    static AnswerDraft fresh() {
        byte[] mark = new byte[16];
        RANDOM.nextBytes(mark);
        return new AnswerDraft(
                null, "", Base64.getUrlEncoder().withoutPadding().encodeToString(mark), new LinkedHashMap<>());
    }

    /** The device's draft; a fresh one when it has none or it cannot be read. */
    static AnswerDraft of(HttpServletRequest request, AnswerCode code) {
        for (Cookie cookie : request.getCookies() == null ? new Cookie[0] : request.getCookies()) {
            if (cookie.getName().equals(name(code))) {
                try {
                    return read(cookie.getValue());
                } catch (IOException | IllegalArgumentException spoilt) {
                    return fresh();
                }
            }
        }
        return fresh();
    }

    AnswerDraft as(String group, String inUnit, Questionnaire questionnaire) {
        Map<String, String> kept = new LinkedHashMap<>(answers);
        kept.keySet()
                .removeIf(id ->
                        questionnaire.item(id).filter(item -> item.isFor(group)).isEmpty());
        return new AnswerDraft(group, inUnit, device, kept);
    }

    AnswerDraft with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(answers);
        all.putAll(more);
        all.values().removeIf(String::isBlank);
        return new AnswerDraft(respondent, unit, device, all);
    }

    /** Only the mark of the device, after sending. */
    AnswerDraft sent() {
        return new AnswerDraft(null, "", device, Map.of());
    }

    boolean begun() {
        return respondent != null;
    }

    String cookie(AnswerCode code, boolean secure) {
        return ResponseCookie.from(name(code), written())
                .path("/svar")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(KEPT)
                .build()
                .toString();
    }

    private static String name(AnswerCode code) {
        return "svar-" + code.hash().substring(0, 12);
    }

    private String written() {
        StringBuilder text = new StringBuilder(device);
        text.append('&').append(respondent == null ? "" : respondent + "~" + unit);
        answers.forEach((id, answer) ->
                text.append('&').append(id).append('=').append(URLEncoder.encode(answer, StandardCharsets.UTF_8)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream small = new DeflaterOutputStream(bytes)) {
            small.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private static AnswerDraft read(String value) throws IOException {
        byte[] small = Base64.getUrlDecoder().decode(value);
        try (InflaterInputStream large = new InflaterInputStream(new ByteArrayInputStream(small))) {
            String[] parts = new String(large.readNBytes(MOST), StandardCharsets.UTF_8).split("&", -1);
            if (parts.length < 2 || parts[0].length() > 40) {
                throw new IllegalArgumentException("no draft");
            }
            Map<String, String> answers = new LinkedHashMap<>();
            for (int i = 2; i < parts.length; i++) {
                String[] pair = parts[i].split("=", 2);
                if (pair.length == 2) {
                    answers.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
                }
            }
            String[] who = (parts[1] + "~").split("~", -1);
            return new AnswerDraft(who[0].isEmpty() ? null : who[0], who[1], parts[0], answers);
        }
    }
}
