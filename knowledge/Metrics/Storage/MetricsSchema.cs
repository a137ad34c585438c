namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>
/// The tables of the metrics store, as numbered steps that both databases run. A step that was released is never edited; a
/// change is a new step. Words with @ are the few types that the databases name differently.
/// </summary>
/// <remarks>
/// Values are whole millionths: SQLite has no decimal, and ranking and ties need exact comparison. "observations" holds what is
/// in force and is sorted by what a ranking reads together (indicator, kind of unit, day, report); what a correction replaced
/// moves to "past_observations" and is never deleted. "slices" lists which report holds which indicator, so that the newest
/// period is found without looking at figures. Days are whole numbers (20221220).
/// </remarks>
internal static class MetricsSchema
{
    private const string Figures =
        "location, indicator, entity_kind, entity, millionths, unit, printed, side, position, numerator, denominator, line, note";

    private static readonly string[] Steps =
    [
        """
        CREATE TABLE reports (
            key @identity,
            id @id NOT NULL,
            revision @int NOT NULL,
            current @int NOT NULL CHECK (current IN (0, 1)),
            content_hash TEXT NOT NULL,
            title TEXT NOT NULL,
            number TEXT,
            date TEXT,
            period_from TEXT,
            period_to TEXT NOT NULL,
            period_label TEXT NOT NULL,
            year @int NOT NULL,
            week @int,
            circulation @int NOT NULL CHECK (circulation IN (0, 1)),
            imported_at TEXT NOT NULL,
            UNIQUE (id, revision)
        )@strict;
        CREATE UNIQUE INDEX reports_current ON reports (id) WHERE current = 1;
        CREATE TABLE observations (
            report_key @int NOT NULL REFERENCES reports (key),
            ordinal @int NOT NULL,
            location TEXT NOT NULL,
            indicator @id NOT NULL,
            entity_kind @int NOT NULL CHECK (entity_kind BETWEEN 0 AND 4),
            entity @id NOT NULL,
            millionths @int NOT NULL CHECK (millionths >= 0),
            unit TEXT NOT NULL,
            printed TEXT NOT NULL,
            side @int CHECK (side IN (0, 1)),
            position @int CHECK (position >= 1),
            numerator TEXT,
            denominator TEXT,
            line @int NOT NULL,
            note TEXT,
            PRIMARY KEY (report_key, ordinal)
        )@sorted;
        CREATE INDEX observations_ranking ON observations (indicator, entity_kind, report_key, side, position,
            ordinal, location, entity, millionths, unit, printed, numerator, denominator, line, note);
        CREATE INDEX observations_entity ON observations (entity, indicator, report_key);
        """,
        $"""
        ALTER TABLE reports ADD COLUMN feed_key @id;
        ALTER TABLE reports ADD COLUMN simulated @int NOT NULL DEFAULT 0 CHECK (simulated IN (0, 1));
        CREATE INDEX reports_feed ON reports (feed_key) WHERE feed_key IS NOT NULL;
        ALTER TABLE observations RENAME TO observations_by_report;
        CREATE TABLE observations (
            indicator @id NOT NULL,
            entity_kind @int NOT NULL CHECK (entity_kind BETWEEN 0 AND 4),
            day @int NOT NULL,
            report_key @int NOT NULL REFERENCES reports (key),
            entity @id NOT NULL,
            ordinal @int NOT NULL,
            location TEXT NOT NULL,
            millionths @int NOT NULL CHECK (millionths >= 0),
            unit TEXT NOT NULL,
            printed TEXT NOT NULL,
            side @int CHECK (side IN (0, 1)),
            position @int CHECK (position >= 1),
            numerator TEXT,
            denominator TEXT,
            line @int NOT NULL,
            note TEXT,
            PRIMARY KEY (indicator, entity_kind, day, report_key, entity, ordinal)
        )@sorted;
        CREATE TABLE past_observations (
            report_key @int NOT NULL REFERENCES reports (key),
            replaced_at TEXT NOT NULL,
            day @int NOT NULL,
            ordinal @int NOT NULL,
            location TEXT NOT NULL,
            indicator @id NOT NULL,
            entity_kind @int NOT NULL,
            entity @id NOT NULL,
            millionths @int NOT NULL,
            unit TEXT NOT NULL,
            printed TEXT NOT NULL,
            side @int,
            position @int,
            numerator TEXT,
            denominator TEXT,
            line @int NOT NULL,
            note TEXT
        )@strict;
        CREATE TABLE slices (
            indicator @id NOT NULL,
            entity_kind @int NOT NULL,
            day @int NOT NULL,
            report_key @int NOT NULL REFERENCES reports (key),
            PRIMARY KEY (indicator, entity_kind, day, report_key)
        )@sorted;
        INSERT INTO observations (day, report_key, ordinal, {Figures})
            SELECT CAST(REPLACE(r.period_to, '-', '') AS @int), o.report_key, o.ordinal, {Figures}
            FROM observations_by_report o JOIN reports r ON r.key = o.report_key WHERE r.current = 1;
        INSERT INTO past_observations (replaced_at, day, report_key, ordinal, {Figures})
            SELECT (SELECT n.imported_at FROM reports n WHERE n.id = r.id AND n.revision = r.revision + 1),
                CAST(REPLACE(r.period_to, '-', '') AS @int), o.report_key, o.ordinal, {Figures}
            FROM observations_by_report o JOIN reports r ON r.key = o.report_key WHERE r.current = 0;
        INSERT INTO slices SELECT DISTINCT indicator, entity_kind, day, report_key FROM observations;
        DROP TABLE observations_by_report;
        CREATE INDEX observations_entity ON observations (entity, indicator, day);
        CREATE INDEX slices_report ON slices (report_key, indicator, entity_kind);
        CREATE INDEX reports_days ON reports (period_to) WHERE current = 1;
        CREATE INDEX reports_weeks ON reports (week, year) WHERE current = 1;
        CREATE INDEX past_observations_entity ON past_observations (entity, indicator);
        @statistics
        """,
    ];

