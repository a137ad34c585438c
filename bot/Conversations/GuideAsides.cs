using Assistant.Bot.CommonQuestions;
using Assistant.Bot.Guiding;
using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Conversations;

/// <summary>
/// What is asked while a walk-through waits: of the procedure that is walked through and of the case that was told, unless the message
/// before named another procedure and asked for a side of it.
/// </summary>
internal sealed class GuideAsides(GuideCues cues, GuideScript script, GuideMoves moves, GuideShowing showing, IPlanner planner, SlotReader slots, Obstacles obstacles, GuideLeaving leaving, GuideCaseReader cases, AskedDetails details, ProcedureCalls calls)
{
    /// <summary>Longer messages tell something.</summary>
    private const int MostWords = 14;

    /// <summary>Words beside the question by which it may ask for another fee than that of the case.</summary>
    private const int MostBeside = 1;

    /// <summary>
    /// A question in between is answered, and the walk-through waits. What asks nothing and names nothing else would be told the record
    /// from its beginning: the step is shown again instead.
    /// </summary>
    public void Take(Turn turn, GuideProgress progress, PlanningRequest request)
    {
        var talk = request with { Memory = TalkOf(turn.Memory, progress) };
        // "Tạm dừng chút, cho hỏi đăng ký kết hôn hết bao nhiêu": what it names is asked, and only that.
        var asked = cues.AskedBehindPause(request.Question) is { } behind ? talk with { Question = behind } : talk;
        var plan = planner.Plan(asked);
        var words = Word.Split(request.Question);
        if (!cues.Asks(words) && leaving.Unnamed(plan, progress, asked) is { } other)
        {
            if (leaving.IsOtherCase(other, progress) || calls.Changed(slots.Read(asked), progress.ProcedureId, null) is not { } changed)
            {
                leaving.Ask(turn, progress, other, request);
                return;
            }

            // Told in the words of another procedure ("lãnh lương hưu rồi"), it changes something in this one.
            plan = new SkillPlan(changed, asked.Memory! with { ProcedureId = progress.ProcedureId, Intent = null }, Sure);
        }

        if (words.Count <= MostWords && !cues.Asks(words) && (IsOfStep(plan, progress) || OnlyTells(plan, progress, asked)))
        {
            if (OfRecord(plan, progress, asked) is not { } told)
            {
                showing.Show(turn, new GuideMoves.Shown(progress, GuideOpening.Unclear));
                return;
            }

            plan = told;
        }

        turn.Plan = InCase(plan, progress, asked, turn.Today);
        turn.Guide = new GuideTurn(progress with { Asides = progress.Asides + 1, AsideId = Named(plan, progress, words) }, Moved: false);
    }

    /// <summary>
    /// What keeps the person from going on is answered, with what the record of the procedure says of it; who can only file in person is
    /// told the rest of the way for that. False: the message tells no such thing.
    /// </summary>
    public bool TellsObstacle(Turn turn, GuideProgress progress, PlanningRequest request)
    {
        if (cues.Reasoned(request.Question) is "where" or "on" or "resume" or GuideCommands.Cancel || cues.Pages.Read(request.Question, afterPage: false) is not null || cues.Beside(request.Question) is not null || cues.Lesson(request.Question) is not null || obstacles.Read(request, cues.Asks(Word.Split(request.Question))) is not { } told)
        {
            return false;
        }

        var left = obstacles.FilesInPerson(told) ? moves.Take(new GuideMove.Tell(null, null, InPerson, null), progress, turn.Today).Progress : progress;
        turn.Plan = new SkillPlan(
            CommonQuestionBeside.CallOf(told, progress.ProcedureId),
            TalkOf(turn.Memory, left) with { ProcedureId = progress.ProcedureId, OfferedIds = null },
            Sure);
        turn.Guide = new GuideTurn(left with { Asides = 1 }, Moved: false);
        return true;
    }

    private const string InPerson = "in_person";
    private const double Sure = 0.95;

    // "Tôi mới 72", "mất giấy chứng sinh rồi": who tells it wants to know what it changes, and a sentence of the record says so. A time
    // that does not tell which case it is, is asked again.
    private Plan? OfRecord(Plan plan, GuideProgress progress, PlanningRequest request)
    {
        var words = Word.Split(request.Question);
        if (progress.Stage == GuideStage.Case && cases.TellsTime(words, request.Today))
        {
            return null;
        }

        if (IsTold(plan, progress))
        {
            return plan;
        }

        if (planner.Plan(request with { Question = $"{request.Question.TrimEnd(' ', '.', '!')} {Changes}" }) is SkillPlan asked && IsTold(asked, progress))
        {
            // Only that sentence: what the procedure is was told when it began.
            return asked with { Call = With(asked.Call, "aspect", nameof(ProcedureAspect.Detail)), Also = [] };
        }

        return plan is not SkillPlan told ? null
            : cues.Lost(words) is { } thing && details.Paper(progress.ProcedureId, cues.Telling(thing)) is { } paper ? told with { Call = ProcedureCalls.Needed(slots.Read(request), progress.ProcedureId, paper, ProcedureAspect.Paper) }
            : null;
    }

