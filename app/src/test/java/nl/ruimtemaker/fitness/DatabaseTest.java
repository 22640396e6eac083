package nl.ruimtemaker.fitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.platform.Part;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Security is in the database: what the application's own role can and cannot do. */
@InTheVillage
class DatabaseTest {
    /** What all spaces share, in few small tables. */
    private static final Set<String> SHARED = Set.of(
            "people.person",
            "people.address",
            "people.address_link",
            "people.sign_in",
            "people.sign_in_link",
            "people.sign_in_challenge",
            "people.passkey",
            "people.provider_link",
            "people.founding_link",
            "people.space",
            "people.slip");

    private final JdbcClient db;
    private final List<Part> parts;

    DatabaseTest(JdbcClient db, List<Part> parts) {
        this.db = db;
        this.parts = parts;
    }

    @Test
    void everyTableHasRowLevelSecurityForced() {
        assertThat(strings("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and c.relname <> 'flyway_schema_history'
                            and n.nspname not in ('pg_catalog', 'information_schema')
                            and not (c.relrowsecurity and c.relforcerowsecurity)""")).isEmpty();
    }

    @Test
    void everyRightOfTheApplicationHasItsPolicy() {
        assertThat(strings("""
                        select g.table_schema || '.' || g.table_name || ' ' || g.privilege_type
                        from information_schema.role_table_grants g
                        where g.grantee = 'app_rt' and not exists (
                            select from pg_policies p
                            where p.schemaname = g.table_schema and p.tablename = g.table_name
                                and p.cmd in (g.privilege_type, 'ALL') and 'app_rt' = any(p.roles))""")).isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndPassesByNothing() {
        assertThat(
                        strings(
                                "select rolname from pg_roles where rolname = 'app_rt' and (rolsuper or rolbypassrls or rolinherit)"))
                .isEmpty();
        assertThat(strings("select relname::text from pg_class where relowner = 'app_rt'::regrole"))
                .isEmpty();
        assertThatThrownBy(() -> db.sql("set role app_owner").update()).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> db.sql("alter table moment.moment disable row level security")
                        .update())
                .hasStackTraceContaining("must be owner");
    }

    @Test
    void noGateStandsOpenToEverybody() {
        assertThat(strings("""
                        select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
                            and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                                where a.grantee = 0)""")).isEmpty();
    }

    @Test
    void whoMigratesSeesNoRowsWithoutTakingARole() {
        assertThat(strings("select 'inherits' from pg_roles where rolname = 'app_owner' and rolinherit"))
                .isEmpty();
    }

    @Test
    void nobodyEnteredNoRows() {
        for (var table : strings("""
                select table_schema || '."' || table_name || '"' from information_schema.role_table_grants
                where grantee = 'app_rt' and privilege_type = 'SELECT'""")) {
            assertThat(strings("select 'row' from " + table + " limit 1"))
                    .as(table)
                    .isEmpty();
        }
    }

    /** A backup is read by the role that moves spaces: from a table that it cannot read it would miss rows without a word. */
    @Test
    void aBackupReadsEveryRowOfEveryTable() {
        assertThat(strings("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and c.relname <> 'flyway_schema_history'
                            and n.nspname not in ('pg_catalog', 'information_schema')
                            and not exists (
                                select from pg_policies p
                                where p.schemaname = n.nspname and p.tablename = c.relname and p.qual = 'true'
                                    and p.cmd in ('SELECT', 'ALL') and 'app_move' = any(p.roles))""")).isEmpty();
    }

    @Test
    void theLedgerIsOnlyEverAddedTo() {
        assertThat(strings("""
                        select table_name || ' ' || privilege_type from information_schema.role_table_grants
                        where grantee = 'app_rt' and table_name in ('consent', 'keeper_act', 'correction', 'answer', 'sending', 'erasure')
                            and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')""")).isEmpty();
    }

    @Test
    void everyKeyOfASpacesRowsBeginsWithTheSpace() {
        assertThat(strings("""
                        select n.nspname || '.' || t.relname || ': ' || i.relname
                        from pg_index x
                        join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
                        join pg_namespace n on n.oid = t.relnamespace
                        join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
                        where n.nspname in ('people', 'neighbourhood', 'moment', 'letter', 'moving') and t.relname <> 'flyway_schema_history'
                            and a.attname <> 'space_id'""").stream()
                        .filter(index -> SHARED.stream().noneMatch(table -> index.startsWith(table + ":")))
                        .filter(index -> !index.matches(
                                "people\\.(standing: standing_person_id_idx|trace: trace_person_id_idx|guest: guest_person_id_idx|invitation: invitation_key_hash_idx"
                                        + "|pass: pass_(key_hash|person_id)_idx"
                                        + "|telling_link: telling_link_link_key|guesthood: guesthood_with_space_id_space_id_idx)"
                                        + "|moment\\.withdrawal: withdrawal_gone_at_idx|letter\\.(letter: letter_with_space_id_begun_at_idx"
                                        + "|agreement: agreement_with_space_id_written_at_idx|\\w+: \\w+_key_key)")))
                .isEmpty();
    }

    @Test
    void everyTableOfASpaceIsInItsRoomsShare() {
        var shares = parts.stream()
                .flatMap(part -> part.tables().stream().map(table -> part.room() + "." + table.name()))
                .collect(Collectors.toSet());
        assertThat(strings("""
                        select table_schema || '.' || table_name from information_schema.columns
                        where column_name = 'space_id' and table_schema in ('people', 'neighbourhood', 'moment', 'letter', 'moving')""")).isNotEmpty().allMatch(shares::contains);
    }

    private List<String> strings(String sql) {
        return db.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
