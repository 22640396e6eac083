-- Whether a sentence may still rest on this story: it is read by others than its teller, by a guest who draws on it too, and
-- says what it said.
create function usable(p source) returns boolean language sql stable as $$
    select exists (
        select from moment.moment m
        where m.space_id = p.space_id and m.id = p.moment_id and m.circle >= 1 and m.text_version = p.text_version
            and (p.with_space_id = p.space_id or m.circle = 3 or exists (
                select from moment.reader r join people.guesthood g on g.space_id = r.space_id and g.id = r.guesthood_id
                where r.space_id = m.space_id and r.moment_id = m.id and g.with_space_id = p.with_space_id)))
$$;

-- What the teller of a source said last: nothing yet, or their answer; NO as well when the sentence cannot rest on the story
-- any more, and when the words that were to stand beside it are gone with their teller.
create function word_of(p source) returns text language sql stable as $$
    select case when not usable(p) then 'NO' else (
        select case when a.answer = 'DIFFERENT' and a.words is null then 'NO' else a.answer end from answer a
        where a.space_id = p.space_id and a.sentence_id = p.sentence_id and a.moment_id = p.moment_id
        order by a.id desc limit 1) end
$$;

-- Whether its teller lets the reader read the story itself.
create function opens(p source) returns boolean language sql stable as $$
    select coalesce((
        select a.may_read and not exists (
            select from closing c
            where c.space_id = a.space_id and c.sentence_id = a.sentence_id and c.moment_id = a.moment_id and c.id > a.id)
        from answer a
        where a.space_id = p.space_id and a.sentence_id = p.sentence_id and a.moment_id = p.moment_id
        order by a.id desc limit 1), false) and coalesce(word_of(p) <> 'NO', false)
$$;

create function state_of(p sentence) returns text language sql stable as $$
    select case
        when p.struck_at is not null then 'STRUCK'
        when exists (select from fallen f where f.space_id = p.space_id and f.sentence_id = p.id) then 'FELL'
        when p.kind <> 'STORY' then 'STANDS'
        else (
            select case
                when bool_or(word_of(s) = 'NO') then 'REFUSED'
                when count(*) = 0 then 'REFUSED'
                when count(*) filter (where word_of(s) is null) > 0 then 'WAITS'
                else 'STANDS' end
            from source s where s.space_id = p.space_id and s.sentence_id = p.id) end
$$;

-- "It was not like that", in the words of who was there, printed beside the sentence.
create function otherwise(p sentence) returns text[] language sql stable as $$
    select array(
        select a.words from source s
        join lateral (
            select * from answer a
            where a.space_id = s.space_id and a.sentence_id = s.sentence_id and a.moment_id = s.moment_id
            order by a.id desc limit 1) a on a.answer = 'DIFFERENT'
        where s.space_id = p.space_id and s.sentence_id = p.id and word_of(s) = 'DIFFERENT'
        order by a.id)
$$;

create type sentence_line as (
    id uuid, kind text, text text, state text, sources int, waiting int, otherwise text[], fell_at timestamptz,
    reference text, outcome text, why text, year int, figures text[], counts int[], opens int);

-- The figures of a year as they may be said now: by class, without a value while one is being counted anew.
create function cited_figures(p_space uuid, p_year int, out figures text[], out counts int[]) language sql stable as $$
    select coalesce(array_agg(f.class order by f.at), '{}'), coalesce(array_agg(f.stories order by f.at), '{}')
    from (
        select c.class, c.at, moment.figure_of(p_space, p_year, c.class) as stories
        from unnest(array['TO', 'FOR', 'TO_OR_FOR', 'WITH', 'BY', 'UNKNOWN']) with ordinality c (class, at)) f
    where f.stories is not null or moment.figure_is_anew(p_space, p_year, f.class)
$$;

