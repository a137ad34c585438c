using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Bot.Operations;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Helping.Store;

/// <summary>Counts visits.</summary>
internal sealed class TallyStore(HelpingDatabase database)
{
    private const string Counts = "SUM(v.outcome = 1), SUM(v.outcome = 2), SUM(v.outcome = 0)";
    private const string Range = "v.day BETWEEN $from AND $to AND ($helper IS NULL OR v.helper = $helper)";

    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="helper">Only those of one helper; null: all.</param>
    /// <exception cref="SqliteException">The store cannot be used.</exception>
    public IReadOnlyList<WardTally> ByWard(DateOnly from, DateOnly to, string? helper = null) => Read(
        $"SELECT v.day, v.ward, {Counts} FROM visit v WHERE {Range} GROUP BY v.day, v.ward ORDER BY v.day, v.ward",
        from, to, helper,
        static row => new WardTally(Day(row), Ward(row), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4)));

    /// <inheritdoc cref="ByWard"/>
    public IReadOnlyList<ProcedureTally> ByProcedure(DateOnly from, DateOnly to, string? helper = null) => Read(
        $"""
        SELECT v.day, v.ward, {Counts}, p.procedure FROM visit v
        JOIN visit_procedure p ON p.conversation = v.conversation AND p.day = v.day AND p.number = v.number
        WHERE {Range} GROUP BY v.day, v.ward, p.procedure ORDER BY v.day, v.ward, COUNT(*) DESC, p.procedure
        """,
        from, to, helper,
        static row => new ProcedureTally(Day(row), Ward(row), row.GetString(5), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4)));

    private List<T> Read<T>(string statement, DateOnly from, DateOnly to, string? helper, Func<SqliteDataReader, T> read)
    {
        using var connection = database.Open();
        using var command = SqliteFile.Command(connection, statement, ("$from", VietnameseFormat.Iso(from)), ("$to", VietnameseFormat.Iso(to)), ("$helper", helper));
        using var row = command.ExecuteReader();
        var all = new List<T>();
        while (row.Read())
        {
            all.Add(read(row));
        }

        return all;
    }

    private static DateOnly Day(SqliteDataReader row) => DateOnly.ParseExact(row.GetString(0), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Ward(SqliteDataReader row) => row.IsDBNull(1) ? null : row.GetString(1);
}
