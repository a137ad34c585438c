using System.ComponentModel.DataAnnotations;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Operations;

/// <summary>Section "Metrics": where figures are kept and where files of figures come from.</summary>
internal sealed class MetricsOptions : IValidatableObject
{
    public const string Section = "Metrics";

    /// <summary>
    /// Connection string of PostgreSQL ("Host=…;Database=…;Username=…;Password=…"), from the environment or user secrets.
    /// Empty: a SQLite file in Storage:Path. Default empty.
    /// </summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Folder whose files of figures are taken by themselves; empty: none. Default empty.</summary>
    public string WatchFolder { get; set; } = "";

    /// <summary>How often the folder is looked at, and how long a file must lie unchanged before it is taken, in seconds. Default 5.</summary>
    [Range(1, 3600, ErrorMessage = "Cấu hình Metrics:WatchSeconds phải từ 1 đến 3600 (giây).")]
    public int WatchSeconds { get; set; } = 5;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ConnectionString.Length > 0 && PostgresMetricsStore.WhyNot(ConnectionString) is { } reason)
        {
            yield return new ValidationResult($"Cấu hình Metrics:ConnectionString không dùng được: {reason}");
        }

        if (WatchFolder.Length > 0 && !Directory.Exists(WatchFolder))
        {
            yield return new ValidationResult($"Cấu hình Metrics:WatchFolder phải là một thư mục có sẵn, hiện là \"{WatchFolder}\".");
        }
    }
}
