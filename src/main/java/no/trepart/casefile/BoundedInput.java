package no.trepart.casefile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Reads no further than a limit, however much a compressed file unpacks to. */
class BoundedInput extends FilterInputStream {

    private final Supplier<? extends RuntimeException> tooMuch;
    private long left;

    BoundedInput(InputStream in, long most, Supplier<? extends RuntimeException> tooMuch) {
        super(in);
        this.left = most;
        this.tooMuch = tooMuch;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = super.read(into, from, length);
        count(Math.max(0, got));
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw tooMuch.get();
        }
    }
}