create function lines_of(p_space uuid, p_letter uuid) returns setof sentence_line language sql stable as $$
    select s.id, s.kind, s.text, state_of(s),
        (select count(*)::int from source o where o.space_id = s.space_id and o.sentence_id = s.id),
        (select count(*)::int from source o
            where o.space_id = s.space_id and o.sentence_id = s.id and word_of(o) is null),
        otherwise(s),
        (select f.fell_at from fallen f where f.space_id = s.space_id and f.sentence_id = s.id),
        a.reference, a.outcome, a.why, c.year, f.figures, f.counts,
        (select count(*)::int from source o where o.space_id = s.space_id and o.sentence_id = s.id and opens(o))
    from sentence s
    left join asked a on a.space_id = s.space_id and a.sentence_id = s.id
    left join cited c on c.space_id = s.space_id and c.sentence_id = s.id
    left join lateral cited_figures(s.space_id, c.year) f on c.year is not null
    where s.space_id = p_space and s.letter_id = p_letter
    order by s.place, s.id
$$;

-- For who writes it, and for the neighbourhood once it lies before its keepers: all but what was struck.
create function lines(p_letter uuid) returns setof sentence_line
language sql stable security definer set search_path = letter, pg_temp as $$
    select n.* from letter l, lines_of(l.space_id, l.id) n
    where l.space_id = platform.space() and l.id = p_letter and n.state <> 'STRUCK' and shown(l.space_id, l.id, l.with_space_id)
$$;

-- Whoever changes a letter holds it first, and whoever sends it does: so nothing comes into one that was just sent. Answers
-- whether it can still be changed.
create function hold(p_letter uuid) returns boolean
language plpgsql security definer set search_path = letter, pg_temp as $$
begin
    perform from letter l
    where l.space_id = platform.space() and l.id = p_letter
        and (writes(l.with_space_id) or (platform.keeps() and shown(l.space_id, l.id, l.with_space_id)))
    for no key update;
    return found and unsent(platform.space(), p_letter);
end $$;

-- It goes: what does not stand stays behind. How many stories were told and asked for is kept as it was, also of sentences
-- that were struck before. Where fewer tellers than a figure needs have a story in no sentence that stands, the second number
-- would say how few, so it is left out too.
create function send(p_letter uuid, p_key text, p_now timestamptz) returns text
language plpgsql security definer set search_path = letter, pg_temp as $$
declare
    v_letter letter;
    v_asked int;
    v_left_out int;
begin
    -- Two who send at once go one after the other, so that each letter has a number of its own.
    perform pg_advisory_xact_lock(hashtextextended('letter ' || platform.space(), 0));
    select * into v_letter from letter l where l.space_id = platform.space() and l.id = p_letter for no key update;
    if v_letter.id is null or not writes(v_letter.with_space_id)
            or (v_letter.with_space_id = v_letter.space_id and not platform.keeps()) then
        return 'NOT_YOURS';
    end if;
    if not unsent(v_letter.space_id, p_letter) then
        return 'WAS_SENT';
    end if;
    if not exists (select from lines_of(v_letter.space_id, p_letter) n where n.state = 'STANDS') then
        return 'EMPTY';
    end if;
    if v_letter.with_space_id <> v_letter.space_id and waits_for(v_letter) > 0 then
        return 'NOT_READ';
    end if;
    select count(*), count(distinct a.teller) filter (where not a.stands) into v_asked, v_left_out
    from (
        select coalesce(o.teller_id::text, '') as teller, bool_or(state_of(s) = 'STANDS') as stands
        from source o join sentence s on s.space_id = o.space_id and s.id = o.sentence_id
        where s.space_id = v_letter.space_id and s.letter_id = p_letter
        group by o.moment_id, 1) a;
    update sentence s set struck_by = platform.person(), struck_at = p_now, struck_for = v_letter.with_space_id
    where s.space_id = v_letter.space_id and s.letter_id = p_letter and s.struck_at is null and state_of(s) <> 'STANDS';
    insert into sending (space_id, letter_id, with_space_id, number, key, told, asked, sent_by, sent_at)
    select v_letter.space_id, p_letter, v_letter.with_space_id, count(*) + 1, p_key, told(v_letter, p_now),
        case when v_left_out >= moment.fewest_tellers() then v_asked end, platform.person(), p_now
    from sending d where d.space_id = v_letter.space_id and d.with_space_id = v_letter.with_space_id;
    return 'SENT';
end $$;

