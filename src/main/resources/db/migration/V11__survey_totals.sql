-- Released waves above the enterprise: summed when results come out, so that no view counts them again.

-- A wave that waits until enough others of the same industry and region go into the sums with it.
create table survey_total_waiting (
    wave_id   char(36) character set ascii not null primary key,
    programme varchar(64) not null,
    kind      varchar(32) not null,
    shape     char(64) character set ascii not null,
    industry  varchar(64) not null,
    region    varchar(64) not null,
    since     date not null,
    key survey_total_waiting_leaf (programme, kind, shape, industry, region),
    constraint survey_total_waiting_wave_fk foreign key (wave_id) references survey_wave (id)
);

-- How many enterprises and ballots of an industry in a region are in the sums. The part says of which waves: all, or
-- those of enterprises that have answered two.
create table survey_total_size (
    programme          varchar(64) not null,
    part               varchar(80) not null,
    kind               varchar(32) not null,
    shape              char(64) character set ascii not null,
    industry           varchar(64) not null,
    region             varchar(64) not null,
    respondent         varchar(40) not null,
    enterprises        int not null,
    ballots            int not null,
    questionnaire_hash char(64) character set ascii not null,
    primary key (programme, part, kind, shape, industry, region, respondent),
    constraint survey_total_size_questionnaire_fk
        foreign key (questionnaire_hash) references survey_questionnaire (hash)
);

create table survey_total (
    programme  varchar(64) not null,
    part       varchar(80) not null,
    kind       varchar(32) not null,
    shape      char(64) character set ascii not null,
    industry   varchar(64) not null,
    region     varchar(64) not null,
    question   varchar(64) not null,
    respondent varchar(40) not null,
    answer     varchar(40) not null,
    n          int not null,
    primary key (programme, part, kind, shape, industry, region, question, respondent, answer)
);

-- Which neighbouring steps of a question must stay joined in these sums: one bit for each border between two steps.
create table survey_total_joined (
    programme  varchar(64) not null,
    part       varchar(80) not null,
    kind       varchar(32) not null,
    shape      char(64) character set ascii not null,
    industry   varchar(64) not null,
    region     varchar(64) not null,
    question   varchar(64) not null,
    respondent varchar(40) not null,
    borders    int not null,
    primary key (programme, part, kind, shape, industry, region, question, respondent)
);
