using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>Checks a file and brings it to this program's version.</summary>
internal static class SqliteUpgrade
{
    /// <summary>Reading a larger file from end to end would hold up the start; there the list of reports is checked.</summary>
    private const long LargestChecked = 64 * 1024 * 1024;

    public static void Run(SqlSession session, SqliteFaults faults)
    {
        if (session.Scalar($"SELECT 1 FROM sqlite_master LIMIT 1") is not null && Damage(session) is { } finding)
            throw faults.Damaged(finding);
        session.RunScript("PRAGMA journal_mode = WAL");
        var version = Version(session);
        if (version > MetricsSchema.Version)
            throw faults.Unusable($"tệp ở phiên bản {version}, mới hơn phiên bản {MetricsSchema.Version} mà chương trình này hiểu");
        if (version == 0 && session.Any($"SELECT 1 FROM sqlite_master LIMIT 1"))
            throw faults.Unusable("tệp là cơ sở dữ liệu của chương trình khác");
        for (; version < MetricsSchema.Version; version++)
            Step(session, version);
    }

    private static void Step(SqlSession session, long version)
    {
        session.Begin(((SqliteConnection)session.Connection).BeginTransaction(deferred: false));

        // Two processes may start together: the second finds the step done once it has the lock.
        if (Version(session) == version)
        {
            session.RunScript(MetricsSchema.Step(version, SchemaWords.Sqlite));
            session.RunScript(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version + 1}"));
            session.Commit();
        }

        session.End();
    }

    private static long Version(SqlSession session) => (long)session.Scalar($"PRAGMA user_version")!;

    private static string? Damage(SqlSession session)
    {
        var bytes = (long)session.Scalar($"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")!;
        var finding = bytes <= LargestChecked
            ? session.Scalar($"PRAGMA quick_check(1)")
            : session.Scalar($"PRAGMA quick_check(reports)");
        return finding is "ok" ? null : finding?.ToString();
    }
}
