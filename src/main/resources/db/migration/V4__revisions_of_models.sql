-- What a programme runs, and what was last taken from its folder. The row is locked by whoever changes that.
-- made_from: the programme whose process owners look after this one until it runs.
create table model_programme (
    programme        varchar(64) not null primary key,
    current_revision char(36) character set ascii,
    folder_set       char(64) character set ascii,
    last_number      int         not null default 0,
    made_from        varchar(64)
);

-- Every content once, by its SHA-256.
create table model_content (
    hash    char(64) character set ascii not null primary key,
    content mediumblob not null
);

-- A numbered version of all models of a programme together.
create table model_revision (
    id            char(36) character set ascii not null primary key,
    programme     varchar(64)   not null,
    number        int           not null,
    title         varchar(200)  not null,
    reason        varchar(2000),
    state         varchar(16)   not null,
    origin        varchar(16)   not null,
    based_on      char(36) character set ascii,
    author        char(36) character set ascii,
    editor        char(36) character set ascii,
    editing_since datetime(3),
    editing_seen  datetime(3),
    submitted_by  char(36) character set ascii,
    approved_by   char(36) character set ascii,
    approved_set  char(64) character set ascii,
    effective_on  date,
    tell          boolean       not null default false,
    note          text,
    set_id        varchar(64),
    published_at  datetime(3),
    version       int           not null,
    created_at    datetime(3)   not null,
    changed_at    datetime(3)   not null,
    unique key model_revision_number (programme, number),
    key model_revision_state (state, effective_on),
    key model_revision_set (set_id)
);

-- A file of a revision; since is the revision that gave it this content.
create table model_revision_file (
    revision_id char(36) character set ascii not null,
    path        varchar(160) not null,
    hash        char(64) character set ascii not null,
    since       char(36) character set ascii not null,
    primary key (revision_id, path),
    key model_revision_file_hash (hash),
    constraint model_revision_file_fk foreign key (revision_id) references model_revision (id)
);

-- Everybody who has changed a file of a revision: none of them may approve it.
create table model_revision_hand (
    revision_id char(36) character set ascii not null,
    person_id   char(36) character set ascii not null,
    primary key (revision_id, person_id),
    constraint model_revision_hand_fk foreign key (revision_id) references model_revision (id)
);

-- What was made current when; an earlier revision may come back.
create table model_publication (
    id          char(36) character set ascii not null primary key,
    programme   varchar(64)   not null,
    revision_id char(36) character set ascii not null,
    replaced    char(36) character set ascii,
    kind        varchar(16)   not null,
    person_id   char(36) character set ascii,
    reason      varchar(2000),
    at          datetime(3)   not null,
    key model_publication_programme (programme, id),
    constraint model_publication_fk foreign key (revision_id) references model_revision (id)
);

create table model_history (
    id          char(36) character set ascii not null primary key,
    revision_id char(36) character set ascii not null,
    person_id   char(36) character set ascii,
    what        varchar(32)   not null,
    text        varchar(2000),
    at          datetime(3)   not null,
    key model_history_revision (revision_id, id),
    constraint model_history_fk foreign key (revision_id) references model_revision (id)
);

create table model_comment (
    id          char(36) character set ascii not null primary key,
    revision_id char(36) character set ascii not null,
    path        varchar(160),
    element     varchar(120),
    text        varchar(2000) not null,
    person_id   char(36) character set ascii not null,
    at          datetime(3)   not null,
    resolved_by char(36) character set ascii,
    resolved_at datetime(3),
    key model_comment_revision (revision_id, id),
    constraint model_comment_fk foreign key (revision_id) references model_revision (id)
);
