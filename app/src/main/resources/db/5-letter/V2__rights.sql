grant select, insert on letter, sentence, source to app_rt;
grant update (struck_by, struck_at) on sentence to app_rt;
grant select, insert on answer, sending to app_rt;
grant select on fallen to app_rt;

create policy reads on letter for select to app_rt using (
    space_id = platform.space() and (platform.belongs() or exists (
        select from sentence s where s.space_id = letter.space_id and s.letter_id = letter.id)));
create policy begins on letter for insert to app_rt with check (space_id = platform.space() and platform.belongs());

-- A teller sees the sentences about their own story, and of the letter no more than its name.
create policy reads on source for select to app_rt using (
    space_id = platform.space() and (
        platform.belongs() or teller_id = platform.person() or moment_id = platform.subject()));
create policy reads on sentence for select to app_rt using (
    space_id = platform.space() and (platform.belongs() or exists (
        select from source s where s.space_id = sentence.space_id and s.sentence_id = sentence.id)));
create policy reads on sending for select to app_rt using (space_id = platform.space());
create policy reads on fallen for select to app_rt using (space_id = platform.space() and platform.belongs());

-- What was sent is fixed.
create policy writes on sentence for insert to app_rt with check (
    space_id = platform.space() and platform.belongs() and written_by = platform.person() and not exists (
        select from sending d where d.space_id = sentence.space_id and d.letter_id = sentence.letter_id));
create policy strikes on sentence for update to app_rt using (
    space_id = platform.space() and platform.belongs() and not exists (
        select from sending d where d.space_id = sentence.space_id and d.letter_id = sentence.letter_id));
create policy names on source for insert to app_rt with check (
    space_id = platform.space() and platform.belongs() and exists (
        select from moment.moment m
        where m.space_id = source.space_id and m.id = source.moment_id and m.circle >= 1
            and m.text_version = source.text_version and m.teller_id is not distinct from source.teller_id));
create policy sends on sending for insert to app_rt with check (
    space_id = platform.space() and platform.keeps() and sent_by = platform.person());

create policy reads on answer for select to app_rt using (
    space_id = platform.space() and (platform.belongs() or exists (
        select from source s
        where s.space_id = answer.space_id and s.sentence_id = answer.sentence_id and s.moment_id = answer.moment_id)));
-- Nobody answers for another: only the story's own teller, or who holds its slip.
create policy says on answer for insert to app_rt with check (
    space_id = platform.space() and exists (
        select from source s
        where s.space_id = answer.space_id and s.sentence_id = answer.sentence_id and s.moment_id = answer.moment_id
            and (s.teller_id = platform.person() or s.moment_id = platform.subject())));

grant usage on schema platform, people, moment, letter to app_letter;
grant select on people.space, moment.moment to app_letter;
create policy letter_reads on people.space for select to app_letter using (true);
create policy letter_reads on moment.moment for select to app_letter using (true);
do $$
declare each text;
begin
    foreach each in array array['letter', 'sentence', 'source', 'answer', 'sending', 'fallen'] loop
        execute format('grant select on letter.%I to app_letter', each);
        execute format('create policy letter_reads on letter.%I for select to app_letter using (true)', each);
    end loop;
end $$;
grant insert on fallen to app_letter;
create policy letter_adds on fallen for insert to app_letter with check (space_id = platform.space());