    public static int Version => Steps.Length;

    /// <summary>The step that leads from a version to the next, in the words of one database.</summary>
    public static string Step(long from, SchemaWords words) => Steps[from]
        .Replace("@identity", words.Identity, StringComparison.Ordinal)
        .Replace("@int", words.Integer, StringComparison.Ordinal)
        .Replace("@id", words.Id, StringComparison.Ordinal)
        .Replace("@statistics", words.Statistics, StringComparison.Ordinal)
        .Replace("@strict", words.Strict, StringComparison.Ordinal)
        .Replace("@sorted", words.Sorted, StringComparison.Ordinal);
}

/// <summary>How a database writes the types of the schema.</summary>
/// <param name="Identity">A key that the database hands out.</param>
/// <param name="Integer">Whole numbers of 64 bits.</param>
/// <param name="Id">Text that sorts by its code points.</param>
/// <param name="Strict">After a table that refuses values of other types.</param>
/// <param name="Sorted">After a table that is stored in the order of its primary key, where the database can.</param>
/// <param name="Statistics">
/// How many rows to expect for a value of the leading columns, measured with ten years of weekly figures. SQLite would guess, and
/// walk all units for the figures of one; PostgreSQL counts for itself.
/// </param>
internal sealed record SchemaWords(string Identity, string Integer, string Id, string Strict, string Sorted, string Statistics)
{
    public static SchemaWords Sqlite { get; } = new("INTEGER PRIMARY KEY", "INTEGER", "TEXT", " STRICT", " STRICT, WITHOUT ROWID",
        """
        ANALYZE;
        DELETE FROM sqlite_stat1;
        INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
            ('observations', 'observations', '1306380 43546 21773 40 40 1 1'),
            ('observations', 'observations_entity', '1306380 10369 346 1'),
            ('slices', 'slices', '32880 1096 548 1 1'),
            ('slices', 'slices_report', '32880 60 2 1'),
            ('reports', 'reports_current', '548 1'),
            ('reports', 'reports_days', '548 1'),
            ('reports', 'reports_weeks', '548 10 1'),
            ('reports', 'reports_feed', '548 1');
        ANALYZE sqlite_schema;
        """);

    public static SchemaWords Postgres { get; } =
        new("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "BIGINT", "TEXT COLLATE \"C\"", "", "", "");
}
