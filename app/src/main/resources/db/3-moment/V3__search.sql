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
set search_path = moment, public, pg_temp set client_min_messages = error as $$
declare
    v_query tsquery;
    v_word text;
    v_one tsquery;
    v_known boolean;
begin
    for v_word in select w from regexp_split_to_table(lower(unaccent(left(p_typed, 200))), '[^a-z0-9]+') w where w <> '' limit 8 loop
        -- Its stem, and the word as it stands: "fiets" itself is what remains of "fietsen", but its own stem is shorter.
        v_one := plainto_tsquery('moment.dutch', v_word) || plainto_tsquery('simple', v_word);
        if numnode(plainto_tsquery('moment.dutch', v_word)) = 0 then
            continue;
        end if;
        v_known := exists (select from word k where k.space_id = platform.space() and k.word = v_word);
        if length(v_word) >= 4 and not v_known then
            select v_one || coalesce(to_tsquery('moment.dutch', string_agg(k.word, ' | ')), v_one) into v_one
            from (select w.word from word w where w.space_id = platform.space() and w.word % v_word
                order by similarity(w.word, v_word) desc limit 5) k;
        end if;
        v_query := case when v_query is null then v_one when numnode(v_one) = 0 then v_query else v_query && v_one end;
    end loop;
    return coalesce(v_query, ''::tsquery);
end $$;

create function search(
    p_typed text, p_place text, p_teller text, p_from date, p_until date, p_before timestamptz, p_before_id uuid, p_most int)
returns setof uuid language plpgsql stable security definer set search_path = moment, public, pg_temp as $$
declare
    v_query tsquery := forgiving(coalesce(p_typed, ''));
begin
    -- Written out with its values, so that the planner knows a common word from a rare one.
    return query execute format($q$
        select m.id from moment.moment m
        where m.space_id = %1$L and m.circle >= 0 %2$s and (
            m.circle >= %3$s and (m.circle <> 2 or %4$L or exists (
                select from moment.reader r where r.space_id = m.space_id and r.guesthood_id = %5$L and r.moment_id = m.id))
            or m.teller_id = %6$L)
        %7$s %8$s %9$s %10$s %11$s
        order by m.told_at desc, m.id desc limit %12$s$q$,
        platform.space(),
        case when platform.belongs() and platform.person() is not null then '' when platform.reach() = 3 then 'and m.circle = 3' else 'and m.circle >= 1' end,
        platform.reach(), platform.belongs(), platform.guesthood(), platform.person(),
        case when numnode(v_query) > 0 then format('and m.words @@ %L::tsquery', v_query) else '' end,
        case when p_place <> '' then format('and m.place ilike %L', '%' || replace(replace(replace(p_place, '\', '\\'), '%', '\%'), '_', '\_') || '%') else '' end,
        case when p_teller <> '' then format('and m.told_as ilike %L', '%' || replace(replace(replace(p_teller, '\', '\\'), '%', '\%'), '_', '\_') || '%') else '' end,
        case when p_from is not null then format('and coalesce(m.happened_until, m.told_at::date) >= %L', p_from) else '' end
            || case when p_until is not null then format(' and coalesce(m.happened_from, m.told_at::date) <= %L', p_until) else '' end,
        case when p_before is not null then format('and (m.told_at, m.id) < (%L, %L)', p_before, p_before_id) else '' end,
        least(p_most, 100));
end $$;

do $$
declare each regprocedure;
begin
    foreach each in array array[
        'learn(text)'::regprocedure, 'unlearn(text)', 'forgiving(text)',
        'search(text,text,text,date,date,timestamptz,uuid,int)'] loop
        execute format('alter function %s owner to app_search', each);
        execute format('revoke all on function %s from public', each);
    end loop;
end $$;
grant execute on function learn(text), unlearn(text), search(text, text, text, date, date, timestamptz, uuid, int) to app_rt;