    private static bool IsTold(Plan plan, GuideProgress progress) =>
        plan is SkillPlan { Call: { Plugin: ProcedureSkill.Plugin, Arguments: var arguments }, Understood.ProcedureId: { } about } && about == progress.ProcedureId
        && arguments.GetValueOrDefault(ProcedureSkill.Asked) is not null && arguments.GetValueOrDefault(ProcedureSkill.LeavesOpen) is null;

    /// <summary>Behind what is told, it asks what that changes.</summary>
    private const string Changes = "thì sao";

    // "Cháu được hai tháng", "bé trễ rồi": which case that is, is asked again; the fee of another case is no answer.
    private bool OnlyTells(Plan plan, GuideProgress progress, PlanningRequest request) =>
        plan is SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: { } about } } && about == progress.ProcedureId
        && ProcedureIntent.Of(slots.Read(request).Cues) is null or Intents.Overview or Intents.Late;

    private static bool IsOfStep(Plan plan, GuideProgress progress) =>
        plan is SkillPlan { Call.Plugin: ProcedureSkill.Plugin, Understood: { Topic: ProcedureTopic.Topic, ProcedureId: { } about, Intent: null or Intents.Overview } } && about == progress.ProcedureId;

    // What was asked in between of something else does not make it the talk: "bà không biết chữ ký thế nào", then "có mất tiền không".
    private static Understanding TalkOf(Understanding? memory, GuideProgress progress)
    {
        if (memory is { OfferedIds.Count: > 0 } || (memory?.ProcedureId is { } about && about == progress.AsideId))
        {
            return memory;
        }

        var same = memory?.ProcedureId == progress.ProcedureId ? memory : null;
        return (same ?? new Understanding { Topic = ProcedureTopic.Topic, EarlierIds = memory is null ? null : TalkMatters.Earlier(memory, new Understanding { Topic = ProcedureTopic.Topic }) }) with
        {
            Topic = ProcedureTopic.Topic,
            ProcedureId = progress.ProcedureId,
            PlaceId = progress.PlaceId ?? same?.PlaceId,
            AskedAsId = progress.PlaceId is null ? same?.AskedAsId : progress.AskedAsId,
            Channel = progress.Channel ?? same?.Channel,
            Audiences = GuideScript.Audiences(progress) ?? same?.Audiences,
        };
    }

    private string? Named(Plan plan, GuideProgress progress, IReadOnlyList<Word> words) =>
        plan is SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: { } about, Intent: not (null or Intents.Overview or Intents.Conditions) } }
        && about != progress.ProcedureId && (about == progress.AsideId || (script.Find(about) is { } other && GuideLeaving.IsNamed(other, words)))
            ? about
            : null;

    // The fee of the case, and the papers of the person, that were told.
    private Plan InCase(Plan plan, GuideProgress progress, PlanningRequest request, DateOnly today)
    {
        if (plan is not SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: { } about } } told || about != progress.ProcedureId)
        {
            return plan;
        }

        var items = GuideScript.Items(script.Find(about)!, progress);
        return told.Call switch
        {
            { Plugin: FeeSkill.Plugin } fee when !fee.Arguments.ContainsKey("sides") && slots.Read(request) is var read && read.Unexplained <= MostBeside && !read.NamesDate => OfItems(told, items, progress),
            { Plugin: ProcedureSkill.Plugin } when told.Understood.Intent == Intents.Documents && told.Also.Count == 0 && script.HasOwnDocuments(progress) =>
                told with { Call = GuideShowing.Call(progress with { Stage = GuideStage.Documents }, GuideOpening.Aside) },
            _ => told,
        };
    }

    private SkillPlan OfItems(SkillPlan told, IReadOnlyList<string> items, GuideProgress progress)
    {
        var calls = items.DefaultIfEmpty<string?>(null).Select(item => With(told.Call, "item", item)).ToList();
        // Who is exempt is told so first.
        var exempt = script.IsExempt(progress) ? GuideShowing.Call(progress with { Stage = GuideStage.Fee }, GuideOpening.Aside) : null;
        return exempt is null
            ? told with { Call = calls[0], Also = [.. calls.Skip(1), .. told.Also] }
            : told with { Call = exempt, Also = [.. calls, .. told.Also] };
    }

    private static SkillCall With(SkillCall call, string name, string? value) =>
        value is null ? call : call with { Arguments = new Dictionary<string, string?>(call.Arguments) { [name] = value } };
}
