package no.trepart.web;

import java.util.List;
import java.util.stream.Collectors;
import no.trepart.Localized;
import no.trepart.Refused.Field;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What is wrong with a request that never reached anybody, without the names of what stands behind. */
class RequestFaults {

    private static final Localized MISSING = new Localized("Mangler.", "Is missing.");

    private RequestFaults() {}

    static List<Field> fields(Exception fault) {
        if (fault instanceof MethodArgumentNotValidException invalid) {
            return invalid.getFieldErrors().stream()
                    .map(error -> new Field(error.getField(), MISSING))
                    .toList();
        }
        return fault instanceof MissingServletRequestParameterException missing
                ? List.of(new Field(missing.getParameterName(), MISSING))
                : List.of();
    }

    static Localized words(Exception fault) {
        List<Field> fields = fields(fault);
        if (!fields.isEmpty()) {
            String names = fields.stream().map(Field::path).sorted().collect(Collectors.joining(", "));
            return new Localized(
                    "Forespørselen mangler %s.".formatted(names), "The request lacks %s.".formatted(names));
        }
        if (fault instanceof MissingRequestHeaderException header) {
            return new Localized(
                    "Forespørselen mangler overskriften %s.".formatted(header.getHeaderName()),
                    "The request lacks the header %s.".formatted(header.getHeaderName()));
        }
        if (fault instanceof TypeMismatchException mismatch) {
            return new Localized(
                    "Verdien av %s kan ikke leses.".formatted(mismatch.getPropertyName()),
                    "The value of %s cannot be read.".formatted(mismatch.getPropertyName()));
        }
        if (fault instanceof HttpMessageNotReadableException) {
            return new Localized(
                    "Innholdet i forespørselen kan ikke leses. Det skal være JSON med de feltene som er beskrevet i /api/openapi.",
                    "The body of the request cannot be read. It should be JSON with the fields described in /api/openapi.");
        }
        if (fault instanceof HttpRequestMethodNotSupportedException method) {
            return new Localized(
                    "Adressen tar ikke imot %s.".formatted(method.getMethod()),
                    "The address does not take %s.".formatted(method.getMethod()));
        }
        if (fault instanceof HttpMediaTypeException) {
            return new Localized(
                    "Adressen tar ikke imot eller gir ikke dette formatet.",
                    "The address does not take or give this format.");
        }
        if (fault instanceof NoResourceFoundException) {
            return new Localized("Det er ingenting på denne adressen.", "There is nothing at this address.");
        }
        return new Localized(
                "Forespørselen kan ikke besvares slik den er.", "The request cannot be answered as it is.");
    }
}
