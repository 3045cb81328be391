package no.trepart.engine;

/** What processes have been through, for figures across all of them: to be read as a table, never to be changed. */
public final class Passages {

    /**
     * One row for each time a process came to an element. Columns: {@code programme}, {@code process}, {@code set_id},
     * {@code instance}, {@code business_key}, {@code process_ended}, {@code element}, {@code started}, {@code ended} and
     * {@code cancelled}.
     */
    public static final String ROWS = """
            (select d.TENANT_ID_ programme, d.KEY_ process, d.DEPLOYMENT_ID_ set_id, p.ID_ instance,
                    p.BUSINESS_KEY_ business_key, p.END_TIME_ process_ended, a.ACT_ID_ element,
                    a.START_TIME_ started, a.END_TIME_ ended, a.ACT_INST_STATE_ = 2 cancelled
             from ACT_RE_PROCDEF d join ACT_HI_ACTINST a on a.PROC_DEF_ID_ = d.ID_
             join ACT_HI_PROCINST p on p.ID_ = a.PROC_INST_ID_)
            """;

    private Passages() {}
}