-- How many keepers still have to read it as it is now: two where there are two, so that no one person decides. Where there
-- are none, it waits until there is one.
create function waits_for(p letter) returns int language sql stable as $$
    select case when exists (
            select from laying y where y.space_id = p.space_id and y.letter_id = p.id and y.version = p.version)
        then greatest(0, greatest(1, least(2, (
            select count(*)::int from people.standing t where t.space_id = p.space_id and t.standing = 'KEEPER')))
            - (select count(*)::int from reading_along r
                where r.space_id = p.space_id and r.letter_id = p.id and r.version = p.version))
        else 9 end
$$;

create function waits(p_letter uuid) returns int
language sql stable security definer set search_path = letter, pg_temp as $$
    select waits_for(l) from letter l
    where l.space_id = platform.space() and l.id = p_letter and shown(l.space_id, l.id, l.with_space_id)
$$;

-- How many stories its writer could read of that time: the neighbourhood all that it reads itself, a guest of those that it
-- reads now only what its tellers let be counted outside. Of fewer tellers than a figure needs it says nothing.
create function told(p letter, p_now timestamptz) returns int language sql stable as $$
    select case when count(distinct coalesce(m.teller_id::text, '')) >= moment.fewest_tellers() then count(*)::int end
    from moment.moment m
    cross join lateral (select (m.told_at at time zone 'Europe/Amsterdam')::date as day) t
    where m.space_id = p.space_id and m.circle >= 1
        and coalesce(m.happened_from, t.day) <= p.until_day and coalesce(m.happened_until, t.day) >= p.from_day
        and (p.with_space_id = p.space_id or (moment.counts_outside(m.space_id, m.id) and (m.circle = 3 or exists (
            select from moment.reader r join people.guesthood g on g.space_id = r.space_id and g.id = r.guesthood_id
            where r.space_id = m.space_id and r.moment_id = m.id and g.with_space_id = p.with_space_id
                and g.ended_at is null and (p_now at time zone 'Europe/Amsterdam')::date between g.from_day and g.until_day))))
$$;

create type sent_letter as (
    id uuid, writer text, community text, own boolean, title text, to_whom text, from_day date, until_day date,
    question text, number int, sent_at timestamptz, told int, asked int, used int, word text, read_along int, read_at timestamptz,
    received numeric, spent numeric, certain_years numeric, remark text);

-- For who has the address: what stands, and where a sentence stood. Of that no word, and not which story it was.
create function sent(p_key text) returns setof sent_letter
language sql stable security definer set search_path = letter, pg_temp as $$
    select l.id, o.name, p.name, l.with_space_id = l.space_id, l.title, l.to_whom, l.from_day, l.until_day, l.question, d.number,
        d.sent_at, d.told, d.asked, (
            select count(distinct s.moment_id)::int from source s
            join sentence e on e.space_id = s.space_id and e.id = s.sentence_id
            where e.space_id = l.space_id and e.letter_id = l.id and e.struck_at is null),
        w.text, r.many, r.read_at, m.received, m.spent, m.certain_years, m.remark
    from sending d
    join letter l on l.space_id = d.space_id and l.id = d.letter_id
    join people.space p on p.id = l.space_id
    join people.space o on o.id = l.with_space_id
    left join word w on w.space_id = l.space_id and w.letter_id = l.id
    left join money m on m.space_id = l.space_id and m.letter_id = l.id
    cross join lateral (
        select count(*)::int as many, max(r.read_at) as read_at from reading_along r
        where r.space_id = l.space_id and r.letter_id = l.id and r.version = l.version) r
    where d.key = p_key
$$;

-- A sentence that does not stand stood once: it counts as fallen, so that the ones after it keep their numbers in a draw.
create function sent_lines(p_key text) returns setof sentence_line
language sql stable security definer set search_path = letter, pg_temp as $$
    select l.id, l.kind, case when l.state = 'STANDS' then l.text end, case when l.state = 'STANDS' then l.state else 'FELL' end,
        case when l.state = 'STANDS' then l.sources else 0 end, 0,
        case when l.state = 'STANDS' then l.otherwise else '{}' end,
        case when l.state <> 'STANDS' then coalesce(l.fell_at, d.sent_at) end, l.reference, l.outcome, l.why, l.year, l.figures,
        l.counts, 0
    from sending d, lines_of(d.space_id, d.letter_id) l
    where d.key = p_key and l.state <> 'STRUCK'
