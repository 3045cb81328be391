-- Running cases brought from one revision of the models to another, in the background.
create table model_migration (
    id            char(36) character set ascii not null primary key,
    programme     varchar(64) not null,
    from_revision char(36) character set ascii not null,
    to_revision   char(36) character set ascii not null,
    mapping       json        not null,
    state         varchar(16) not null,
    started_by    char(36) character set ascii not null,
    started_at    datetime(3) not null,
    key model_migration_state (state, started_at),
    key model_migration_to (to_revision, started_at)
);

-- One case of it. number is what the case is called for those who may not see it; told is a list of texts.
create table model_migration_case (
    migration_id char(36) character set ascii not null,
    case_id      char(36) character set ascii not null,
    number       int         not null,
    state        varchar(16) not null,
    told         json        not null,
    at           datetime(3),
    primary key (migration_id, case_id),
    key model_migration_case_next (migration_id, state, number),
    constraint model_migration_case_fk foreign key (migration_id) references model_migration (id)
);
