using System.ComponentModel;
using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Planning;
using Assistant.Bot.Skills.Results;
using Assistant.Bot.Watching;
using Assistant.Bot.Watching.Store;
using Assistant.Knowledge.Calendar;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>
/// What officials want to be told by themselves. Whose watches they are and where messages go flows with the call: nothing
/// that plans can have figures sent to somebody else.
/// </summary>
internal sealed class WatchSkill(
    WatchStore store, WatchedFigures figures, WatchNames names, ProactiveSenders senders, TimeProvider time, IOptions<WatchingOptions> options) : ISkill
{
    public const string Plugin = "watch";
    public const string SubscribeFunction = "subscribe";
    public const string ListFunction = "list";
    public const string CancelFunction = "cancel";
    public const string RefuseFunction = "refuse";

    /// <summary>Instead of numbers: all of them.</summary>
    public const string All = "all";

    public string PluginName => Plugin;

    [KernelFunction(SubscribeFunction)]
    [Description("Sends the answer to a question about figures again and again, or when a figure crosses a line.")]
    public async Task<object> Subscribe(
        [Description("The calls that answer the question, as JSON")] string what,
        [Description("new, or a day of the week in English")] string schedule,
        [Description("Below:30, Above:30 or Reach:30, in percent")] string? condition = null,
        [Description("The calls of the watch that this one takes the place of, as JSON")] string? instead = null,
        CancellationToken cancellationToken = default)
    {
        var calls = WatchedCalls.Parse(what);
        var line = condition is null ? null : WatchCondition.Parse(condition);
        var appointed = WatchSchedule.Parse(schedule);
        var caller = CallerScope.Caller;
        if (PushScope.Address is not { } to || caller.Key is not { } owner || senders.Of(to.Channel) is not { } sender)
        {
            return new WatchRefused(WatchProblem.NoPush);
        }

        if (!calls.IsOfNewest)
        {
            return new WatchRefused(WatchProblem.FixedPeriod);
        }

        var (_, answer) = await figures.AnswerAsync(calls, caller, null, null, cancellationToken);
        if (answer.Outcome is SkillPlan.NotPermitted or SkillPlan.NotOwnUnit)
        {
            return SkillRefusal.Instance;
        }

        var mark = FiguresMark.Of(answer);
        // Of one unit there may be figures one day; a question that nothing answers was not understood.
        if (mark == FiguresMark.None && (line is null || answer.Indicator is null))
        {
            return new WatchRefused(WatchProblem.NoFigures);
        }

        if (line is not null && answer.Rows?.Any(row => row.Unit != "%") == true)
        {
            return new WatchRefused(WatchProblem.NotPercent);
        }

        var assumed = calls.Argument(WatchedCalls.Indicators) is null;
        calls = answer.Indicator is { } indicator ? calls.About(indicator) : calls;
        var slot = appointed.LastDue(VietnamClock.Now(time), options.Value.Hour);
        var watch = new Watch
        {
            Owner = owner,
            What = calls,
            Schedule = appointed,
            Condition = line,
            To = to,
            State = new WatchState { Seen = mark, Slot = slot },
        };
        watch = line is null ? watch : watch with { State = watch.State with { Beyond = WatchCheck.Beyond(watch, line, answer) ?? [] } };
        var former = instead is null ? [] : Like(owner, WatchedCalls.Parse(instead), line);
        former.ForEach(other => store.Cancel(owner, other.Number));
        return store.Add(watch, options.Value.MaxPerPerson) is { } kept
            ? new WatchKept(kept.Watch, kept.IsNew, names.Of(watch), sender.Place, sender.Limits, slot?.AddDays(7), options.Value.Hour, mark != FiguresMark.None, answer.Period?.Label, assumed)
            : new WatchRefused(WatchProblem.TooMany, options.Value.MaxPerPerson);
    }

    [KernelFunction(RefuseFunction)]
    [Description("Says why a wish to be told cannot be taken as it was said.")]
    public WatchRefused Refuse([Description("Unclear, OtherSchedule or OtherLine")] string problem) =>
        // Where nothing can be sent, no better wording helps.
        new(CanPush ? SkillArguments.Word<WatchProblem>(problem, nameof(problem)) : WatchProblem.NoPush, options.Value.MaxPerPerson);

    [KernelFunction(ListFunction)]
    [Description("What the caller watches.")]
    public WatchList List() => new([.. Mine().Select(Line)], CanPush);

    [KernelFunction(CancelFunction)]
    [Description("Ends watches.")]
    public object Cancel([Description("Numbers with commas between them, or all; none: the only one")] string? numbers = null)
    {
        var mine = Mine();
        var asked = numbers switch
        {
            All => [.. mine.Select(watch => watch.Number)],
            null => mine.Count == 1 ? [mine[0].Number] : Array.Empty<int>(),
            _ => [.. numbers.Split(',').Select(number => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)).Distinct()],
        };
        var owner = CallerScope.Caller.Key ?? "";
        var gone = mine.Where(watch => asked.Contains(watch.Number) && store.Cancel(owner, watch.Number)).ToList();
        return new WatchCancelled(
            [.. gone.Select(Line)],
            [.. asked.Except(mine.Select(watch => watch.Number))],
            [.. mine.Except(gone).Select(Line)]);
    }

    // Those of the same question and sort of line, whichever number stands in them: one that was kept a moment ago.
    private List<Watch> Like(string owner, WatchedCalls calls, WatchCondition? line) =>
        [.. store.Of(owner).Where(watch => (watch.Condition is null) == (line is null) && (watch.What.Argument(WatchedCalls.Indicators) is { } indicator ? calls.About(indicator) : calls).ToText() == watch.What.ToText()).OrderByDescending(watch => watch.Number).Take(1)];

    private bool CanPush => PushScope.Address is { } to && CallerScope.Caller.Key is not null && senders.Of(to.Channel) is not null;

    private IReadOnlyList<Watch> Mine() => CallerScope.Caller.Key is { } owner ? store.Of(owner) : [];

    private WatchLine Line(Watch watch) => new(watch, names.Of(watch), senders.Of(watch.To.Channel)?.Place);
}
