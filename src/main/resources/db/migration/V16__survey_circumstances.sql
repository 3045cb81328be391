-- How the enterprise was when a wave opened: stands beside its results. In both languages, as the form said it then.
create table survey_circumstance (
    wave_id  char(36) character set ascii not null,
    position int not null,
    name_nb  varchar(200) not null,
    name_en  varchar(200) not null,
    value_nb varchar(200) not null,
    value_en varchar(200) not null,
    primary key (wave_id, position),
    constraint survey_circumstance_wave_fk foreign key (wave_id) references survey_wave (id)
);
