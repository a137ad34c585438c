using Assistant.Bot.Access;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Planning.Model;

/// <summary>
/// What the model has done about one message so far. It flows with the call, so that a tool knows whose message it works on and
/// nothing that the model writes can say otherwise.
/// </summary>
/// <param name="slots">The message, read by our own readers.</param>
/// <param name="memory">What the conversation is about.</param>
/// <param name="caller">Who asks.</param>
/// <param name="today">The real day in Asia/Ho_Chi_Minh.</param>
internal sealed class ModelTurn(Slots slots, Understanding? memory, Caller caller, DateOnly today)
{
    /// <summary>The right procedure is among these of the search practically always (Recall@4: 99 %).</summary>
    private const int MostListed = 6;

    /// <summary>More questions than these are in no message.</summary>
    public const int MostCalls = 3;

    private static readonly AsyncLocal<ModelTurn?> Active = new();

    /// <exception cref="InvalidOperationException">No model is at work.</exception>
    public static ModelTurn Current => Active.Value ?? throw new InvalidOperationException("No model is at work.");

    public Slots Slots { get; } = slots;

    public Understanding? Memory { get; } = memory;

    public Caller Caller { get; } = caller;

    public DateOnly Today { get; } = today;

    /// <summary>Procedures that the message or the conversation can mean; the model may choose no other.</summary>
    public IReadOnlyList<string> Procedures { get; } =
    [
        .. slots.Hits.Take(MostListed).Select(hit => hit.ProcedureId).Concat(memory?.OfferedIds ?? []).Concat(memory?.EarlierIds ?? [])
            .Append(memory?.ProcedureId).OfType<string>().Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Calls that were answered from records, in their order, without the words of the message.</summary>
    public List<SkillCall> Calls { get; } = [];

    /// <summary>Procedures that the model wants to ask about.</summary>
    public IReadOnlyList<string>? AskedBack { get; set; }

    /// <summary>The model found nothing that fits.</summary>
    public bool Declined { get; set; }

    public static IDisposable Enter(ModelTurn turn)
    {
        Active.Value = turn;
        return new Exit();
    }

    /// <summary>Takes a call that was answered; one more of the same kind about the same thing stands for a second thought.</summary>
    public void Take(SkillCall call)
    {
        Calls.RemoveAll(earlier => earlier.Plugin == call.Plugin && earlier.Function == call.Function && Side(earlier) == Side(call));
        if (Calls.Count < MostCalls)
        {
            Calls.Add(call with { Arguments = call.Arguments.Where(argument => argument.Key is not (FeeSkill.Wording or FeeSkill.AskedWording)).ToDictionary() });
        }
    }

    private static (string?, string?) Side(SkillCall call) =>
        (call.Arguments.GetValueOrDefault("procedure") ?? call.Arguments.GetValueOrDefault("entity"), call.Arguments.GetValueOrDefault("aspect") ?? call.Arguments.GetValueOrDefault("side"));

    private sealed class Exit : IDisposable
    {
        public void Dispose() => Active.Value = null;
    }
}
