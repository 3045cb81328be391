-- The units of an enterprise that a wave tells apart; those who say none are a unit of their own ('none').
create table survey_unit (
    wave_id  char(36) character set ascii not null,
    id       varchar(20) not null,
    name     varchar(80) not null,
    position int not null,
    answered int not null default 0,
    primary key (wave_id, id),
    constraint survey_unit_wave_fk foreign key (wave_id) references survey_wave (id)
);
