using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Operations.Audit;

/// <summary>Who was told which internal figures, and when: the indicator and the period, never the question and never the figure.</summary>
internal sealed class InternalReads(AuditTrail audit)
{
    /// <summary>Writes down that an answer tells internal figures; does nothing for one that does not.</summary>
    /// <param name="caller">Who gets it.</param>
    /// <param name="answer">What they get.</param>
    /// <exception cref="SqliteException">It cannot be written: then it must not be told either.</exception>
    /// <exception cref="IOException">The same.</exception>
    public void Note(Caller caller, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(answer);
        var tells = answer.Sources?.Any(static source => source.Circulation == Internal) == true;
        if (tells || (caller.MaySeeInternal && answer.Wanted.Count > 0))
        {
            audit.Append(
                caller.Key ?? RoleNames.Of(caller.Role),
                $"{(answer.Wanted.Count > 0 ? "lấy tệp số liệu" : "xem số liệu nội bộ")}: {answer.Indicator ?? answer.Kind}, {answer.Period?.Label ?? string.Join("; ", (answer.Sources ?? []).Select(static source => source.Number ?? source.Title).Distinct())}");
        }
    }

    private const string Internal = "internal";
}
