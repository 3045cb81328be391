package no.trepart;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/** Opaque ids in order of creation (UUIDv7), so that keyset paging by id is paging by time. */
public final class Identifier {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Identifier() {}

    /** A new id, 36 characters, never null. */
    public static String next() {
        return GENERATOR.generate().toString();
    }
}
