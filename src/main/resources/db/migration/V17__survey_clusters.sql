-- Whose scores the sums are made of, so that an interval knows that people of one enterprise answer alike.

-- A question of a kind of wave in a group. Its id keeps the rows of clusters narrow: there is one for each enterprise.
create table survey_total_scored (
    id         int not null auto_increment primary key,
    programme  varchar(64) not null,
    part       varchar(80) not null,
    kind       varchar(32) not null,
    shape      char(64) character set ascii not null,
    question   varchar(64) not null,
    respondent varchar(40) not null,
    constraint survey_total_scored_once unique (programme, part, kind, shape, question, respondent)
);

-- A cluster is an enterprise (its case) where it shows the figure itself, else a crowd whose hidden answers went in together.
create table survey_total_cluster (
    scored_id  int not null,
    cluster_id char(36) character set ascii not null,
    industry   varchar(64) not null,
    region     varchar(64) not null,
    n          int not null,
    hundredths bigint not null,
    primary key (scored_id, cluster_id, industry, region),
    constraint survey_total_cluster_scored_fk foreign key (scored_id) references survey_total_scored (id)
);

-- Of what was summed before, nobody knows any more whose it was: what stands in a leaf is one cluster, the same in all waves.
insert into survey_total_scored (programme, part, kind, shape, question, respondent)
select distinct programme, part, kind, shape, question, respondent from survey_total
where n > 0
    and (question like 'dim:%' and answer regexp '^[0-9]+$' or question like 'item:%' and answer regexp '^[1-5]$');

insert into survey_total_cluster (scored_id, cluster_id, industry, region, n, hundredths)
select s.id, md5(concat_ws('/', t.industry, t.region)), t.industry, t.region,
    sum(t.n), sum(t.n * cast(t.answer as signed) * if(t.question like 'dim:%', 1, 100))
from survey_total t
join survey_total_scored s on s.programme = t.programme and s.part = t.part and s.kind = t.kind and s.shape = t.shape
    and s.question = t.question and s.respondent = t.respondent
left join survey_total_joined j on j.programme = t.programme and j.part = t.part and j.kind = t.kind
    and j.shape = t.shape and j.industry = t.industry and j.region = t.region and j.question = t.question
    and j.respondent = t.respondent
where t.n > 0 and j.borders is null
    and (t.question like 'dim:%' and t.answer regexp '^[0-9]+$' or t.question like 'item:%' and t.answer regexp '^[1-5]$')
group by s.id, t.industry, t.region;
