-- A revision that is tried on some new cases before all follow it. An empty list in every column chooses nobody.
create table model_pilot (
    revision_id char(36) character set ascii not null primary key,
    programme   varchar(64) not null,
    industries  json        not null,
    regions     json        not null,
    enterprises json        not null,
    begun_on    date        not null,
    ended_on    date,
    begun_by    char(36) character set ascii not null,
    key model_pilot_programme (programme, ended_on),
    constraint model_pilot_revision_fk foreign key (revision_id) references model_revision (id)
);
