using Assistant.Bot.Watching;

namespace Assistant.Bot.Skills.Results;

/// <param name="Watch">The watch as it is kept.</param>
/// <param name="IsNew">False when the same was watched already.</param>
/// <param name="Name">What is watched, in words.</param>
/// <param name="Place">Where messages arrive, in words.</param>
/// <param name="Limits">What to know about delivery there.</param>
/// <param name="First">The first appointed day; null without appointed days.</param>
/// <param name="Hour">From which hour of the day.</param>
/// <param name="HasFigures">There are figures now.</param>
/// <param name="Period">The newest period of the indicator.</param>
/// <param name="AssumedIndicator">The question named no indicator, so this one was taken.</param>
internal sealed record WatchKept(
    Watch Watch, bool IsNew, string Name, string Place, string? Limits, DateOnly? First, int Hour, bool HasFigures, string? Period, bool AssumedIndicator);

/// <summary>What the caller watches, with names and places. <paramref name="CanPush"/>: the channel of the question can write unasked.</summary>
internal sealed record WatchList(IReadOnlyList<WatchLine> Lines, bool CanPush = true);

internal sealed record WatchLine(Watch Watch, string Name, string? Place);

/// <param name="Cancelled">What is not watched any more.</param>
/// <param name="Unknown">Numbers that name no watch.</param>
/// <param name="Left">What is still watched.</param>
internal sealed record WatchCancelled(IReadOnlyList<WatchLine> Cancelled, IReadOnlyList<int> Unknown, IReadOnlyList<WatchLine> Left);

/// <summary>Why something cannot be watched.</summary>
internal sealed record WatchRefused(WatchProblem Problem, int Most = 0);

internal enum WatchProblem
{
    /// <summary>It is not said which figures.</summary>
    Unclear,

    /// <summary>A schedule that cannot be kept ("mỗi tháng").</summary>
    OtherSchedule,

    /// <summary>A line that is no percentage.</summary>
    OtherLine,

    /// <summary>The channel cannot write unasked.</summary>
    NoPush,

    /// <summary>Figures of a period that is over do not change.</summary>
    FixedPeriod,

    /// <summary>There are no such figures yet.</summary>
    NoFigures,

    /// <summary>The line is in percent and the figures are not.</summary>
    NotPercent,

    /// <summary>The owner has as many as allowed.</summary>
    TooMany,
}
