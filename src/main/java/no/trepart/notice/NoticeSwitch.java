package no.trepart.notice;

import org.springframework.stereotype.Component;

/** Keeps notices from being written, for whoever invents a history that nobody should be told of. */
@Component
public class NoticeSwitch {

    private volatile boolean quiet;

    /** Does the work without telling anybody; what others do meanwhile is not told either. */
    public void quietly(Runnable work) {
        quiet = true;
        try {
            work.run();
        } finally {
            quiet = false;
        }
    }

    boolean quiet() {
        return quiet;
    }
}
