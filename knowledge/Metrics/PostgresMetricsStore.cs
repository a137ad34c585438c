using Assistant.Knowledge.Metrics.Storage;
using Npgsql;

namespace Assistant.Knowledge.Metrics;

/// <summary>
/// The store in a PostgreSQL database, in the schema that the connection's search path names first. A server that cannot be
/// reached at the start gives an <see cref="InvalidDataException"/> without the password.
/// </summary>
public sealed class PostgresMetricsStore(string connectionString, TimeProvider time) : MetricsStore(new PostgresDatabase(connectionString), time)
{
    /// <summary>Why a connection string cannot be used, in Vietnamese and without what it holds; null when its form is right.</summary>
    public static string? WhyNot(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString).Host is { Length: > 0 }
                ? null
                : "thiếu Host, ví dụ \"Host=localhost;Database=metrics;Username=assistant\".";
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            return "phải có dạng \"Host=localhost;Database=metrics;Username=assistant\".";
        }
    }
}
