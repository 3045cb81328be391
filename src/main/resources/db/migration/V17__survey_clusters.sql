-- Whose scores the sums are made of, so that an interval knows that people of one enterprise answer alike: an enterprise's
-- case where it shows the figure itself, else a crowd whose hidden answers went in together. Read in the order of the key.
create table survey_total_cluster (
    programme  varchar(64) not null,
    part       varchar(80) not null,
    kind       varchar(32) not null,
    shape      char(64) character set ascii not null,
    question   varchar(64) not null,
    respondent varchar(40) not null,
    cluster_id char(36) character set ascii not null,
    industry   varchar(64) not null,
    region     varchar(64) not null,
    n          int not null,
    hundredths bigint not null,
    primary key (programme, part, kind, shape, question, respondent, cluster_id, industry, region)
);

-- Of what was summed before, nobody knows any more whose it was: what stands in a leaf is one cluster, the same in all waves.
insert into survey_total_cluster
    (programme, part, kind, shape, question, respondent, cluster_id, industry, region, n, hundredths)
select t.programme, t.part, t.kind, t.shape, t.question, t.respondent,
    md5(concat_ws('/', t.industry, t.region)), t.industry, t.region,
    sum(t.n), sum(t.n * cast(t.answer as signed) * if(t.question like 'dim:%', 1, 100))
from survey_total t
left join survey_total_joined j on j.programme = t.programme and j.part = t.part and j.kind = t.kind
    and j.shape = t.shape and j.industry = t.industry and j.region = t.region and j.question = t.question
    and j.respondent = t.respondent
where t.n > 0 and j.borders is null
    and (t.question like 'dim:%' and t.answer regexp '^[0-9]+$' or t.question like 'item:%' and t.answer regexp '^[1-5]$')
group by t.programme, t.part, t.kind, t.shape, t.question, t.respondent, t.industry, t.region;
