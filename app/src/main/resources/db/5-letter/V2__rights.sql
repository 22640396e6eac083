-- Who writes: those who belong, in the name of the neighbourhood; a guest's people, in the name of their organisation.
create function writes(p_with uuid) returns boolean language sql stable as $$
    select case when p_with = platform.space() then platform.belongs()
        else exists (
            select from people.guesthood g
            where g.space_id = platform.space() and g.id = platform.guesthood() and g.with_space_id = p_with) end
$$;

grant select, insert on letter, sentence, asked, cited, source, laying, reading_along to app_rt;
-- How a teller can be reached is for who looks from outside: no list of answers shows it.
grant insert, select (space_id, id, sentence_id, moment_id, answer, words, may_read, how, noted_by, at) on answer to app_rt;
grant select on sending, fallen, reply to app_rt;
grant select, insert, update on money, word to app_rt;
grant update (version, question) on letter to app_rt;
grant update (struck_by, struck_at, struck_for) on sentence to app_rt;

-- What lies before the keepers or was sent can be read by everybody who belongs; a guest's draft is its own.
create policy reads on sending for select to app_rt using (
    (space_id = platform.space() and (platform.belongs() or writes(with_space_id)))
    or (with_space_id = platform.space() and platform.belongs()));
create policy reads on laying for select to app_rt using (
    space_id = platform.space() and (platform.belongs() or writes(with_space_id)));
create policy reads on reading_along for select to app_rt using (
    space_id = platform.space() and exists (
        select from laying y
        where y.space_id = reading_along.space_id and y.letter_id = reading_along.letter_id
            and y.version = reading_along.version));

create function shown(p_space uuid, p_letter uuid, p_with uuid) returns boolean language sql stable as $$
    select letter.writes(p_with) or (platform.belongs() and (
        exists (select from letter.laying y where y.space_id = p_space and y.letter_id = p_letter)
        or exists (select from letter.sending d where d.space_id = p_space and d.letter_id = p_letter)))
$$;

-- Also for a teller, who does not see whether it was sent.
create function unsent(p_space uuid, p_letter uuid) returns boolean
language sql stable security definer set search_path = letter, pg_temp as $$
    select not exists (select from sending d where d.space_id = p_space and d.letter_id = p_letter)
$$;

-- Whether the letter in which a sentence stands was sent: from then on nothing hangs on it any more.
create function fixed(p_space uuid, p_sentence uuid) returns boolean
language sql stable security definer set search_path = letter, pg_temp as $$
    select exists (
        select from sentence s join sending d on d.space_id = s.space_id and d.letter_id = s.letter_id
        where s.space_id = p_space and s.id = p_sentence)
$$;

create function lies(p_space uuid, p_sentence uuid) returns boolean
language sql stable security definer set search_path = letter, pg_temp as $$
    select fixed(p_space, p_sentence) or exists (
        select from sentence s join laying y on y.space_id = s.space_id and y.letter_id = s.letter_id
        where s.space_id = p_space and s.id = p_sentence)
$$;

-- Whether a member may note what its teller said aloud: only of a story told without an account, of a sentence that
-- somebody else wrote, and not where its teller answered themselves: their own word holds over what others heard.
create function speakable(p_sentence uuid, p_moment uuid) returns boolean
language sql stable security definer set search_path = letter, pg_temp as $$
    select platform.belongs() and not fixed(platform.space(), p_sentence)
        and exists (
            select from source o join sentence s on s.space_id = o.space_id and s.id = o.sentence_id
            where o.space_id = platform.space() and o.sentence_id = p_sentence and o.moment_id = p_moment
                and o.teller_id is null and s.struck_at is null and s.written_by <> platform.person()
                and (writes(s.with_space_id) or lies(s.space_id, s.id)))
        and not exists (
            select from answer a
            where a.space_id = platform.space() and a.sentence_id = p_sentence and a.moment_id = p_moment
                and a.how <> 'SPOKEN')
