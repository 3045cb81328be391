package no.trepart.casefile;

import java.util.ArrayList;
import java.util.List;
import no.trepart.Localized;
import no.trepart.Refused.Field;
import no.trepart.programme.Programme;

/** What an enterprise must be like to be enrolled in a programme; the same for a form, a file and a model. */
final class EnterpriseRules {

    private static final List<String> OWNERSHIPS = List.of("municipal", "private", "cooperative");

    private final List<Field> faults = new ArrayList<>();

    private EnterpriseRules() {}

    /**
     * What keeps the enterprise from being enrolled, apart from taking part already.
     *
     * @param industry null when the industry code tells it
     * @return empty when nothing does
     */
    static List<Field> faults(Programme programme, EnterpriseFacts facts, String industry) {
        EnterpriseRules rules = new EnterpriseRules();
        rules.numbers(facts);
        rules.words(facts);
        rules.place(programme, facts);
        rules.industry(programme, facts, industry);
        rules.size(facts);
        return rules.faults;
    }

    private void numbers(EnterpriseFacts facts) {
        String number = facts.number();
        String parent = facts.parentNumber();
        if (!OrganisationNumber.isValid(number)) {
            fault(
                    "number",
                    "Organisasjonsnummeret er ikke gyldig. Det har ni sifre; sjekk at alle er riktige.",
                    "The organisation number is not valid. It has nine digits; check each of them.");
        }
        if (parent != null && !OrganisationNumber.isValid(parent)) {
            fault(
                    "parentNumber",
                    "Organisasjonsnummeret til overordnet enhet er ikke gyldig.",
                    "The organisation number of the parent unit is not valid.");
        } else if (parent != null && parent.equals(number)) {
            fault("parentNumber", "En enhet kan ikke ligge under seg selv.", "A unit cannot be its own parent.");
        }
    }

    private void words(EnterpriseFacts facts) {
        if (facts.name() == null || facts.name().isBlank()) {
            fault("name", "Skriv navnet på virksomheten.", "Enter the enterprise's name.");
        }
        atMost(200, "name", facts.name(), "Navnet", "The name");
        atMost(200, "parentName", facts.parentName(), "Navnet på overordnet enhet", "The parent unit's name");
        atMost(100, "municipality", facts.municipality(), "Kommunen", "The municipality");
        atMost(300, "address", facts.address(), "Adressen", "The address");
        atMost(10, "industryCode", facts.industryCode(), "Næringskoden", "The industry code");
    }

    private void place(Programme programme, EnterpriseFacts facts) {
        boolean known =
                programme.counties().stream().anyMatch(county -> county.id().equals(facts.county()));
        if (!known) {
            fault("county", "Velg et fylke.", "Choose a county.");
        }
    }

    private void industry(Programme programme, EnterpriseFacts facts, String industry) {
        if (industry == null && facts.industryCode() == null
                || industry != null && programme.industry(industry).isEmpty()) {
            fault("industry", "Velg en bransje.", "Choose an industry.");
        } else if (industry == null
                && programme.industryOfCode(facts.industryCode()).isEmpty()) {
            fault(
                    "industry",
                    "Næringskoden hører ikke til noen av bransjene i programmet.",
                    "The industry code belongs to none of the programme's industries.");
        }
    }

    private void size(EnterpriseFacts facts) {
        if (facts.ownership() == null || !OWNERSHIPS.contains(facts.ownership())) {
            fault("ownership", "Velg hvem som eier virksomheten.", "Choose who owns the enterprise.");
        }
        if (facts.employees() != null && (facts.employees() < 0 || facts.employees() > 100_000)) {
            fault("employees", "Skriv antall ansatte som et tall.", "Enter employees as a number.");
        }
    }

    private void atMost(int most, String path, String text, String nb, String en) {
        if (text != null && text.length() > most) {
            fault(path, nb + " kan ha " + most + " tegn.", en + " can have " + most + " characters.");
        }
    }

    private void fault(String path, String nb, String en) {
        faults.add(new Field(path, new Localized(nb, en)));
    }
}
