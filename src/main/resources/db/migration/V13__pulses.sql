-- Five questions to the parties of a case. Of the answers only the lowest and the highest are kept, question by question.
create table survey_pulse (
    id                  char(36) character set ascii not null primary key,
    case_id             char(36) character set ascii not null,
    process_instance_id varchar(64) not null,
    closes_element      varchar(255) not null,
    questionnaire_hash  char(64) character set ascii not null,
    roles               varchar(400) not null,
    asked_on            date not null,
    open                boolean not null default true,
    key survey_pulse_case (case_id),
    key survey_pulse_process (process_instance_id),
    constraint survey_pulse_case_fk foreign key (case_id) references case_file (id),
    constraint survey_pulse_questionnaire_fk foreign key (questionnaire_hash) references survey_questionnaire (hash)
);

-- Which parties have answered, so that each answers once; not what.
create table survey_pulse_answered (
    pulse_id char(36) character set ascii not null,
    role     varchar(64) not null,
    primary key (pulse_id, role),
    constraint survey_pulse_answered_fk foreign key (pulse_id) references survey_pulse (id)
);

create table survey_pulse_range (
    pulse_id char(36) character set ascii not null,
    item     varchar(40) not null,
    lowest   int not null,
    highest  int not null,
    primary key (pulse_id, item),
    constraint survey_pulse_range_fk foreign key (pulse_id) references survey_pulse (id)
);