$$;

-- A teller sees the sentences about their own story, and of the letter no more than its name. An organisation finds its
-- letters back at home, also after it was asked to leave.
create policy reads on letter for select to app_rt using (
    (space_id = platform.space() and (shown(space_id, id, with_space_id) or exists (
        select from sentence s where s.space_id = letter.space_id and s.letter_id = letter.id)))
    or (with_space_id = platform.space() and platform.belongs()));
-- Which story a sentence comes from, and what its teller said: of a guest's letter once it lies before the keepers, to them;
-- to members where somebody who told without an account can be asked aloud.
create policy reads on source for select to app_rt using (
    space_id = platform.space() and (
        teller_id = platform.person() or moment_id = platform.subject() or writes(with_space_id)
        or ((platform.keeps() or (platform.belongs() and teller_id is null)) and lies(space_id, sentence_id))));
create policy reads on sentence for select to app_rt using (
    space_id = platform.space() and (shown(space_id, letter_id, with_space_id) or exists (
        select from source s
        where s.space_id = sentence.space_id and s.sentence_id = sentence.id
            and (s.teller_id = platform.person() or s.moment_id = platform.subject()))));
do $$
declare each text;
begin
    foreach each in array array['asked', 'cited'] loop
        execute format('create policy reads on letter.%1$I for select to app_rt using (
            space_id = platform.space() and exists (
                select from letter.sentence s where s.space_id = %1$I.space_id and s.id = %1$I.sentence_id))', each);
        execute format('create policy adds on letter.%1$I for insert to app_rt with check (
            space_id = platform.space() and letter.writes(with_space_id)
            and not letter.fixed(space_id, sentence_id))', each);
    end loop;
    foreach each in array array['money', 'word'] loop
        execute format('create policy reads on letter.%1$I for select to app_rt using (
            space_id = platform.space() and exists (
                select from letter.letter l where l.space_id = %1$I.space_id and l.id = %1$I.letter_id
                    and letter.shown(l.space_id, l.id, l.with_space_id)))', each);
    end loop;
end $$;
create policy reads on fallen for select to app_rt using (space_id = platform.space() and platform.belongs());
-- Whoever sees the letter; its writer at home too, also after it was asked to leave.
create policy reads on reply for select to app_rt using (exists (
    select from letter l where l.space_id = reply.space_id and l.id = reply.letter_id));

create policy begins on letter for insert to app_rt with check (
    space_id = platform.space() and writes(with_space_id) and begun_by = platform.person());
create policy goes_on on letter for update to app_rt using (
    space_id = platform.space() and writes(with_space_id) and unsent(space_id, id));

-- What was sent is fixed.
create policy writes on sentence for insert to app_rt with check (
    space_id = platform.space() and writes(with_space_id) and written_by = platform.person()
    and unsent(space_id, letter_id));
create policy strikes on sentence for update to app_rt using (
    space_id = platform.space() and unsent(space_id, letter_id)
    and (writes(with_space_id) or (platform.keeps() and shown(space_id, letter_id, with_space_id))))
    with check (struck_by = platform.person()
        and struck_for = case when writes(with_space_id) then with_space_id else space_id end);
create policy writes on money for insert to app_rt with check (
    space_id = platform.space() and writes(with_space_id) and unsent(space_id, letter_id));
create policy changes on money for update to app_rt using (
    space_id = platform.space() and writes(with_space_id) and unsent(space_id, letter_id));
create policy says on word for insert to app_rt with check (
    space_id = platform.space() and platform.keeps() and unsent(space_id, letter_id));
create policy changes on word for update to app_rt using (
    space_id = platform.space() and platform.keeps() and unsent(space_id, letter_id));
create policy lays on laying for insert to app_rt with check (
    space_id = platform.space() and writes(with_space_id) and laid_by = platform.person()
    and with_space_id <> platform.space() and unsent(space_id, letter_id));
