package no.trepart.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many people who answer a survey by its shared link, in a process of its own: every page is fetched and sent. Arguments:
 * the link, how many people, how many of them at the same moment.
 */
final class SurveyLoad {

    private static final int PAGES = 6;

    private final URI link;
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Queue<Long> times = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();

    private SurveyLoad(String link) {
        this.link = URI.create(link);
    }

    public static void main(String[] arguments) throws InterruptedException {
        SurveyLoad load = new SurveyLoad(arguments[0]);
        int people = Integer.parseInt(arguments[1]);
        ExecutorService together = Executors.newFixedThreadPool(Integer.parseInt(arguments[2]));
        long began = System.nanoTime();
        for (int i = 0; i < people; i++) {
            int person = i;
            together.execute(() -> load.answer(person));
        }
        together.shutdown();
        together.awaitTermination(1, TimeUnit.HOURS);
        double seconds = (System.nanoTime() - began) / 1e9;
        long[] all = load.times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%d people in %.0f s: %d counted, %d errors; %d requests, %.0f a second; half below %d ms, 95 %% below %d ms,"
                        + " the longest %d ms%n",
                people,
                seconds,
                load.sent.get(),
                load.errors.get(),
                all.length,
                all.length / seconds,
                at(all, 0.5),
                at(all, 0.95),
                at(all, 1));
    }

    private static long at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1_000_000;
    }

    private void answer(int person) {
        try {
            String cookie = step("", null, "");
            cookie = step("", "group=employee", cookie);
            for (int page = 1; page <= PAGES; page++) {
                step("/" + page, null, cookie);
                cookie = step("/" + page, everything(person), cookie);
            }
            step("/send", null, cookie);
            cookie = step("/send", "", cookie);
            step("/thanks", null, cookie);
            sent.incrementAndGet();
        } catch (Exception failed) {
            errors.incrementAndGet();
            System.err.println(failed.getMessage());
        }
    }

    /** An answer to whatever is asked; the page takes what it knows. */
    private static String everything(int person) {
        StringBuilder form = new StringBuilder("go=on");
        String[] items = {
            "demands-pace",
            "demands-breaks",
            "demands-uneven",
            "role-conflict-orders",
            "role-conflict-quality",
            "role-conflict-resources",
            "role-clarity-tasks",
            "role-clarity-expected",
            "emotional-hard",
            "emotional-hide",
            "physical-heavy",
            "physical-same",
            "control-how",
            "control-order",
            "control-shifts",
            "support-colleagues",
            "support-leader",
            "support-listen",
            "feedback-good",
            "feedback-better",
            "empowering-opinion",
            "empowering-decide",
            "empowering-grow",
            "fair-workload",
            "fair-alike",
            "fair-reasons",
            "social-trust",
            "social-just",
            "social-together",
            "party-early",
            "party-respect",
            "party-time",
            "party-result",
            "hse-routines",
            "hse-stewards",
            "competence-use",
            "competence-learn",
            "safety-violence",
            "safety-alone",
            "health-ability",
            "health-complaints",
            "satisfaction-overall"
        };
        for (int i = 0; i < items.length; i++) {
            form.append('&').append(items[i]).append('=').append(1 + (person * 7 + i * 3 + person / 5) % 5);
        }
        return form.append("&plan-written=yes&meetings-month=2&improve-first=time&own-words=")
                .append(person % 10 == 0 ? "Mer+tid" : "")
                .toString();
    }

    /** @return the cookie to send next */
    private String step(String path, String form, String cookie) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(link + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        }
        long began = System.nanoTime();
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        times.add(System.nanoTime() - began);
        if (response.statusCode() != (form == null ? 200 : 303)) {
            throw new IllegalStateException(path + " answered " + response.statusCode());
        }
        return response.headers().allValues("Set-Cookie").stream()
                .map(one -> Arrays.asList(one.split(";")).get(0))
                .findFirst()
                .orElse(cookie);
    }
}
