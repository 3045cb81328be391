package no.trepart.survey;

import java.time.LocalDate;

/** Numbers and dates for templates, in the language of the request under way. */
class PaperWords {

    private final boolean english = Paper.english();

    public String day(LocalDate day) {
        return Words.day(day, english);
    }

    public String number(double value) {
        return Words.number(value, english);
    }

    /** A change or the end of an interval; a dash for none. */
    public String signed(Double value) {
        return value == null ? "\u2013" : Words.signed(value, english);
    }

    public String percent(Integer value) {
        return value == null ? "\u2013" : Words.percent(value, english);
    }

    public String whole(int value) {
        return Words.whole(value, english);
    }
}
