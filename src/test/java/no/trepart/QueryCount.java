package no.trepart;

import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many queries something takes, counted by the database. */
public final class QueryCount {

    private final JdbcClient jdbc;

    public QueryCount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long of(Visitor visitor, String path) {
        visitor.get(path).ok();
        return least(() -> {
            long before = selects();
            visitor.get(path).ok();
            return selects() - before;
        });
    }

    /** The database counts for all who ask, also for what runs by the clock: that is never in all three. */
    public static long least(LongSupplier count) {
        return LongStream.generate(count).limit(3).min().orElseThrow();
    }

    public long selects() {
        return jdbc.sql("show global status like 'Com_select'")
                .query((row, i) -> row.getLong(2))
                .single();
    }
}
