-- A questionnaire as it was when a wave opened on it. Never changed.
create table survey_questionnaire (
    hash    char(64) character set ascii not null primary key,
    path    varchar(160) not null,
    content mediumblob not null
);

-- One survey of one enterprise, open for a period.
create table survey_wave (
    id                 char(36) character set ascii not null primary key,
    programme          varchar(64) not null,
    case_id            char(36) character set ascii not null,
    process_instance_id varchar(64) not null,
    closes_element     varchar(255) not null,
    run_by             varchar(64) not null,
    kind               varchar(32) not null,
    questionnaire      varchar(64) not null,
    questionnaire_hash char(64) character set ascii not null,
    opens_on           date not null,
    closes_on          date not null,
    access             varchar(16) not null,
    door               char(4) character set ascii not null,
    link               char(12) character set ascii not null,
    context            varchar(4000),
    state              varchar(16) not null,
    closed_on          date,
    closed_early_why   varchar(1000),
    released_on        date,
    smallest_group     int not null,
    smallest_detail    int not null,
    smallest_option    int not null,
    smallest_for_text  int not null,
    constraint survey_wave_door unique (door),
    key survey_wave_case (case_id),
    key survey_wave_process (process_instance_id),
    constraint survey_wave_case_fk foreign key (case_id) references case_file (id),
    constraint survey_wave_questionnaire_fk foreign key (questionnaire_hash) references survey_questionnaire (hash)
);

-- How many are invited and have answered, by group; never who.
create table survey_target (
    wave_id    char(36) character set ascii not null,
    respondent varchar(40) not null,
    invited    int not null,
    answered   int not null default 0,
    primary key (wave_id, respondent),
    constraint survey_target_wave_fk foreign key (wave_id) references survey_wave (id)
);

-- One-time codes. Only a hash is kept, not for whom, not when it was used and not what was answered with it.
create table survey_code (
    wave_id char(36) character set ascii not null,
    hash    char(64) character set ascii not null,
    used    boolean not null default false,
    primary key (wave_id, hash),
    constraint survey_code_wave_fk foreign key (wave_id) references survey_wave (id)
);

-- Devices that have answered by the shared link, as hashes of a random mark; nothing else about them.
create table survey_device (
    wave_id char(36) character set ascii not null,
    hash    char(64) character set ascii not null,
    primary key (wave_id, hash),
    constraint survey_device_wave_fk foreign key (wave_id) references survey_wave (id)
);

-- Answers, counted as they come: how many of a group gave an answer to a question. There is no row of one person's.
create table survey_tally (
    wave_id    char(36) character set ascii not null,
    question   varchar(64) not null,
    respondent varchar(40) not null,
    answer     varchar(40) not null,
    n          int not null,
    primary key (wave_id, question, respondent, answer),
    constraint survey_tally_wave_fk foreign key (wave_id) references survey_wave (id)
);

-- Free text, without group or day. The id is random, so that the order of rows tells nothing.
create table survey_text (
    id      char(36) character set ascii not null primary key,
    wave_id char(36) character set ascii not null,
    item    varchar(40) not null,
    body    varchar(2000) not null,
    state   varchar(16) not null,
    key survey_text_wave (wave_id),
    constraint survey_text_wave_fk foreign key (wave_id) references survey_wave (id)
);
