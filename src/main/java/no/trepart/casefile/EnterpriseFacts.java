package no.trepart.casefile;

/**
 * What is known of an enterprise, as the central register has it.
 *
 * @param number nine digits, checked by modulus 11
 * @param county official county number, two digits
 * @param ownership {@code municipal}, {@code private} or {@code cooperative}
 */
public record EnterpriseFacts(
        String number,
        String name,
        String parentNumber,
        String parentName,
        String industryCode,
        Integer employees,
        String county,
        String municipality,
        String address,
        String ownership) {

    EnterpriseFacts renumbered(String newNumber, String newName) {
        return new EnterpriseFacts(
                newNumber,
                newName == null || newName.isBlank() ? name : newName,
                parentNumber,
                parentName,
                industryCode,
                employees,
                county,
                municipality,
                address,
                ownership);
    }
}
