-- What tellers are asked and said, and what of theirs a letter opens: for the story's own teller, signed in or by slip, who
-- sees neither the letter as a whole nor who stays here as a guest.
create function owns(p source) returns boolean language sql stable as $$
    select p.space_id = platform.space() and (
        coalesce(p.teller_id = platform.person(), false) or coalesce(p.moment_id = platform.subject(), false))
$$;

-- A sentence is asked about while it may rest on the story; of a guest who has gone only where the letter was sent.
create function asks(p source, p_today date) returns boolean language sql stable as $$
    select usable(p) and exists (
            select from sentence s where s.space_id = p.space_id and s.id = p.sentence_id and s.struck_at is null)
        and (p.with_space_id = p.space_id or still_guest(p.space_id, p.with_space_id, p_today)
            or fixed(p.space_id, p.sentence_id))
$$;

create type question as (
    sentence_id uuid, moment_id uuid, text text, title text, to_whom text, writer text, begins text, sent boolean,
    answer text, words text, may_read boolean, may_ask text);

create function question_of(p source) returns question language sql stable as $$
    select s.id, p.moment_id, s.text, l.title, l.to_whom, w.name, left(m.text, 600), fixed(p.space_id, s.id),
        a.answer, a.words, opens(p), a.may_ask
    from sentence s
    join letter l on l.space_id = s.space_id and l.id = s.letter_id
    join people.space w on w.id = l.with_space_id
    join moment.moment m on m.space_id = p.space_id and m.id = p.moment_id
    left join lateral (
        select * from answer a
        where a.space_id = p.space_id and a.sentence_id = p.sentence_id and a.moment_id = p.moment_id
        order by a.id desc limit 1) a on true
    where s.space_id = p.space_id and s.id = p.sentence_id
$$;

create function questions(p_today date) returns setof question
language sql stable security definer set search_path = letter, pg_temp as $$
    select q.* from source o, question_of(o) q
    where o.space_id = platform.space() and (o.teller_id = platform.person() or o.moment_id = platform.subject())
        and asks(o, p_today)
    order by q.answer is not null, q.sentence_id
$$;

-- For a member who can ask aloud whoever told without an account, and did not answer themselves.
create function aloud(p_letter uuid, p_today date) returns setof question
language sql stable security definer set search_path = letter, pg_temp as $$
    select q.* from sentence s
    join source o on o.space_id = s.space_id and o.sentence_id = s.id, question_of(o) q
    where s.space_id = platform.space() and s.letter_id = p_letter and speakable(s.id, o.moment_id) and asks(o, p_today)
    order by q.answer is not null, q.sentence_id
$$;

-- For every home page: how many sentences about the visitor's own stories they have not answered, and what was lately
-- written back to letters of this neighbourhood or of this organisation, with the only letter where it is one.
create function at_home(p_today date, out asked int, out replied int, out replied_to uuid)
language sql stable security definer set search_path = letter, pg_temp as $$
    select (
        select count(*)::int from source o
        where o.space_id = platform.space() and o.teller_id = platform.person() and word_of(o) is null and asks(o, p_today)),
        r.many, r.letter
    from (
        select count(*)::int as many, case when count(distinct r.letter_id) = 1 then min(r.letter_id::text)::uuid end as letter
        from letter l join reply r on r.space_id = l.space_id and r.letter_id = l.id
        where platform.belongs() and (l.space_id = platform.space() or l.with_space_id = platform.space())
            and r.at > p_today - interval '14 days') r
$$;

-- All that somebody said about sentences from their stories, and what another noted for them.
create function said() returns table (
    sentence_id uuid, moment_id uuid, text text, title text, to_whom text, answer text, words text, may_read boolean,
    may_ask text, how text, noted_by text, at timestamptz)
language sql stable security definer set search_path = letter, pg_temp as $$
    select s.id, a.moment_id, s.text, l.title, l.to_whom, a.answer, a.words, a.may_read, a.may_ask, a.how, p.name, a.at
    from source o
    join answer a on a.space_id = o.space_id and a.sentence_id = o.sentence_id and a.moment_id = o.moment_id
    join sentence s on s.space_id = o.space_id and s.id = o.sentence_id
    join letter l on l.space_id = s.space_id and l.id = s.letter_id
    left join people.person p on p.id = a.noted_by
    where o.space_id = platform.space() and (o.teller_id = platform.person() or o.moment_id = platform.subject())
    order by a.id desc
$$;

-- A teller added something that nobody read along: a guest's letter which was not sent is to be read anew.
create function heard(p_sentence uuid, p_moment uuid) returns void
language sql security definer set search_path = letter, pg_temp as $$
    with told as (
        select a.*, row_number() over (order by a.id desc) as back from answer a
        where a.space_id = platform.space() and a.sentence_id = p_sentence and a.moment_id = p_moment)
    update letter l set version = version + 1
    from told last
    join sentence s on s.space_id = last.space_id and s.id = last.sentence_id
    left join told before on before.back = 2
    where last.back = 1 and l.space_id = s.space_id and l.id = s.letter_id and l.with_space_id <> l.space_id
        and unsent(l.space_id, l.id)
        and ((last.answer = 'DIFFERENT' and last.words is distinct from before.words)
            or (last.may_read and (before.may_read is not true or exists (
                select from closing c
                where c.space_id = last.space_id and c.sentence_id = last.sentence_id and c.moment_id = last.moment_id
                    and c.id > before.id))))
