-- A wave may run in a room, theme by theme, and may remind those who look after it before it closes.
alter table survey_wave
    add column manner varchar(16) not null default 'period',
    add column opened int not null default 0,
    add column hosts varchar(400) not null default '',
    add column remind_to varchar(400) not null default '',
    add column remind_before varchar(60) not null default '',
    add column reminded_on date;

-- How many devices have come into the room (theme ''), and how many are done with each theme. Only for the host's screen.
create table survey_room (
    wave_id char(36) character set ascii not null,
    theme   varchar(40) not null,
    n       int not null,
    primary key (wave_id, theme),
    constraint survey_room_wave_fk foreign key (wave_id) references survey_wave (id)
);