$$;

-- The stories behind a sentence that stands: when each was told and what its teller said, and its text only where the teller
-- lets the reader read that too.
create function sent_sources(p_key text, p_sentence uuid)
returns table (month date, answer text, answered_at timestamptz, how text, text text)
language sql stable security definer set search_path = letter, pg_temp as $$
    select date_trunc('month', coalesce(m.happened_from::timestamp, m.told_at at time zone 'Europe/Amsterdam'))::date,
        a.answer, a.at, a.how, case when opens(o) then m.text end
    from sending d
    join sentence s on s.space_id = d.space_id and s.letter_id = d.letter_id and s.id = p_sentence
    join source o on o.space_id = s.space_id and o.sentence_id = s.id
    join moment.moment m on m.space_id = o.space_id and m.id = o.moment_id
    join lateral (
        select * from answer a
        where a.space_id = o.space_id and a.sentence_id = o.sentence_id and a.moment_id = o.moment_id
        order by a.id desc limit 1) a on true
    where d.key = p_key and state_of(s) = 'STANDS'
    order by 1, a.id
$$;

-- A reader writes back: answers under which id, also when they said the same before, or null where there is no letter.
create function reply(p_key text, p_id uuid, p_name text, p_text text, p_now timestamptz) returns uuid
language plpgsql security definer set search_path = letter, pg_temp as $$
begin
    insert into reply (space_id, id, letter_id, name, text, at)
    select d.space_id, p_id, d.letter_id, p_name, p_text, p_now from sending d where d.key = p_key
    on conflict do nothing;
    return (
        select r.id from sending d join reply r on r.space_id = d.space_id and r.letter_id = d.letter_id
        where d.key = p_key and r.name = p_name and r.text = p_text);
end $$;

-- What a reader wrote back, for who has the address and knows under which id: they themselves.
create function replied(p_key text, p_id uuid) returns table (name text, text text, at timestamptz)
language sql stable security definer set search_path = letter, pg_temp as $$
    select r.name, r.text, r.at from sending d join reply r on r.space_id = d.space_id and r.letter_id = d.letter_id
    where d.key = p_key and r.id = p_id
$$;

-- A story changed or its teller said no: the sentences of letters that were sent fall with it, at once. Where one that it is
-- in may be on its way now, that waits for the other: it goes without the sentence, or the sentence falls from it.
create function fall(p_moment uuid, p_now timestamptz) returns void
language plpgsql security definer set search_path = letter, pg_temp as $$
begin
    if exists (
        select from source o
        join sentence s on s.space_id = o.space_id and s.id = o.sentence_id and s.struck_at is null
        where o.space_id = platform.space() and o.moment_id = p_moment and unsent(s.space_id, s.letter_id)) then
        perform pg_advisory_xact_lock_shared(hashtextextended('letter ' || platform.space(), 0));
    end if;
    insert into fallen (space_id, sentence_id, fell_at)
    select s.space_id, s.id, p_now
    from source o
    join sentence s on s.space_id = o.space_id and s.id = o.sentence_id and s.struck_at is null
    join sending d on d.space_id = s.space_id and d.letter_id = s.letter_id
    where o.space_id = platform.space() and o.moment_id = p_moment and word_of(o) = 'NO'
    on conflict do nothing;
end $$;

do $$
declare each regprocedure;
begin
    foreach each in array array[
        'lines(uuid)'::regprocedure, 'waits(uuid)', 'hold(uuid)', 'send(uuid,text,timestamptz)', 'sent(text)', 'sent_lines(text)', 'sent_sources(text,uuid)',
        'reply(text,uuid,text,text,timestamptz)', 'replied(text,uuid)', 'fall(uuid,timestamptz)', 'unsent(uuid,uuid)', 'fixed(uuid,uuid)',
        'lies(uuid,uuid)', 'speakable(uuid,uuid)'] loop
        execute format('revoke all on function %s from public', each);
        execute format('grant execute on function %s to app_rt', each);
        execute format('alter function %s owner to app_letter', each);
    end loop;
end $$;
