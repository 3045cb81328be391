package no.trepart.model;

import java.util.Set;
import no.trepart.Localized;

/**
 * Models have changed for those who work by them; told in the transaction that made it so.
 *
 * @param title what the revision is called
 * @param note the change note in plain words
 * @param roles ids of roles whose work is another
 * @param cases ids of cases that will meet the change
 * @param publishedBy id of the person; null for the system
 */
public record RevisionPublished(
        String programme,
        int number,
        String title,
        Localized note,
        Set<String> roles,
        Set<String> cases,
        String publishedBy) {}
