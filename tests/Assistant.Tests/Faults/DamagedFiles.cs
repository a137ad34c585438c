using System.Text;
using Microsoft.Data.Sqlite;

namespace Assistant.Tests.Faults;

/// <summary>The databases of a server, and how they get damaged.</summary>
internal static class DamagedFiles
{
    /// <summary>All but the figures: without those the server says so and does not start.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "guides.db", "editing.db", "audit.db", "switches.db", "feedback.db", "questions.db", "helping.db", "model-budget.db",
        Path.Combine("access", "people.db"), Path.Combine("watching", "watches.db"), Path.Combine("watching", "mail.db"), Path.Combine("handover", "tickets.db"), Path.Combine("botframework", "conversations.db"),
    ];

    /// <summary>Writes something that is no database over a file, and removes its log.</summary>
    public static void Spoil(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Connections that are kept would go on with the file that was.
        SqliteConnection.ClearAllPools();
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("đĩa hỏng ", 1000))));
        File.Delete(path + "-wal");
        File.Delete(path + "-shm");
    }
}
