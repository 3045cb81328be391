package no.trepart.survey;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import no.trepart.casefile.Cases;
import no.trepart.programme.Questionnaire;
import org.springframework.stereotype.Component;

/** What is hung up and handed out: a poster with the shared link, slips with one code each. As PDF. */
@Component
class Poster {

    private static final int ACROSS = 2;

    private final Paper paper;
    private final AnswerAddress answering;
    private final WaveRows rows;
    private final Cases cases;

    Poster(Paper paper, AnswerAddress answering, WaveRows rows, Cases cases) {
        this.paper = paper;
        this.answering = answering;
        this.rows = rows;
        this.cases = cases;
    }

    /** With the shared link; for a wave with codes it says where to find one's slip's page. */
    byte[] poster(Wave wave) {
        boolean shared = wave.access() == Wave.Access.link;
        Map<String, Object> said = said(wave);
        String address = shared ? answering.of(wave) : answering.page();
        said.put("shared", shared);
        said.put("address", address);
        said.put("qr", qr(address));
        return paper.of("survey/poster", said);
    }

    byte[] slips(Wave wave, List<AnswerCode> codes) {
        List<List<Slip>> lines = new ArrayList<>();
        for (int i = 0; i < codes.size(); i += ACROSS) {
            lines.add(codes.subList(i, Math.min(codes.size(), i + ACROSS)).stream()
                    .map(code -> new Slip(code.inGroups(), qr(answering.of(code))))
                    .toList());
        }
        Map<String, Object> said = said(wave);
        said.put("lines", lines);
        said.put("address", answering.page());
        return paper.of("survey/slips", said);
    }

    private Map<String, Object> said(Wave wave) {
        Questionnaire questionnaire = rows.questionnaire(wave.hash());
        Map<String, Object> said = new HashMap<>();
        said.put("title", questionnaire.title().here());
        said.put("intro", questionnaire.intro().here());
        said.put("enterprise", cases.get(wave.caseId()).name());
        said.put("closes", Words.day(wave.closesOn(), Paper.english()));
        said.put("smallest", wave.limits().group());
        said.put("en", Paper.english());
        return said;
    }

    private static String qr(String address) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(square(address));
    }

    /** As a picture. */
    static byte[] square(String address) {
        try {
            BitMatrix dots = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
            int each = 8;
            BufferedImage image =
                    new BufferedImage(dots.getWidth() * each, dots.getHeight() * each, BufferedImage.TYPE_BYTE_BINARY);
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    image.setRGB(x, y, dots.get(x / each, y / each) ? 0xFF000000 : 0xFFFFFFFF);
                }
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (WriterException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    record Slip(String code, String qr) {}
}
