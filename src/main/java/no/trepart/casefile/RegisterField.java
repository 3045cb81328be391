package no.trepart.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What we read of a unit in Enhetsregisteret, under every name its files give it: the open API's JSON and CSV, and the
 * columns of its web export, which differ in case, spaces and Norwegian letters only.
 */
enum RegisterField {
    NUMBER("Organisasjonsnummer", "Orgnr"),
    NAME("Navn"),
    FORM("Organisasjonsform.kode", "Organisasjonsform"),
    PARENT("Overordnet enhet", "Overordnet enhet.organisasjonsnummer"),
    INDUSTRY_CODE("Næringskode 1", "Næringskode 1.kode", "Næringskode"),
    EMPLOYEES("Antall ansatte"),
    HAS_EMPLOYEES("Har registrert antall ansatte"),
    SECTOR("Institusjonell sektorkode", "Institusjonell sektorkode.kode", "Sektorkode"),
    LOCATION("Beliggenhetsadresse.adresse"),
    LOCATION_POSTCODE("Beliggenhetsadresse.postnummer"),
    LOCATION_TOWN("Beliggenhetsadresse.poststed"),
    LOCATION_MUNICIPALITY("Beliggenhetsadresse.kommune"),
    LOCATION_MUNICIPALITY_NUMBER("Beliggenhetsadresse.kommunenummer"),
    OFFICE("Forretningsadresse.adresse"),
    OFFICE_POSTCODE("Forretningsadresse.postnummer"),
    OFFICE_TOWN("Forretningsadresse.poststed"),
    OFFICE_MUNICIPALITY("Forretningsadresse.kommune"),
    OFFICE_MUNICIPALITY_NUMBER("Forretningsadresse.kommunenummer"),
    DELETED_ON("Slettedato"),
    CLOSED_ON("Nedleggelsesdato"),
    RESPONSE("respons_klasse"),
    /** Not the register's: a column one may add, because no file of sub-units tells who owns them. */
    OWNERSHIP("Eierform");

    private static final Map<String, RegisterField> BY_NAME = Arrays.stream(values())
            .flatMap(field -> Arrays.stream(field.names).map(name -> Map.entry(plain(name), field)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String[] names;

    RegisterField(String... names) {
        this.names = names;
    }

    /** What a column holds; empty when we have no use for it. */
    static Optional<RegisterField> of(String column) {
        return Optional.ofNullable(BY_NAME.get(plain(column)));
    }

    /** The name to use towards people. */
    String title() {
        return names[0];
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a")
                .replaceAll("[^a-z0-9]", "");
    }
}
