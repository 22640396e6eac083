-- After a restore: what was taken back, made narrower or forgotten since is so again. Nothing becomes wider by it: who
-- had widened a story once more does so anew.
create procedure replay() language plpgsql set search_path = moment, pg_temp as $$
declare
    v_forgotten uuid[] := array(select subject_id from platform.pending('people.person'));
    v_spaces uuid[] := array(
        select space_id from platform.erasure where pending and space_id is not null
        union select space_id from moment where teller_id = any(v_forgotten)
        union select space_id from figure_share where teller_id = any(v_forgotten));
begin
    call replay_circles();
    call replay_forgotten(v_forgotten);
    delete from moment m using platform.pending('moment.purged') e where m.space_id = e.space_id and m.id = e.subject_id;
    delete from reading r using platform.pending('moment.reading') e where r.space_id = e.space_id and r.id = e.subject_id;
    delete from draft d using platform.pending('moment.draft') e where d.space_id = e.space_id and d.id = e.subject_id;
    delete from photo p using platform.pending('moment.photo') e where p.space_id = e.space_id and p.moment_id = e.subject_id;
    update moment m set photo_alt = null, photo_width = null, photo_height = null, text_version = text_version + 1
    from platform.pending('moment.photo') e
    where m.space_id = e.space_id and m.id = e.subject_id and m.photo_alt is not null;
    insert into people.consent (
        space_id, id, subject_id, purpose, side, person_id, answer, text_version, how, at)
    select e.space_id, e.id, m.id, 'COUNT', 'TELLER', m.teller_id, 'BACK', m.text_version, 'PAGE', e.at
    from platform.pending('moment.uncounted') e join moment m on m.space_id = e.space_id and m.id = e.subject_id;
    delete from word k
    where k.space_id = any(v_spaces) and not exists (
        select from moment m
        where m.space_id = k.space_id and m.circle >= 0 and m.words @@ plainto_tsquery('moment.dutch', k.word));
    perform recount_space(s) from unnest(v_spaces) s;
end $$;

-- Whether each story that was taken back or put back was so the last time.
create function last_words() returns setof platform.erasure language sql stable as $$
    select * from platform.erasure e
    where e.pending and e.what in ('moment.taken-back', 'moment.put-back') and not exists (
        select from platform.erasure l
        where l.pending and l.what in ('moment.taken-back', 'moment.put-back')
            and l.subject_id = e.subject_id and l.space_id = e.space_id and l.id > e.id)
$$;

create procedure replay_circles() language plpgsql set search_path = moment, pg_temp as $$
begin
    update moment m set circle = 0 from platform.erasure e
    where e.pending and e.what in ('moment.to-own', 'moment.corrected') and m.space_id = e.space_id and m.id = e.subject_id
        and m.circle > 0;
    update moment m set circle = 1 from platform.pending('moment.to-neighbourhood') e
    where m.space_id = e.space_id and m.id = e.subject_id and m.circle > 1;
    delete from reader r using platform.pending('moment.to-neighbourhood') e
    where r.space_id = e.space_id and r.moment_id = e.subject_id;
    delete from reader r using platform.pending('moment.reader') e
    where r.space_id = e.space_id and r.moment_id = e.subject_id and r.guesthood_id = e.other_id;
    update moment m set circle = 1 from platform.pending('moment.reader') e
    where m.space_id = e.space_id and m.id = e.subject_id and m.circle = 2 and not exists (
        select from reader r where r.space_id = m.space_id and r.moment_id = m.id);
    with put_back as (
        delete from withdrawal w using last_words() e
        where e.what = 'moment.put-back' and w.space_id = e.space_id and w.moment_id = e.subject_id
        returning w.*)
    update moment m set circle = least(p.circle, 1) from put_back p
    where m.space_id = p.space_id and m.id = p.moment_id;
    with taken_back as (
        insert into withdrawal (space_id, moment_id, circle, asked, withdrawn_at, gone_at)
        select m.space_id, m.id, m.circle, (
            select max(w.circle) from wish w where w.space_id = m.space_id and w.moment_id = m.id),
            e.at, e.at + interval '7 days'
        from last_words() e join moment m on m.space_id = e.space_id and m.id = e.subject_id
        where e.what = 'moment.taken-back' and m.circle >= 0
        returning *)
    update moment m set circle = -1 from taken_back t where m.space_id = t.space_id and m.id = t.moment_id;
    delete from reader r using moment m where m.space_id = r.space_id and m.id = r.moment_id and m.circle < 1;
    delete from wish w using platform.erasure e
    where e.pending and e.what like 'moment.%' and w.space_id = e.space_id and w.moment_id = e.subject_id;
end $$;

-- Their stories stay without a name; those that went with them are each noted by themselves.
create procedure replay_forgotten(p_persons uuid[]) language plpgsql set search_path = moment, pg_temp as $$
begin
    delete from draft where person_id = any(p_persons);
    delete from reading where person_id = any(p_persons);
    update moment set teller_id = null, told_as = null where teller_id = any(p_persons);
    update wish set teller_id = null where teller_id = any(p_persons);
    update reader set teller_id = null where teller_id = any(p_persons);
    update objection set teller_id = null where teller_id = any(p_persons);
    with gone as materialized (
        select f.*, gen_random_uuid() as nobody from (
            select space_id, year, class, teller_id from figure_share where teller_id = any(p_persons)
            union
            select space_id, year, class, teller_id from figure_change where teller_id = any(p_persons)) f),
    shares as (
        update figure_share s set teller_id = g.nobody from gone g
        where (s.space_id, s.year, s.class, s.teller_id) = (g.space_id, g.year, g.class, g.teller_id))
    update figure_change c set teller_id = g.nobody from gone g
    where (c.space_id, c.year, c.class, c.teller_id) = (g.space_id, g.year, g.class, g.teller_id);
end $$;
revoke all on procedure replay(), replay_circles(), replay_forgotten(uuid[]) from public;
