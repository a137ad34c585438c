using Assistant.Knowledge.Metrics.Storage;

namespace Assistant.Knowledge.Metrics;

/// <summary>
/// The store in a PostgreSQL database, in the schema that the connection's search path names first. A server that cannot be
/// reached at the start gives an <see cref="InvalidDataException"/> without the password.
/// </summary>
public sealed class PostgresMetricsStore(string connectionString, TimeProvider time) : MetricsStore(new PostgresDatabase(connectionString), time);
