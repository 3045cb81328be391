package no.trepart.survey;

import java.time.LocalDate;
import java.util.List;
import no.trepart.Localized;
import no.trepart.Refused;

/**
 * One survey of one enterprise.
 *
 * @param closesElement the element of the model that waits for its end
 * @param runBy the role that runs it
 * @param kind what the model calls it: {@code baseline}, {@code closing}
 * @param hash names the questionnaire as it was frozen
 * @param closesOn the day it closes
 * @param door first part of every address that leads to it
 * @param link second part of the shared address
 * @param context what should stand beside the results; null for nothing (MH-46)
 * @param closedEarly why it closed before its day; null when it did not
 * @param opened how many themes are open, in a room
 */
record Wave(
        String id,
        String programme,
        String caseId,
        String processInstanceId,
        String closesElement,
        String runBy,
        String kind,
        String questionnaire,
        String hash,
        LocalDate opensOn,
        LocalDate closesOn,
        Access access,
        String door,
        String link,
        String context,
        State state,
        LocalDate closedOn,
        String closedEarly,
        LocalDate releasedOn,
        Disclosure limits,
        Manner manner,
        int opened,
        Care care) {

    /** How people answer. */
    enum Manner {
        /** Everybody when it suits them. */
        period,
        /** Together, theme by theme as a host opens them. */
        room
    }

    /**
     * Those who look after a wave beside whoever runs it.
     *
     * @param hosts roles and bodies that may open themes in the room
     * @param remindTo roles and bodies that are reminded, since nobody knows who has not answered
     * @param remindBefore how many days before it closes
     */
    record Care(List<String> hosts, List<String> remindTo, List<Integer> remindBefore) {

        static final Care NONE = new Care(List.of(), List.of(), List.of());

        static Care of(String hosts, String remindTo, String remindBefore) {
            return new Care(
                    words(hosts),
                    words(remindTo),
                    words(remindBefore).stream().map(Integer::valueOf).toList());
        }

        private static List<String> words(String text) {
            return text == null || text.isBlank()
                    ? List.of()
                    : List.of(text.strip().split("\\s*,\\s*"));
        }
    }

    /** Whether a page of the questionnaire, counted from nought, may be answered now. */
    boolean themeOpen(int page) {
        return manner == Manner.period || page < opened;
    }

    enum State {
        open,
        closed,
        released
    }

    enum Access {
        codes,
        link
    }

    /** @throws Refused when nobody can answer on this day */
    void refuseUnlessAnswerable(LocalDate today) {
        if (state != State.open) {
            throw refused(
                    "closed",
                    "Undersøkelsen er stengt. Takk for at du ville svare.",
                    "The survey is closed. Thank you.");
        }
        if (today.isBefore(opensOn)) {
            throw refused(
                    "not-open",
                    "Undersøkelsen åpner %s. Kom tilbake da.".formatted(Words.day(opensOn, false)),
                    "The survey opens on %s. Come back then.".formatted(Words.day(opensOn, true)));
        }
    }

    /**
     * A wave that was closed by its date may get more time until its results are released; one that somebody closed early
     * stays closed.
     *
     * @throws Refused when it cannot have more time
     */
    void refuseUnlessExtendable(LocalDate until, LocalDate today) {
        if (state == State.released || closedEarly != null) {
            throw refused(
                    "not-reopened",
                    "Undersøkelsen er avsluttet og åpnes ikke igjen.",
                    "The survey has ended and does not open again.");
        }
        boolean early = !until.isAfter(today) || !until.isAfter(closesOn) && state == State.open;
        if (early || until.isAfter(today.plusYears(1))) {
            throw new Refused(
                    Refused.Kind.INVALID,
                    "closesOn",
                    new Localized(
                            "Velg en dag etter i dag og etter sluttdatoen som står, og innen ett år.",
                            "Choose a day after today and after the closing date that stands, and within a year."));
        }
    }

    /** @throws Refused when it is not open */
    void refuseUnlessOpen() {
        if (state != State.open) {
            throw refused("closed", "Undersøkelsen er allerede stengt.", "The survey is closed already.");
        }
    }

    /** @throws Refused when answers still come or results are out */
    void refuseUnlessReleasable() {
        if (state == State.open) {
            throw refused(
                    "still-open",
                    "Undersøkelsen må stenges før resultatene frigis.",
                    "The survey must close before its results are released.");
        }
    }

    static Refused refused(String code, String nb, String en) {
        return new Refused(Refused.Kind.CONFLICT, code, new Localized(nb, en));
    }
}
