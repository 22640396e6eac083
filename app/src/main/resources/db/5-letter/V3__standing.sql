-- What the teller of a source said last: nothing yet, or their answer; NO as well when the story is gone, is read by nobody
-- else any more, or says something else.
create function word_of(p source) returns text language sql stable as $$
    select case
        when not exists (
            select from moment.moment m
            where m.space_id = p.space_id and m.id = p.moment_id and m.circle >= 1 and m.text_version = p.text_version)
            then 'NO'
        else (
            select a.answer from answer a
            where a.space_id = p.space_id and a.sentence_id = p.sentence_id and a.moment_id = p.moment_id
            order by a.id desc limit 1) end
$$;

create function state_of(p sentence) returns text language sql stable as $$
    select case
        when p.struck_at is not null then 'STRUCK'
        when exists (select from fallen f where f.space_id = p.space_id and f.sentence_id = p.id) then 'FELL'
        when p.kind <> 'STORY' then 'STANDS'
        else (
            select case
                when bool_or(word_of(s) = 'NO') then 'REFUSED'
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
    id uuid, kind text, text text, state text, sources int, waiting int, otherwise text[], fell_at timestamptz);

create function lines_of(p_space uuid, p_letter uuid) returns setof sentence_line language sql stable as $$
    select s.id, s.kind, s.text, state_of(s),
        (select count(*)::int from source o where o.space_id = s.space_id and o.sentence_id = s.id),
        (select count(*)::int from source o
            where o.space_id = s.space_id and o.sentence_id = s.id and word_of(o) is null),
        otherwise(s),
        (select f.fell_at from fallen f where f.space_id = s.space_id and f.sentence_id = s.id)
    from sentence s
    where s.space_id = p_space and s.letter_id = p_letter
    order by s.id
$$;

-- For who writes: all but what was struck.
create function lines(p_letter uuid) returns setof sentence_line
language sql stable security definer set search_path = letter, pg_temp as $$
    select l.* from lines_of(platform.space(), p_letter) l where platform.belongs() and l.state <> 'STRUCK'
$$;

-- For who has the address: what stands, and where a sentence stood. Of that no word, and not which story it was.
create function sent(p_key text)
returns table (space_name text, title text, to_whom text, from_day date, until_day date, number int, sent_at timestamptz)
language sql stable security definer set search_path = letter, pg_temp as $$
    select p.name, l.title, l.to_whom, l.from_day, l.until_day, d.number, d.sent_at
    from sending d
    join letter l on l.space_id = d.space_id and l.id = d.letter_id
    join people.space p on p.id = d.space_id
    where d.key = p_key
$$;

create function sent_lines(p_key text) returns setof sentence_line
language sql stable security definer set search_path = letter, pg_temp as $$
    select l.id, l.kind, case when l.state = 'STANDS' then l.text end, l.state,
        case when l.state = 'STANDS' then l.sources else 0 end, 0,
        case when l.state = 'STANDS' then l.otherwise else '{}' end, l.fell_at
    from sending d, lines_of(d.space_id, d.letter_id) l
    where d.key = p_key and l.state in ('STANDS', 'FELL')
$$;

-- A story changed or its teller said no: the sentences of letters that were sent fall with it, at once.
create function fall(p_moment uuid, p_now timestamptz) returns void
language sql security definer set search_path = letter, pg_temp as $$
    insert into fallen (space_id, sentence_id, fell_at)
    select s.space_id, s.id, p_now
    from source o
    join sentence s on s.space_id = o.space_id and s.id = o.sentence_id and s.struck_at is null
    join sending d on d.space_id = s.space_id and d.letter_id = s.letter_id
    where o.space_id = platform.space() and o.moment_id = p_moment and word_of(o) = 'NO'
    on conflict do nothing
$$;

-- How many sentences about the visitor's own stories they have not answered: asked on every home page.
create function asked() returns int
language sql stable security definer set search_path = letter, pg_temp as $$
    select count(*)::int from source o
    join sentence s on s.space_id = o.space_id and s.id = o.sentence_id and s.struck_at is null
    where o.space_id = platform.space() and o.teller_id = platform.person() and word_of(o) is null
$$;

do $$
declare each regprocedure;
begin
    foreach each in array array[
        'lines(uuid)'::regprocedure, 'sent(text)', 'sent_lines(text)', 'fall(uuid,timestamptz)',
        'asked()'] loop
        execute format('revoke all on function %s from public', each);
        execute format('grant execute on function %s to app_rt', each);
        execute format('alter function %s owner to app_letter', each);
    end loop;
end $$;