create policy reads_it on reading_along for insert to app_rt with check (
    space_id = platform.space() and platform.keeps() and keeper_id = platform.person() and unsent(space_id, letter_id));
-- A writer names only stories that they read themselves.
create policy names on source for insert to app_rt with check (
    space_id = platform.space() and writes(with_space_id) and not fixed(space_id, sentence_id) and exists (
        select from moment.moment m
        where m.space_id = source.space_id and m.id = source.moment_id and m.circle >= 1
            and m.text_version = source.text_version and m.teller_id is not distinct from source.teller_id));

-- What a guest sent, keepers read among what was done with keys: it went out under their neighbourhood's name.
create policy sends_as_guest on people.keeper_act for insert to app_rt with check (
    space_id = platform.space() and keeper_id = platform.person() and platform.guesthood() is not null
    and act = 'sent-as-guest' and exists (
        select from sending d where d.space_id = keeper_act.space_id and d.sent_by = platform.person()));

create policy reads on answer for select to app_rt using (
    space_id = platform.space() and exists (
        select from source s
        where s.space_id = answer.space_id and s.sentence_id = answer.sentence_id and s.moment_id = answer.moment_id));
-- Nobody answers for another: only the story's own teller, or who holds its slip. For somebody without an account a member
-- can note what was said aloud, which opens nothing. Once the letter was sent an answer takes away and adds nothing.
create policy says on answer for insert to app_rt with check (
    space_id = platform.space() and exists (
        select from source s
        where s.space_id = answer.space_id and s.sentence_id = answer.sentence_id and s.moment_id = answer.moment_id
            and case when answer.how = 'SPOKEN'
                then answer.noted_by = platform.person() and answer.may_ask is null and not answer.may_read
                    and speakable(answer.sentence_id, answer.moment_id)
                else (s.teller_id = platform.person() or s.moment_id = platform.subject())
                    and ((answer.answer = 'NO' and not answer.may_read) or not fixed(s.space_id, s.sentence_id)) end));

grant usage on schema platform, people, moment, letter to app_letter;
grant select on people.space, people.standing, people.guesthood, moment.moment, moment.reader to app_letter;
grant select (id, name) on people.person to app_letter;
create policy letter_reads on people.person for select to app_letter using (true);
create policy letter_reads on people.space for select to app_letter using (true);
create policy letter_reads on people.standing for select to app_letter using (true);
create policy letter_reads on people.guesthood for select to app_letter using (true);
create policy letter_reads on moment.moment for select to app_letter using (true);
create policy letter_reads on moment.reader for select to app_letter using (true);
do $$
declare each text;
begin
    foreach each in array array[
        'letter', 'sentence', 'asked', 'cited', 'money', 'source', 'answer', 'closing', 'laying', 'reading_along', 'word',
        'sending', 'fallen', 'reply'] loop
        execute format('grant select on letter.%I to app_letter', each);
        execute format('create policy letter_reads on letter.%I for select to app_letter using (true)', each);
    end loop;
end $$;
grant insert on fallen, sending, reply, closing to app_letter;
create policy letter_closes on closing for insert to app_letter with check (space_id = platform.space());
-- What a teller adds has to be read along anew.
grant update (version) on letter to app_letter;
create policy letter_raises on letter for update to app_letter using (space_id = platform.space());
create policy letter_adds on fallen for insert to app_letter with check (space_id = platform.space());
create policy letter_sends on sending for insert to app_letter with check (space_id = platform.space());
create policy letter_adds on reply for insert to app_letter with check (true);
-- Who changes or sends a letter holds its row meanwhile. Holding takes the right to change, and the policy lets nothing change.
grant update (version) on letter to app_letter;
create policy letter_holds on letter for update to app_letter using (space_id = platform.space()) with check (false);
grant update (struck_by, struck_at, struck_for) on sentence to app_letter;
create policy letter_strikes on sentence for update to app_letter using (space_id = platform.space());
