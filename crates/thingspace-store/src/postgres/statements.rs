//! The SQL statements for one schema of a database.
//!
//! Every statement contains the name of the schema, and no statement is prepared under a name, so that the statements also work
//! with a connection pooler. With a pooler (pgbouncer with `pool_mode=transaction`), each transaction may run on a different
//! connection to the server. That connection lacks the search path and the prepared statements of earlier transactions.

/// The SQL text of the statements.
pub(super) struct Statements {
    /// The notification channel on which writers publish the newest place.
    pub(super) channel: String,
    pub(super) begin: String,
    pub(super) append: String,
    pub(super) notify: String,
    pub(super) create: String,
    pub(super) replace: String,
    pub(super) remove: String,
    pub(super) is_absent: String,
    pub(super) trim_all: String,
    pub(super) trim_tag: String,
    pub(super) skip: String,
    pub(super) read_all: String,
    pub(super) read_tag: String,
    pub(super) newest: String,
    pub(super) cell: String,
    pub(super) cells: String,
    pub(super) describe: String,
    pub(super) missing_rights: String,
}

impl Statements {
    pub(super) fn new(schema: &str) -> Self {
        let sql = |statement: &str| statement.replace('@', schema);
        Self {
            channel: sql(r#""thingspace_@""#),
            begin: sql(BEGIN),
            append: sql(APPEND),
            notify: sql(r#"select pg_notify('thingspace_@', newest::text) from "@".log"#),
            create: sql(r#"insert into "@".cell (name, value, revision) values ($1, $2, nextval('"@".revision'))
                on conflict (name) do nothing returning revision"#),
            replace: sql(r#"update "@".cell set value = $2, revision = nextval('"@".revision')
                where name = $1 and revision = $3 returning revision"#),
            remove: sql(r#"delete from "@".cell where name = $1 and revision = $2 returning 0::int8"#),
            is_absent: sql(r#"select 0::int8 where not exists (select from "@".cell where name = $1)"#),
            trim_all: sql(r#"with removed as (
                delete from "@".entry where place in (select place from "@".entry where place <= $1 order by place limit $2)
                returning 1
            ) select count(*) from removed"#),
            trim_tag: sql(r#"with removed as (
                delete from "@".entry
                where place in (select place from "@".entry where tag = $3 and place <= $1 order by place limit $2)
                returning 1
            ) select count(*) from removed"#),
            skip: sql(r#"update "@".log set newest = greatest(newest, $1) returning newest"#),
            read_all: sql(r#"select place, key, tag, kind, at, body from "@".entry where place > $1 order by place limit $2"#),
            read_tag: sql(r#"select place, key, tag, kind, at, body from "@".entry
                where tag = $3 and place > $1 order by place limit $2"#),
            newest: sql(r#"select newest from "@".log"#),
            cell: sql(r#"select value, revision from "@".cell where name = $1"#),
            cells: sql(r#"select name, value, revision from "@".cell where name >= $1 and starts_with(name, $1) order by name"#),
            describe: sql(r#"select current_setting('server_version'), current_setting('fsync'),
                current_setting('synchronous_commit'), (select version::int8 from "@".log),
                (extract(epoch from clock_timestamp()) * 1000)::int8"#),
            missing_rights: sql(MISSING_RIGHTS),
        }
    }
}

/// Selects the rights that the statements of the store need but the user lacks.
const MISSING_RIGHTS: &str = r#"select needed || ' on @.' || name from (values
        ('entry', 'select'), ('entry', 'insert'), ('entry', 'delete'),
        ('cell', 'select'), ('cell', 'insert'), ('cell', 'update'), ('cell', 'delete'),
        ('log', 'select'), ('log', 'update')
    ) as rights (name, needed) where not has_table_privilege('"@".' || name, needed)
    union all select 'usage on @.revision' where not has_sequence_privilege('"@".revision', 'usage')"#;

/// Begins a transaction and takes the lock of the log.
///
/// Places must become visible in order. If they did not, a reader could read past a place that a writer has taken but not yet
/// committed, and would miss the entry at that place. Therefore, only one transaction at a time holds the lock, and the server
/// releases the lock only after the changes of that transaction have become visible.
///
/// The statement sets the isolation level, because the default of the database may differ. With `repeatable read`, the
/// transaction would not see what other transactions commit while it waits for the lock. The statement also turns
/// `synchronous_commit` on if it is `off`, because the server would otherwise acknowledge entries before they are flushed.
const BEGIN: &str = r#"begin isolation level read committed;
    set local lock_timeout = '5s';
    set local idle_in_transaction_session_timeout = '15s';
    select set_config('synchronous_commit', 'on', true) where current_setting('synchronous_commit') = 'off';
    select pg_advisory_xact_lock('"@".log'::regclass::oid::int4, 1)"#;

/// Appends the entries whose keys are not in the log yet, in order. If a key occurs more than once in the input, only its first
/// entry is added. Returns one row per key: the key, its place, and whether the entry is new.
const APPEND: &str = r#"with input as (
        select * from unnest($1::text[], $2::text[], $3::text[], $4::int8[], $5::bytea[])
            with ordinality as input (key, tag, kind, at, body, position)
    ), old as (
        select key, place from "@".entry where key = any ($1::text[])
    ), fresh as (
        select distinct on (key) * from input where not exists (select from old where old.key = input.key) order by key, position
    ), added as (
        insert into "@".entry (place, key, tag, kind, at, body)
        select (select newest from "@".log) + row_number() over (order by position), key, tag, kind, at, body from fresh
        returning key, place
    ), counted as (
        update "@".log set newest = newest + (select count(*) from fresh) where exists (select from fresh)
    )
    select key, place, true from added union all select key, place, false from old"#;
