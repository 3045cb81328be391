package no.trepart.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.trepart.programme.Questionnaire.Good;
import no.trepart.survey.Results.BandShare;

/** Where things lie in a drawing on paper, from one end of its scale to the other. Pure. */
record Plot(double from, double to) {

    /** The steps of an answer, each in the middle of its fifth. */
    static final Plot STEPS = new Plot(0.5, 5.5);

    private static final int MIDDLE = 3;
    private static final int LAST = 5;

    /** From the left, as a length in CSS; what lies outside stands at the end. */
    public String at(double value) {
        return percent(part(value));
    }

    /** The length between two values. */
    public String between(double low, double high) {
        return percent(part(high) - part(low));
    }

    private double part(double value) {
        return (Math.max(from, Math.min(to, value)) - from) / (to - from);
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part * 100);
    }

    /** One scale for all bars, never narrower than half of all who answered to each side. */
    static Plot around(List<List<BandShare>> all) {
        double widest = 0;
        for (List<BandShare> bands : all) {
            double left = bands.stream().mapToDouble(Plot::left).sum();
            double whole = bands.stream().mapToInt(BandShare::percent).sum();
            widest = Math.max(widest, Math.max(left, whole - left));
        }
        double reach = Math.min(100, Math.max(50, Math.ceil(widest / 10) * 10));
        return new Plot(-reach, reach);
    }

    /** Lays the answers out to both sides of the middle of the scale; what lies on it lies half to each. */
    List<Piece> pieces(List<BandShare> bands, Good good) {
        double start = -bands.stream().mapToDouble(Plot::left).sum();
        List<Piece> pieces = new ArrayList<>();
        for (BandShare band : bands) {
            if (band.percent() > 0) {
                pieces.add(new Piece(at(start), between(start, start + band.percent()), tone(band, good)));
            }
            start += band.percent();
        }
        return pieces;
    }

    private static double left(BandShare band) {
        double left = 0;
        for (int step = band.from(); step <= band.to(); step++) {
            left += step < MIDDLE ? 1 : step == MIDDLE ? 0.5 : 0;
        }
        return band.percent() * left / (band.to() - band.from() + 1);
    }

    /** How a step is to be taken: joined ones as the milder of them, across the middle as neither. */
    static String tone(BandShare band, Good good) {
        boolean joined = band.from() != band.to();
        String also = joined ? " joined" : "";
        if (band.from() <= MIDDLE && band.to() >= MIDDLE) {
            return "middle" + also;
        }
        boolean upper = band.from() > MIDDLE;
        boolean end = !joined && band.to() == (upper ? LAST : 1);
        boolean well = upper == (good != Good.low);
        return (well ? "good" : "bad") + (end ? "" : " mild") + also;
    }

    /** @param tone classes of the style sheet */
    record Piece(String left, String width, String tone) {}
}
