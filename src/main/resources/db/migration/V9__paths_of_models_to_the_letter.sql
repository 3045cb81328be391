-- start/A.form and start/a.form are two files: by the letter, as everywhere else.
alter table model_revision_file modify path varchar(160) character set ascii collate ascii_bin not null;
