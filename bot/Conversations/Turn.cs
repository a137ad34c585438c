using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Guiding;
using Assistant.Bot.Planning;

namespace Assistant.Bot.Conversations;

/// <summary>The context that the steps of one turn share. A step that sets <see cref="Answer"/> ends the run.</summary>
internal sealed class Turn(TurnRequest request, DateOnly today)
{
    public TurnRequest Request { get; } = request;

    /// <summary>Real day in Asia/Ho_Chi_Minh.</summary>
    public DateOnly Today { get; } = today;

    /// <summary>The as-of day: the one asked through the channel, or today.</summary>
    public DateOnly AsOf { get; } = request.Date ?? today;
    public Understanding? Memory { get; set; }

    /// <summary>Of <see cref="Memory"/>, as loaded or saved last; null: a newer turn has saved, and this one keeps nothing more.</summary>
    public long? MemoryVersion { get; set; }

    /// <summary>How far a walk-through of this conversation is; null when none is going on.</summary>
    public GuideProgress? GuideProgress { get; set; }

    /// <summary>What the turn does to a walk-through; null when none is going on.</summary>
    public GuideTurn? Guide { get; set; }

    /// <summary>Of the walk-through that was loaded.</summary>
    public long GuideVersion { get; set; }
    public Plan? Plan { get; set; }

    /// <summary>What memory keeps where the plan itself understood nothing.</summary>
    public Understanding? Kept { get; set; }

    /// <summary>How to come back to a wish that was left for a question in between; null: none was.</summary>
    public string? Reminder { get; set; }

    /// <summary>Under which the answer may be given again to whoever asks the same; null: to nobody.</summary>
    public UInt128? RepeatKey { get; set; }

    /// <summary>The answer was given before and is given again.</summary>
    public bool IsRepeat { get; set; }

    /// <summary>The plan is a language model's.</summary>
    public bool IsPlannedByModel { get; set; }
    public object? SkillResult { get; set; }

    /// <summary>Results of the further calls of the plan.</summary>
    public List<object> FurtherResults { get; } = [];
    public AnswerDraft? Draft { get; set; }
    public Answer? Answer { get; set; }
}

/// <param name="After">How far it is after the turn; null when it is over.</param>
/// <param name="Moved">The turn was about it, and not about something in between.</param>
internal sealed record GuideTurn(GuideProgress? After, bool Moved);
