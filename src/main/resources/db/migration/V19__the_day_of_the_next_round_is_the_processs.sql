-- The plan may be changed while a round goes on: its day is known to the process alone.
alter table survey_round drop column next_on;
