package no.trepart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Somebody at a browser: keeps cookies, sends the CSRF token, speaks JSON. */
public class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private String language = "nb";

    public Visitor(int port) {
        this.base = "http://localhost:" + port;
        get("/api/session");
    }

    public Visitor speaking(String newLanguage) {
        language = newLanguage;
        return this;
    }

    public URI address(String path) {
        return URI.create(base + path);
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** What a download brings. */
    public byte[] file(String path) {
        return download(request(path).GET());
    }

    /** The same, where something must be said to get it. */
    public byte[] file(String path, Object body) {
        return download(request(path).POST(BodyPublishers.ofString(text(body))));
    }

    private byte[] download(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError("status " + response.statusCode());
            }
            return response.body();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    public Reply post(String path, Object body) {
        return send(request(path).POST(BodyPublishers.ofString(text(body))));
    }

    public Reply put(String path, Object body) {
        return send(request(path).PUT(BodyPublishers.ofString(text(body))));
    }

    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    public Reply deleteIf(String path, String condition, String value) {
        return send(request(path).header(condition, value).DELETE());
    }

    /** A file, as a form in the browser sends it in the field {@code file}. */
    public Reply upload(String path, byte[] content) {
        String boundary = "----file";
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\r\n".formatted(boundary);
        return send(request(path)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    public Reply postIfMatch(String path, Object body, int version) {
        return send(request(path).header("If-Match", "\"" + version + "\"").POST(BodyPublishers.ofString(text(body))));
    }

    public Reply postBytes(String path, String type, byte[] content) {
        return send(request(path).setHeader("Content-Type", type).POST(BodyPublishers.ofByteArray(content)));
    }

    public Reply patch(String path, Object body) {
        return send(request(path).method("PATCH", BodyPublishers.ofString(text(body))));
    }

    /** @param condition a header, such as {@code If-Match}, and its value */
    public Reply putIf(String path, String body, String condition, String value) {
        return send(request(path).header(condition, value).PUT(BodyPublishers.ofString(body)));
    }

    public Reply putBytesIf(String path, byte[] body, String condition, String value) {
        return send(request(path).header(condition, value).PUT(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept-Language", language)
                .header("Content-Type", "application/json");
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            JsonNode body = type.contains("json") ? JSON.readTree(response.body()) : JSON.missingNode();
            return new Reply(response.statusCode(), body, response.body());
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static String text(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body == null ? Map.of() : body);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    public record Reply(int status, JsonNode body, String text) {

        public String code() {
            return body.path("code").asText();
        }

        /** @throws AssertionError when it went otherwise */
        public Reply ok() {
            if (status < 200 || status > 299) {
                throw new AssertionError("status " + status + ": " + text);
            }
            return this;
        }
    }
}
