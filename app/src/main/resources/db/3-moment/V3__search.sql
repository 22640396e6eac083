-- Searching tests space, reach and person itself: beneath row-level security the index on words would be passed over,
-- because its operators are not leakproof.
grant usage on schema platform, moment to app_search;
grant select on moment, reader to app_search;
create policy search_reads on moment for select to app_search using (true);
create policy search_reads on reader for select to app_search using (true);

-- The words of a text that are worth forgiving an error in.
create function words_of(p_text text) returns setof text language sql stable as $$
    select distinct w from regexp_split_to_table(lower(public.unaccent(p_text)), '[^a-z]+') w
    where length(w) between 4 and 30
$$;

create function learn(p_text text) returns void
language sql security definer set search_path = moment, public, pg_temp as $$
    insert into word (space_id, word)
    select platform.space(), w from words_of(p_text) w
    where not exists (select from word k where k.space_id = platform.space() and k.word = w)
    order by w
    on conflict do nothing
$$;

-- By the index on words only: the planner hopes to meet a word soon by reading moments through, and for a rare word it
-- would read them all.
create function unlearn(p_text text) returns void
language sql security definer set search_path = moment, public, pg_temp
set enable_seqscan = off set enable_indexscan = off as $$
    delete from word k
    where k.space_id = platform.space() and k.word in (select words_of(p_text))
        and not exists (
            select from moment m
            where m.space_id = platform.space() and m.circle >= 0 and m.words @@ plainto_tsquery('moment.dutch', k.word))
$$;

-- The query with every unknown word replaced by the words of this space that look like it.
create function forgiving(p_typed text) returns tsquery
language plpgsql stable security definer
set search_path = moment, public, pg_temp set client_min_messages = error set plan_cache_mode = force_custom_plan as $$
declare
    v_query tsquery;
    v_word text;
    v_one tsquery;
    v_known boolean;
    v_errors int;
    v_alike text[];
begin
    for v_word in select w from regexp_split_to_table(lower(unaccent(left(p_typed, 200))), '[^a-z0-9]+') w where w <> '' limit 8 loop
        -- Its stem, and the word as it stands: "fiets" itself is what remains of "fietsen", but its own stem is shorter.
        v_one := plainto_tsquery('moment.dutch', v_word) || plainto_tsquery('simple', v_word);
        if numnode(plainto_tsquery('moment.dutch', v_word)) = 0 then
            continue;
        end if;
        v_known := exists (select from word k where k.space_id = platform.space() and k.word = v_word);
        if length(v_word) between 4 and 30 and not v_known then
            v_errors := case when length(v_word) < 5 then 1 else 2 end;
            -- Hardly anybody errs in the first letter, and one letter's words are a small part of all. Letters are counted
            -- rather than likenesses measured: that takes half the time.
            v_alike := array(
                select w.word from (
                    select k.word, levenshtein_less_equal(k.word, v_word, v_errors) as errors
                    from word k
                    where k.space_id = platform.space() and k.word >= left(v_word, 1) and k.word < left(v_word, 1) || '{'
                        and length(k.word) between length(v_word) - v_errors and length(v_word) + v_errors) w
                where w.errors <= v_errors
                order by w.errors, w.word limit 3);
            if cardinality(v_alike) = 0 then
                v_alike := array(
                    select w.word from word w where w.space_id = platform.space() and w.word % v_word
                    order by similarity(w.word, v_word) desc limit 3);
            end if;
            v_one := v_one || coalesce(to_tsquery('moment.dutch', nullif(array_to_string(v_alike, ' | '), '')), v_one);
        end if;
        v_query := case when v_query is null then v_one when numnode(v_one) = 0 then v_query else v_query && v_one end;
    end loop;
    return coalesce(v_query, ''::tsquery);
end $$;

-- What somebody typed, anywhere in a field; their own % and _ are just signs.
create function like_any(p_typed text) returns text language sql immutable as $$
    select '%' || replace(replace(replace(p_typed, '\', '\\'), '%', '\%'), '_', '\_') || '%'
$$;

create function search(
    p_typed text, p_place text, p_teller text, p_from date, p_until date, p_before timestamptz, p_before_id uuid, p_most int)
returns setof uuid language plpgsql stable security definer set search_path = moment, public, pg_temp as $$
declare
    v_query tsquery := forgiving(coalesce(p_typed, ''));
    v_readable text := format('m.space_id = %L and %s and (
            m.circle >= %s and (m.circle <> 2 or %L or exists (
                select from moment.reader r
                where r.space_id = m.space_id and r.guesthood_id = %L and r.moment_id = m.id))
            or m.teller_id = %L)',
        platform.space(),
        case when platform.belongs() then 'm.circle >= 0' when platform.reach() = 3 then 'm.circle = 3' else 'm.circle >= 1' end,
        platform.reach(), platform.belongs(), platform.guesthood(), platform.person());
    v_asked text := concat_ws(' and ', 'true',
        case when numnode(v_query) > 0 then format('m.words @@ %L::tsquery', v_query) end,
        case when p_place <> '' then format('m.place ilike %L', like_any(p_place)) end,
        case when p_teller <> '' then format('m.told_as ilike %L', like_any(p_teller)) end,
        case when p_from is not null then format('coalesce(m.happened_until, m.told_at::date) >= %L', p_from) end,
        case when p_until is not null then format('coalesce(m.happened_from, m.told_at::date) <= %L', p_until) end);
    v_behind text := case when p_before is null then 'true'
        else format('(m.told_at, m.id) < (%L, %L)', p_before, p_before_id) end;
    v_found uuid[];
begin
    -- A word in every other story is found among the newest; a rare one by the index on words. The planner cannot tell
    -- them apart here: beneath row-level security it knows nothing of how often a word is said.
    execute format('select array_agg(id order by told_at desc, id desc) from (
            select m.id, m.told_at from (
                select * from moment.moment m where m.space_id = %L and m.circle >= 0 and %s
                order by m.told_at desc, m.id desc limit 600) m
            where %s and %s order by m.told_at desc, m.id desc limit %s) newest',
        platform.space(), v_behind, v_readable, v_asked, least(p_most, 100)) into v_found;
    if coalesce(cardinality(v_found), 0) < least(p_most, 100) then
        -- Found first and put in order afterwards: the order's own index would be read until enough were met by chance.
        execute format('with found as materialized (
                select m.id, m.told_at from moment.moment m where %s and %s and %s)
            select array_agg(id order by told_at desc, id desc) from (
                select id, told_at from found order by told_at desc, id desc limit %s) newest',
            v_readable, v_asked, v_behind, least(p_most, 100)) into v_found;
    end if;
    return query select unnest(v_found);
end $$;

grant execute on function learn(text), unlearn(text), search(text, text, text, date, date, timestamptz, uuid, int) to app_rt;
do $$
declare each regprocedure;
begin
    foreach each in array array[
        'learn(text)'::regprocedure, 'unlearn(text)', 'forgiving(text)',
        'search(text,text,text,date,date,timestamptz,uuid,int)'] loop
        execute format('revoke all on function %s from public', each);
        execute format('alter function %s owner to app_search', each);
    end loop;
end $$;
