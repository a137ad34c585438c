using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Watching.Store;
using Assistant.Knowledge.Calendar;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Watching;

/// <summary>
/// Finds out whether a watch has something to tell. It only takes note: the message is made when it is sent, from the figures
/// and with the rights of that moment.
/// </summary>
internal sealed class WatchCheck(WatchStore store, WatchedFigures figures, Callers callers, TimeProvider time, IOptions<WatchingOptions> options)
{
    // On which day each owner was last seen to hold the right; it only saves writes.
    private readonly Dictionary<string, DateOnly> _heard = new(StringComparer.Ordinal);

    /// <param name="watch">As just read.</param>
    /// <param name="figuresChanged">The store of figures has changed since the last look.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when it must be looked at again: it sleeps, or somebody else is at work on it.</returns>
    public async Task<bool> LookAsync(Watch watch, bool figuresChanged, CancellationToken cancellationToken)
    {
        if (RightHolder(watch) is not { } owner)
        {
            // Without the right the watch sleeps: what it would tell is looked at when the right is back.
            return false;
        }

        TakeNote(watch.Owner);
        var slot = watch.Schedule.LastDue(VietnamClock.Now(time), options.Value.Hour);
        if (!(slot is { } day ? watch.State.Slot is not { } done || day > done : figuresChanged))
        {
            return true;
        }

        var (_, answer) = await figures.AnswerAsync(watch.What, owner, null, null, cancellationToken);
        var next = watch.Condition is null ? Compare(watch, answer) : Cross(watch, watch.Condition, answer);
        return (next is null && slot == watch.State.Slot) || store.Note(watch, (next ?? watch.State) with { Slot = slot });
    }

    private void TakeNote(string owner)
    {
        var today = VietnamClock.Today(time);
        if (_heard.GetValueOrDefault(owner) != today)
        {
            store.Heard(owner);
            _heard[owner] = today;
        }
    }

    /// <summary>The owner of a watch with the role it takes, held now; null: the watch sleeps.</summary>
    /// <exception cref="Access.Tokens.TokenFileException">Tokens cannot be checked.</exception>
    public Caller? RightHolder(Watch watch) => callers.Find(watch.Owner) is { Role: Role.Official } owner ? owner : null;

    private static WatchState? Compare(Watch watch, Answer answer)
    {
        var mark = FiguresMark.Of(answer);
        if (mark == FiguresMark.None || mark.Hash == watch.State.Seen.Hash)
        {
            // On an appointed day people wait for word; an empty one would be the second for figures that wait already.
            return watch.Schedule.Day is not null && watch.State.Pending is null ? watch.State with { Pending = WatchNews.Quiet } : null;
        }

        return watch.State with { Pending = WatchNews.Figures, Tries = 0, NotBefore = null };
    }

    private static WatchState? Cross(Watch watch, WatchCondition condition, Answer answer)
    {
        if (Beyond(watch, condition, answer) is not { } beyond || beyond.SequenceEqual(watch.State.Beyond))
        {
            return null;
        }

        // Once for each crossing: a unit is told of again only after it has been back.
        string[] crossed = [.. watch.State.Crossed.Where(beyond.Contains).Union(beyond.Except(watch.State.Beyond, StringComparer.Ordinal))];
        return watch.State with
        {
            Beyond = beyond,
            Crossed = crossed,
            Pending = crossed.Length > 0 ? WatchNews.Crossed : null,
            Tries = 0,
            NotBefore = null,
        };
    }

    /// <summary>Which of the watched units are beyond the line; null where the figures do not tell.</summary>
    public static IReadOnlyList<string>? Beyond(Watch watch, WatchCondition condition, Answer answer)
    {
        // One unit is itself whatever it is called at the time of the report.
        if (watch.What.Argument("entity") is { } entity)
        {
            return answer.Rows is [{ Unit: "%" } row, ..] ? condition.Holds(row.Value) ? [entity] : [] : null;
        }

        // No period: there is no report to tell it. With one, the rows are all that is beyond.
        return answer.Period is null ? null
            : [.. (answer.Rows ?? []).Where(row => row.Unit == "%" && condition.Holds(row.Value)).Select(row => row.Entity).Distinct().Order(StringComparer.Ordinal)];
    }
}
