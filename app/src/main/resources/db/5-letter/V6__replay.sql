-- After a restore: what a teller no longer wanted in a letter, or to be read with it, is out of it again; and a sentence of
-- a letter that was sent falls where its story was taken back or made narrower since.
create procedure replay() language plpgsql set search_path = letter, pg_temp as $$
declare
    v_forgotten uuid[] := array(select subject_id from platform.pending('people.person'));
    v_space platform.erasure;
begin
    for v_space in select * from platform.pending('people.space') loop
        call farewell(v_space.subject_id, v_space.id);
    end loop;
    insert into answer (space_id, id, sentence_id, moment_id, answer, how, at)
    select e.space_id, e.id, o.sentence_id, o.moment_id, 'NO', 'PAGE', e.at from platform.pending('letter.no') e
    join source o on o.space_id = e.space_id and o.sentence_id = e.subject_id and o.moment_id = e.other_id;
    insert into closing (space_id, id, sentence_id, moment_id, closed_at)
    select e.space_id, e.id, o.sentence_id, o.moment_id, e.at from platform.pending('letter.closed') e
    join source o on o.space_id = e.space_id and o.moment_id = e.subject_id
        and (e.other_id is null or o.sentence_id = e.other_id);
    update answer a set words = null, may_ask = null, may_read = false from source o
    where o.teller_id = any(v_forgotten)
        and a.space_id = o.space_id and a.sentence_id = o.sentence_id and a.moment_id = o.moment_id;
    update closing set closed_by = null where closed_by = any(v_forgotten);
    update source set teller_id = null where teller_id = any(v_forgotten);
    insert into fallen (space_id, sentence_id, fell_at)
    select distinct s.space_id, s.id, now()
    from source o
    join sentence s on s.space_id = o.space_id and s.id = o.sentence_id and s.struck_at is null
    join sending d on d.space_id = s.space_id and d.letter_id = s.letter_id
    where word_of(o) = 'NO'
    on conflict do nothing;
end $$;
revoke all on procedure replay() from public;