$$;

-- The story itself is read with a letter no more: with one sentence, or with any.
create function close(p_id uuid, p_moment uuid, p_sentence uuid, p_now timestamptz) returns void
language sql security definer set search_path = letter, pg_temp as $$
    insert into closing (space_id, id, sentence_id, moment_id, closed_by, closed_at)
    select o.space_id, p_id, o.sentence_id, o.moment_id, platform.person(), p_now
    from source o
    where o.space_id = platform.space() and o.moment_id = p_moment and (p_sentence is null or o.sentence_id = p_sentence)
        and (platform.keeps() or owns(o)) and exists (
            select from answer a
            where a.space_id = o.space_id and a.sentence_id = o.sentence_id and a.moment_id = o.moment_id and a.may_read)
$$;

create type opening as (
    sentence_id uuid, moment_id uuid, text text, begins text, text_version int, to_whom text, sent_at timestamptz,
    opens boolean);

create function opening_of(p source) returns opening language sql stable as $$
    select s.id, p.moment_id, s.text, left(m.text, 80), p.text_version, l.to_whom, d.sent_at, opens(p)
    from sentence s
    join letter l on l.space_id = s.space_id and l.id = s.letter_id
    join sending d on d.space_id = l.space_id and d.letter_id = l.id
    join moment.moment m on m.space_id = p.space_id and m.id = p.moment_id
    where s.space_id = p.space_id and s.id = p.sentence_id and state_of(s) = 'STANDS'
$$;

-- What of the visitor's own stands in letters that went out, and whether the story itself can be read there.
create function mine_outside() returns setof opening
language sql stable security definer set search_path = letter, pg_temp as $$
    select n.* from source o, opening_of(o) n
    where o.space_id = platform.space() and (o.teller_id = platform.person() or o.moment_id = platform.subject())
        and n.sentence_id is not null
    order by n.sent_at desc, n.sentence_id
$$;

-- The stories that can be read at the address of a letter, for those whose neighbourhood it is.
create function opened(p_before timestamptz, p_most int) returns setof opening
language sql stable security definer set search_path = letter, pg_temp as $$
    select n.* from sending d
    join sentence s on s.space_id = d.space_id and s.letter_id = d.letter_id
    join source o on o.space_id = s.space_id and o.sentence_id = s.id, opening_of(o) n
    where platform.belongs() and d.space_id = platform.space() and d.sent_at < p_before and n.opens
    order by d.sent_at desc fetch first p_most rows with ties
$$;

-- Somebody leaves for good, or a story of theirs does: their words beside sentences and how to reach them go along, and
-- nothing says whose the story was. That something was answered stays, as nobody's. Which stories they were is for the
-- sentences that fall.
create function let_go(p_moment uuid) returns setof uuid
language plpgsql security definer set search_path = letter, pg_temp as $$
declare
    v_own uuid[] := array(
        select distinct o.moment_id from source o
        where o.space_id = platform.space() and (o.teller_id = platform.person() or o.moment_id = platform.subject())
            and (p_moment is null or o.moment_id = p_moment));
begin
    update answer set words = null, may_ask = null, may_read = false
    where space_id = platform.space() and moment_id = any(v_own);
    update closing set closed_by = null where space_id = platform.space() and moment_id = any(v_own);
    update source set teller_id = null where space_id = platform.space() and moment_id = any(v_own);
    return query select unnest(v_own);
end $$;

-- The same for stories that were taken back and can be regretted no longer.
create function forget_gone() returns void
language sql security definer set search_path = letter, pg_temp as $$
    with gone as (
        select o.space_id, o.sentence_id, o.moment_id from source o
        where not exists (select from moment.moment m where m.space_id = o.space_id and m.id = o.moment_id)),
    emptied as (
        update answer a set words = null, may_ask = null, may_read = false from gone g
        where a.space_id = g.space_id and a.sentence_id = g.sentence_id and a.moment_id = g.moment_id
            and (a.words is not null or a.may_ask is not null or a.may_read)),
    unnamed as (
        update closing c set closed_by = null from gone g
        where c.space_id = g.space_id and c.sentence_id = g.sentence_id and c.moment_id = g.moment_id
            and c.closed_by is not null)
    update source o set teller_id = null from gone g
    where o.space_id = g.space_id and o.sentence_id = g.sentence_id and o.moment_id = g.moment_id
        and o.teller_id is not null
$$;
grant update (words, may_ask, may_read) on answer to app_erase;

do $$
declare
    each regprocedure;
    v_erases regprocedure[] := array['let_go(uuid)'::regprocedure, 'forget_gone()'];
begin
    foreach each in array v_erases || array[
        'questions(date)'::regprocedure, 'aloud(uuid,date)', 'at_home(date)', 'said()', 'heard(uuid,uuid)',
        'close(uuid,uuid,uuid,timestamptz)', 'mine_outside()', 'opened(timestamptz,int)'] loop
        execute format('revoke all on function %s from public', each);
        execute format('grant execute on function %s to app_rt', each);
        execute format('alter function %s owner to %I', each,
            case when each = any(v_erases) then 'app_erase' else 'app_letter' end);
    end loop;
end $$;
