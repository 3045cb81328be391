-- Every completion of a task looks for sub-tasks; without this it scans all open tasks.
create index TREPART_IDX_TASK_PARENT on ACT_RU_TASK (PARENT_TASK_ID_);

create table person (
    id             char(36) character set ascii not null primary key,
    name           varchar(200) not null,
    email          varchar(254) not null,
    subject        varchar(254),
    language       char(2)      not null default 'nb',
    organisation   varchar(200),
    mail_notices   boolean      not null default true,
    invented       boolean      not null default false,
    version        int          not null,
    created_at     datetime(3)  not null,
    changed_at     datetime(3)  not null,
    unique key person_email (email),
    unique key person_subject (subject),
    key person_name (name, id)
);

-- A holding of a role somewhere: scope is 'case/<id>', '<programme>', '<programme>/county/03', '<programme>/organisation/ks' ...
create table role_holding (
    id              char(36) character set ascii not null primary key,
    person_id       char(36) character set ascii not null,
    role            varchar(64)  not null,
    scope           varchar(120) not null,
    programme       varchar(64)  not null,
    starts_on       date         not null,
    ends_on         date,
    elected         boolean,
    substitute_for  char(36) character set ascii,
    end_reason      varchar(64),
    given_by        char(36) character set ascii,
    version         int          not null,
    created_at      datetime(3)  not null,
    changed_at      datetime(3)  not null,
    key role_holding_person (person_id, starts_on, ends_on),
    key role_holding_seat (role, scope, starts_on, ends_on),
    key role_holding_scope (scope),
    key role_holding_ends (ends_on),
    constraint role_holding_person_fk foreign key (person_id) references person (id)
);

create table enterprise (
    id              char(36) character set ascii not null primary key,
    number          char(9) character set ascii not null,
    name            varchar(200) not null,
    parent_number   char(9) character set ascii,
    parent_name     varchar(200),
    industry_code   varchar(10),
    employees       int,
    county          varchar(4),
    municipality    varchar(100),
    address         varchar(300),
    ownership       varchar(32),
    state           varchar(16)  not null default 'active',
    successor_id    char(36) character set ascii,
    version         int          not null,
    created_at      datetime(3)  not null,
    changed_at      datetime(3)  not null,
    unique key enterprise_number (number),
    key enterprise_name (name)
);

create table case_file (
    id               char(36) character set ascii not null primary key,
    enterprise_id    char(36) character set ascii not null,
    programme        varchar(64)  not null,
    name             varchar(200) not null,
    industry         varchar(64)  not null,
    county           varchar(4)   not null,
    ownership        varchar(32)  not null,
    state            varchar(16)  not null,
    phase            varchar(64),
    paused_on        date,
    spun_off_from    char(36) character set ascii,
    enrolled_on      date         not null,
    ended_on         date,
    last_activity_on date         not null,
    open_enterprise  char(36) character set ascii,
    version          int          not null,
    created_at       datetime(3)  not null,
    changed_at       datetime(3)  not null,
    unique key case_file_one_open (programme, open_enterprise),
    key case_file_name (programme, name, id),
    key case_file_enterprise (enterprise_id),
    key case_file_phase (programme, phase),
    key case_file_activity (programme, state, last_activity_on),
    constraint case_file_enterprise_fk foreign key (enterprise_id) references enterprise (id)
);

-- Which seat fills which role in a case: from who-gets-a-task, kept so that lists need no decision table.
create table case_seat (
    case_id  char(36) character set ascii not null,
    role     varchar(64)  not null,
    scope    varchar(120) not null,
    primary key (case_id, role),
    key case_seat_seat (role, scope, case_id),
    constraint case_seat_case_fk foreign key (case_id) references case_file (id)
);

create table case_milestone (
    case_id    char(36) character set ascii not null,
    milestone  varchar(64) not null,
    reached_on date        not null,
    primary key (case_id, milestone),
    constraint case_milestone_case_fk foreign key (case_id) references case_file (id)
);

create table case_phase (
    id         char(36) character set ascii not null primary key,
    case_id    char(36) character set ascii not null,
    phase      varchar(64) not null,
    entered_on date        not null,
    left_on    date,
    key case_phase_case (case_id, id),
    constraint case_phase_case_fk foreign key (case_id) references case_file (id)
);

