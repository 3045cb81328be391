package no.trepart.casefile;

import java.net.URI;
import no.trepart.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Tells what to do with a file that the server stopped before any controller was chosen. Files of the register are the
 * only uploads there are.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportTooLarge {

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException stopped) {
        Refused refused = RegisterFile.tooLarge();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY, refused.reason().here());
        problem.setType(URI.create("/problems/" + refused.code()));
        problem.setProperty("code", refused.code());
        return problem;
    }
}
