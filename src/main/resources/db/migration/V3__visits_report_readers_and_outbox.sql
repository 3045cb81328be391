-- A joint visit once its attendance is judged; again when the minutes are corrected.
create table visit (
    id                  char(36) character set ascii not null primary key,
    case_id             char(36) character set ascii not null,
    process_instance_id varchar(64)  not null,
    judged_on           date         not null,
    complete            boolean      not null,
    missing             varchar(300) not null,
    unique key visit_process (process_instance_id),
    key visit_case (case_id, judged_on),
    key visit_judged (judged_on),
    constraint visit_case_fk foreign key (case_id) references case_file (id)
);

-- Whom a report is for: a seat or, where scope is null, whoever holds the role anywhere in the programme.
create table report_reader (
    report_id char(36) character set ascii not null,
    role      varchar(64) not null,
    scope     varchar(120),
    key report_reader_report (report_id),
    key report_reader_seat (role, scope, report_id),
    constraint report_reader_report_fk foreign key (report_id) references report (id)
);

create index submission_recorded on submission (step, definition_id, at);

create index outbox_message_person on outbox_message (person_id, state, next_at);