create table case_gate (
    id                  char(36) character set ascii not null primary key,
    case_id             char(36) character set ascii not null,
    process             varchar(64) not null,
    process_instance_id varchar(64) not null,
    element             varchar(64) not null,
    gate                varchar(64) not null,
    name_nb             varchar(200) not null,
    name_en             varchar(200),
    properties          json        not null,
    since               date        not null,
    key case_gate_case (case_id),
    constraint case_gate_case_fk foreign key (case_id) references case_file (id)
);

create table timeline_entry (
    id           char(36) character set ascii not null primary key,
    case_id      char(36) character set ascii not null,
    at           datetime(3)  not null,
    kind         varchar(32)  not null,
    text_nb      varchar(500) not null,
    text_en      varchar(500),
    detail       varchar(1000),
    person_id    char(36) character set ascii,
    role         varchar(64),
    work_item_id char(36) character set ascii,
    purpose      varchar(32)  not null default 'guidance',
    key timeline_entry_case (case_id, at, id),
    constraint timeline_entry_case_fk foreign key (case_id) references case_file (id)
);

-- What a small process is about: a measure, an agreed action, a gathering, a meeting.
create table subject (
    id                  char(36) character set ascii not null primary key,
    programme           varchar(64)  not null,
    process             varchar(64)  not null,
    case_id             char(36) character set ascii,
    title               varchar(300) not null,
    data                json         not null,
    state               varchar(16)  not null,
    outcome_nb          varchar(200),
    outcome_en          varchar(200),
    process_instance_id varchar(64),
    created_at          datetime(3)  not null,
    ended_at            datetime(3),
    version             int          not null,
    key subject_case (case_id, process, state),
    key subject_programme (programme, process, id)
);

create table report (
    id          char(36) character set ascii not null primary key,
    case_id     char(36) character set ascii,
    subject_id  char(36) character set ascii,
    programme   varchar(64)  not null,
    title_nb    varchar(200) not null,
    title_en    varchar(200),
    content     json         not null,
    hash        char(64) character set ascii not null,
    frozen_at   datetime(3)  not null,
    key report_case (case_id),
    key report_programme (programme, frozen_at)
);

create table work_item (
    id                  char(36) character set ascii not null primary key,
    engine_task_id      varchar(64) not null,
    programme           varchar(64) not null,
    case_id             char(36) character set ascii,
    subject_id          char(36) character set ascii,
    process             varchar(64) not null,
    definition_id       varchar(255) not null,
    process_instance_id varchar(64) not null,
    step                varchar(64) not null,
    title_nb            varchar(200) not null,
    title_en            varchar(200),
    phase               varchar(64),
    lane                varchar(64) not null,
    body                boolean     not null,
    signing             varchar(16) not null,
    sealed              boolean     not null,
    shows               varchar(300),
    prefill             varchar(64),
    state               varchar(16) not null,
    on_hold             boolean     not null default false,
    due_on              date,
    remind_on           date,
    escalate_on         date,
    escalate_to         varchar(64),
    reminded            boolean     not null default false,
    escalated           boolean     not null default false,
    claimed_by          char(36) character set ascii,
    routed_by           varchar(300),
    opened_at           datetime(3) not null,
    completed_at        datetime(3),
    revision            int         not null,
    version             int         not null,
    unique key work_item_engine_task (engine_task_id),
    key work_item_case (case_id, state, due_on),
    key work_item_instance (process_instance_id, step),
    key work_item_remind (state, reminded, remind_on),
    key work_item_escalate (state, escalated, escalate_on),
    key work_item_late (programme, state, due_on, case_id),
    key work_item_step (case_id, step, state)
);

-- A party that must sign a work item. The seat is where it is routed now: the role's own, or the leader's when vacant.
create table work_party (
    id              char(36) character set ascii not null primary key,
    work_item_id    char(36) character set ascii not null,
    case_id         char(36) character set ascii,
    position        int          not null,
    role            varchar(64)  not null,
    scope           varchar(120) not null,
    seat_role       varchar(64)  not null,
    seat_scope      varchar(120) not null,
    vacant          boolean      not null,
    state           varchar(16)  not null,
    kind            varchar(8)   not null,
    fell            boolean      not null default false,
    due_on          date         not null,
    signed_by       char(36) character set ascii,
    signed_at       datetime(3),
    on_behalf_reason varchar(64),
    submission_id   char(36) character set ascii,
    version         int          not null,
    key work_party_item (work_item_id, position),
    key work_party_inbox (seat_role, seat_scope, state, kind, due_on, work_item_id),
    key work_party_seat (role, scope, state),
    key work_party_done (signed_by, state, signed_at, work_item_id),
    constraint work_party_item_fk foreign key (work_item_id) references work_item (id)
);

