package no.trepart;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several people who act at the same moment, each on a thread of their own. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of each, in the order given. */
    public static <T> List<T> all(List<Callable<T>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<T>> begun = new ArrayList<>();
            for (Callable<T> act : acts) {
                begun.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return act.call();
                }));
            }
            List<T> came = new ArrayList<>();
            for (Future<T> one : begun) {
                came.add(one.get(120, TimeUnit.SECONDS));
            }
            return came;
        } finally {
            threads.shutdownNow();
        }
    }
}
