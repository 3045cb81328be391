-- Past cases gone through once more on a draft, in a sandbox. seen_at is the last sign of life of the server that does it.
create table model_replay (
    id          char(36) character set ascii not null primary key,
    revision_id char(36) character set ascii not null,
    months      int         not null,
    state       varchar(16) not null,
    total       int         not null default 0,
    done        int         not null default 0,
    fault       varchar(1000),
    started_by  char(36) character set ascii not null,
    started_at  datetime(3) not null,
    seen_at     datetime(3) not null,
    key model_replay_revision (revision_id, id),
    key model_replay_state (state, seen_at),
    constraint model_replay_revision_fk foreign key (revision_id) references model_revision (id)
);

create table model_replay_case (
    replay_id char(36) character set ascii not null,
    case_id   char(36) character set ascii not null,
    number    int         not null,
    outcome   json        not null,
    primary key (replay_id, case_id),
    constraint model_replay_case_fk foreign key (replay_id) references model_replay (id)
);