create table draft (
    person_id    char(36) character set ascii not null,
    work_item_id char(36) character set ascii not null,
    data         json        not null,
    saved_at     datetime(3) not null,
    primary key (person_id, work_item_id)
);

create table submission (
    id                  char(36) character set ascii not null primary key,
    work_item_id        char(36) character set ascii,
    case_id             char(36) character set ascii,
    subject_id          char(36) character set ascii,
    process_instance_id varchar(64),
    definition_id       varchar(255) not null,
    step                varchar(64)  not null,
    data                json         not null,
    hash                char(64) character set ascii not null,
    person_id           char(36) character set ascii not null,
    role                varchar(64)  not null,
    at                  datetime(3)  not null,
    standing            boolean      not null,
    key submission_item (work_item_id, standing, id),
    key submission_case (case_id, step, standing, id),
    key submission_subject (subject_id, step, standing, id),
    key submission_instance (process_instance_id, step, standing, id)
);

create table work_comment (
    id           char(36) character set ascii not null primary key,
    work_item_id char(36) character set ascii not null,
    person_id    char(36) character set ascii not null,
    at           datetime(3)   not null,
    text         varchar(2000) not null,
    key work_comment_item (work_item_id, id)
);

create table gathering (
    id           char(36) character set ascii not null primary key,
    programme    varchar(64)  not null,
    title        varchar(200) not null,
    industry     varchar(64),
    region       varchar(64),
    held_on      date,
    place        varchar(200),
    capacity     int,
    state        varchar(16)  not null,
    version      int          not null,
    key gathering_programme (programme, held_on, id)
);

create table gathering_participation (
    gathering_id char(36) character set ascii not null,
    case_id      char(36) character set ascii not null,
    attended     boolean,
    primary key (gathering_id, case_id),
    key gathering_participation_case (case_id)
);

create table notice (
    id           char(36) character set ascii not null primary key,
    person_id    char(36) character set ascii not null,
    at           datetime(3)   not null,
    title        varchar(300)  not null,
    text         varchar(2000) not null,
    work_item_id char(36) character set ascii,
    case_id      char(36) character set ascii,
    read_at      datetime(3),
    key notice_person (person_id, read_at, id)
);

create table outbox_message (
    id         char(36) character set ascii not null primary key,
    person_id  char(36) character set ascii not null,
    subject    varchar(300)  not null,
    body       varchar(4000) not null,
    state      varchar(16)   not null,
    attempts   int           not null,
    next_at    datetime(3)   not null,
    created_at datetime(3)   not null,
    sent_at    datetime(3),
    key outbox_message_next (state, next_at)
);

create table audit_entry (
    id        char(36) character set ascii not null primary key,
    at        datetime(3)  not null,
    person_id char(36) character set ascii not null,
    what      varchar(32)  not null,
    case_id   char(36) character set ascii,
    about     varchar(64),
    purpose   varchar(32)  not null,
    key audit_entry_case (case_id, id),
    key audit_entry_person (person_id, id)
);

create table moved_clock (
    id      tinyint not null primary key,
    seconds bigint  not null
);

create table SPRING_SESSION (
    PRIMARY_ID            char(36) not null,
    SESSION_ID            char(36) not null,
    CREATION_TIME         bigint   not null,
    LAST_ACCESS_TIME      bigint   not null,
    MAX_INACTIVE_INTERVAL int      not null,
    EXPIRY_TIME           bigint   not null,
    PRINCIPAL_NAME        varchar(100),
    constraint SPRING_SESSION_PK primary key (PRIMARY_ID),
    unique key SPRING_SESSION_IX1 (SESSION_ID),
    key SPRING_SESSION_IX2 (EXPIRY_TIME),
    key SPRING_SESSION_IX3 (PRINCIPAL_NAME)
) row_format = dynamic;

create table SPRING_SESSION_ATTRIBUTES (
    SESSION_PRIMARY_ID char(36)     not null,
    ATTRIBUTE_NAME     varchar(200) not null,
    ATTRIBUTE_BYTES    longblob     not null,
    constraint SPRING_SESSION_ATTRIBUTES_PK primary key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
    constraint SPRING_SESSION_ATTRIBUTES_FK foreign key (SESSION_PRIMARY_ID)
        references SPRING_SESSION (PRIMARY_ID) on delete cascade
) row_format = dynamic;
