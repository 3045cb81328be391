package no.trepart.work;

/** The last party needed has signed, and the course has gone on. */
record WorkDone(String programme, String process, String step) {}
