using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Guiding;

/// <summary>From where a walk-through stands and what was said to where it goes.</summary>
internal sealed class GuideMoves(GuideScript script)
{
    /// <summary>The stage to show, why, and what to keep; nothing is kept when it is over.</summary>
    internal sealed record Shown(GuideProgress Progress, GuideOpening Opening, bool IsOver = false);

    /// <param name="procedure">What is walked through.</param>
    /// <param name="known">What the conversation knows already: it is not asked again.</param>
    /// <param name="today">Today in Asia/Ho_Chi_Minh.</param>
    public Shown Begin(Procedure procedure, GuideProgress known, DateOnly today) =>
        new(known with { ProcedureId = procedure.Id, Stage = script.After(known with { Stage = GuideStage.Place, ProcedureId = procedure.Id }, today) ?? GuideStage.Fee }, GuideOpening.Begun);

    /// <summary>As <see cref="Begin"/>, but what goes on is kept, and one that was left goes on where it was.</summary>
    /// <param name="procedure">What is wished for instead.</param>
    /// <param name="known">What the conversation knows of it.</param>
    /// <param name="leaves">What goes on; null: nothing.</param>
    /// <param name="today">Today in Asia/Ho_Chi_Minh.</param>
    public Shown Change(Procedure procedure, GuideProgress known, GuideProgress? leaves, DateOnly today)
    {
        if (leaves is null || leaves.ProcedureId == procedure.Id)
        {
            return Begin(procedure, known with { Left = leaves?.Left ?? [] }, today);
        }

        List<GuideProgress> left = [leaves with { Left = [], Asides = 0, AsideId = null, IsStopped = false }, .. leaves.Left.Where(one => one.ProcedureId != procedure.Id)];
        IReadOnlyList<GuideProgress> kept = [.. left.Take(MostLeft)];
        return leaves.Left.FirstOrDefault(one => one.ProcedureId == procedure.Id) is { } before
            ? new Shown(before with { Left = kept }, GuideOpening.Resumed)
            : Begin(procedure, known with { Left = kept }, today);
    }

    /// <summary>Nobody goes back further.</summary>
    private const int MostLeft = 3;

    public Shown Take(GuideMove move, GuideProgress progress, DateOnly today)
    {
        progress = progress with { Asides = 0, AsideId = null, IsStopped = false };
        switch (move)
        {
            case GuideMove.Next or GuideMove.Skip:
                return Forward(IsQuestion(progress.Stage) ? Settle(progress, progress.Stage) : progress, GuideOpening.None, today);
            case GuideMove.Pass pass:
                return Pass(progress, pass.Step, today);
            case GuideMove.Back back:
                return Back(progress, back.Steps, today);
            case GuideMove.Again:
                return Forward(new GuideProgress { ProcedureId = progress.ProcedureId, Aloud = progress.Aloud, Left = progress.Left }, GuideOpening.Begun, today);
            case GuideMove.NextPerson person:
                var fresh = new GuideProgress { ProcedureId = progress.ProcedureId, Aloud = progress.Aloud, Left = progress.Left, People = person.People ?? [], Case = person.Case };
                return Forward(person.Case is null ? fresh : Settle(fresh, GuideStage.Case), GuideOpening.NextPerson, today);
            case GuideMove.ReadOut aloud:
                return new Shown(progress with { Aloud = aloud.On }, aloud.On ? GuideOpening.None : GuideOpening.Quiet);
            case GuideMove.Cancel:
                return new Shown(progress with { IsStopped = true }, GuideOpening.Cancelled);
            case GuideMove.Where:
                return new Shown(progress, GuideOpening.Where);
            case GuideMove.Wait:
                return new Shown(progress, GuideOpening.Waiting);
            case GuideMove.Stuck:
                return new Shown(progress, GuideOpening.Stuck);
            case GuideMove.To to:
                return To(progress, to.Step, today);
            case GuideMove.Unsure when progress.Stage == GuideStage.Documents:
                return new Shown(progress, GuideOpening.Lacking);
            case GuideMove.Unsure:
                return Forward(progress, GuideOpening.Unsure, today);
            case GuideMove.Tick tick:
                return Tick(progress, tick, today);
            case GuideMove.Tell tell:
                return Tell(progress, tell, today);
            default:
                return new Shown(progress, GuideOpening.None);
        }
    }

