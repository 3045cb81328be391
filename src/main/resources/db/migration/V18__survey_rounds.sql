-- A pulse or survey begun in many enterprises at once.
create table survey_round (
    id         char(36) character set ascii not null primary key,
    programme  varchar(64) not null,
    subject_id char(36) character set ascii not null,
    starts     varchar(64) not null,
    kind       varchar(32),
    started_on date not null,
    next_on    date,
    key survey_round_subject (subject_id),
    constraint survey_round_subject_fk foreign key (subject_id) references subject (id)
);

-- What began in each enterprise, or why nothing did.
create table survey_round_case (
    round_id   char(36) character set ascii not null,
    case_id    char(36) character set ascii not null,
    subject_id char(36) character set ascii,
    left_out   varchar(32),
    primary key (round_id, case_id),
    constraint survey_round_case_round_fk foreign key (round_id) references survey_round (id),
    constraint survey_round_case_case_fk foreign key (case_id) references case_file (id),
    constraint survey_round_case_subject_fk foreign key (subject_id) references subject (id)
);

-- What a process is about is looked up by the process.
alter table subject add key subject_process (process_instance_id);
