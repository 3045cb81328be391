package no.trepart.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import no.bekk.bekkopen.date.NorwegianDateUtil;

/** Working days by the Norwegian calendar: Monday to Friday except public holidays. */
public final class WorkingDays {

    private WorkingDays() {}

    /** The day so many working days later; earlier when negative. */
    public static LocalDate plus(LocalDate from, long days) {
        LocalDate day = from;
        long step = days < 0 ? -1 : 1;
        for (long left = Math.abs(days); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many working days from one day to another; negative when the other is earlier. */
    public static int between(LocalDate from, LocalDate to) {
        long sign = to.isBefore(from) ? -1 : 1;
        int count = 0;
        for (LocalDate day = from; !day.equals(to); ) {
            day = day.plus(sign, ChronoUnit.DAYS);
            if (isWorkingDay(sign > 0 ? day : day.plusDays(1))) {
                count++;
            }
        }
        return (int) (sign * count);
    }

    public static boolean isWorkingDay(LocalDate day) {
        return NorwegianDateUtil.isWorkingDay(
                Date.from(day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant()));
    }
}