    private Shown Forward(GuideProgress progress, GuideOpening opening, DateOnly today) =>
        script.After(progress, today) is { } next
            ? new Shown(progress with { Stage = next }, opening)
            : new Shown(progress, GuideOpening.Finished, IsOver: true);

    private Shown To(GuideProgress progress, int step, DateOnly today)
    {
        var steps = script.Steps(script.Find(progress.ProcedureId)!, progress, today);
        return IsQuestion(progress.Stage) ? Pass(progress, step, today)
            : step == GuideMove.To.Last ? new Shown(progress with { Stage = steps[^1] }, GuideOpening.None)
            : step > steps.Count ? new Shown(progress, GuideOpening.Where)
            : new Shown(progress with { Stage = steps[step - 1] }, GuideOpening.None);
    }

    // Who wants to go on is told what holds for everybody; what was not answered may be said at any step.
    private Shown Pass(GuideProgress progress, int step, DateOnly today)
    {
        var steps = script.Steps(script.Find(progress.ProcedureId)!, progress, today);
        var settled = Settle(Settle(progress, GuideStage.Case), GuideStage.Channel);
        return new Shown(settled with { Stage = steps[Math.Clamp(step, 1, steps.Count) - 1] }, GuideOpening.General);
    }

    private Shown Back(GuideProgress progress, int count, DateOnly today)
    {
        var shown = progress;
        for (; count > 0 && script.Before(shown, today) is { } before; count--)
        {
            shown = Forget(shown, before) with { Stage = before };
        }

        return new Shown(shown, shown.Stage == progress.Stage ? GuideOpening.First : GuideOpening.None);
    }

    // Who goes back to a question answers it anew.
    private static GuideProgress Forget(GuideProgress progress, GuideStage stage) => stage switch
    {
        GuideStage.Place => progress with { PlaceId = null, AskedAsId = null, Settled = [.. progress.Settled.Where(settled => settled != stage)] },
        GuideStage.Case => progress with { Case = null, Settled = [.. progress.Settled.Where(settled => settled != stage)] },
        GuideStage.Channel => progress with { Channel = null, Settled = [.. progress.Settled.Where(settled => settled != stage)] },
        _ => progress,
    };

    private Shown Tick(GuideProgress progress, GuideMove.Tick tick, DateOnly today)
    {
        var documents = GuideScript.Documents(script.Find(progress.ProcedureId)!, progress);
        // "Thiếu 2" says that the others are there.
        IReadOnlyList<int> have = tick.Have
            ? [.. progress.Have.Concat(tick.Documents).Distinct().Order()]
            : [.. documents.Except(tick.Documents)];
        var ticked = progress with { Have = have, Stage = GuideStage.Documents };
        return documents.All(have.Contains) ? Forward(ticked, GuideOpening.None, today) : new Shown(ticked, GuideOpening.Lacking);
    }

    private Shown Tell(GuideProgress progress, GuideMove.Tell tell, DateOnly today)
    {
        var told = progress;
        if (tell.PlaceId is { } place)
        {
            told = Settle(told with { PlaceId = place, AskedAsId = tell.AskedAsId }, GuideStage.Place);
        }

        if (tell.Case is { } which)
        {
            told = Settle(told with { Case = which }, GuideStage.Case);
        }

        if (tell.Channel is { } channel)
        {
            told = Settle(told with { Channel = channel }, GuideStage.Channel);
        }

        if (tell.People is { } people)
        {
            told = told with { People = people };
        }

        if (IsQuestion(progress.Stage))
        {
            // Where another question follows, it is said that this was heard.
            var next = Forward(told, GuideOpening.None, today);
            return next.Progress.Stage == progress.Stage ? next with { Opening = GuideOpening.Corrected } : next;
        }

        // Said later than asked: the step stays, told anew with what is true now.
        return tell.People is not null && progress.Stage == GuideStage.Conditions ? Forward(told, GuideOpening.None, today) : new Shown(told, GuideOpening.Corrected);
    }

    private static GuideProgress Settle(GuideProgress progress, GuideStage stage) =>
        progress with { Settled = [.. progress.Settled.Where(settled => settled != stage), stage] };

    private static bool IsQuestion(GuideStage stage) => stage <= GuideStage.Channel;
}
