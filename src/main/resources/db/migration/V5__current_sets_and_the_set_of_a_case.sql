-- Which set of models a programme's new cases begin on. A set is one deployment of the engine.
create table current_set (
    programme varchar(64) not null primary key,
    set_id    varchar(64) not null
);

insert into current_set (programme, set_id)
select d.TENANT_ID_, d.ID_
from ACT_RE_DEPLOYMENT d
where d.TENANT_ID_ is not null
  and not exists (select 1 from ACT_RE_DEPLOYMENT later
                  where later.TENANT_ID_ = d.TENANT_ID_
                    and (later.DEPLOY_TIME_ > d.DEPLOY_TIME_
                         or (later.DEPLOY_TIME_ = d.DEPLOY_TIME_ and later.ID_ > d.ID_)));

-- The set a case follows in everything: course, forms and decision tables.
alter table case_file add column set_id varchar(64) after programme;

create index case_file_set on case_file (set_id, state);

update case_file c
set c.set_id = coalesce(
    (select max(d.DEPLOYMENT_ID_)
     from ACT_HI_PROCINST i join ACT_RE_PROCDEF d on d.ID_ = i.PROC_DEF_ID_
     where i.BUSINESS_KEY_ = c.id and i.SUPER_PROCESS_INSTANCE_ID_ is null
       and i.START_TIME_ = (select min(f.START_TIME_) from ACT_HI_PROCINST f
                            where f.BUSINESS_KEY_ = c.id and f.SUPER_PROCESS_INSTANCE_ID_ is null)),
    (select s.set_id from current_set s where s.programme = c.programme));
