-- What respondents let go to research, sealed for the institute. No wave, no enterprise, no day; the id is random, so that
-- the order of rows tells nothing.
create table survey_sealed (
    id        char(36) character set ascii not null primary key,
    programme varchar(64) not null,
    sealed    mediumblob not null,
    key survey_sealed_programme (programme)
);
