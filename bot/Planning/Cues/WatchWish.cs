using Assistant.Bot.Watching;

namespace Assistant.Bot.Planning.Cues;

/// <summary>What a message says about being told by itself.</summary>
internal abstract record WatchWish
{
    /// <summary>"Đang theo dõi gì".</summary>
    internal sealed record Show : WatchWish;

    /// <summary>"Hủy theo dõi số 2". No numbers: it does not say which.</summary>
    internal sealed record Stop(IReadOnlyList<int> Numbers, bool All) : WatchWish;

    /// <summary>"Gửi tôi 5 tỉnh thấp nhất mỗi thứ Hai".</summary>
    /// <param name="Rest">The message without the wish, the schedule and the line; null when nothing is left.</param>
    /// <param name="Schedule">Null: none was said.</param>
    /// <param name="Line">A line in percent; null: none was said.</param>
    /// <param name="IsClear">It can mean nothing else, even where the rest is not understood.</param>
    internal sealed record Start(string? Rest, WatchSchedule? Schedule, WatchCondition? Line, bool IsClear) : WatchWish
    {
        /// <summary>A schedule was said that cannot be kept ("mỗi tháng").</summary>
        public bool OtherSchedule { get; init; }

        /// <summary>A line was said that is no percentage ("dưới 5.000").</summary>
        public bool OtherLine { get; init; }
    }
}
