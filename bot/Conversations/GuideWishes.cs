using Assistant.Bot.Answers;
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
/// Wishes to be walked through, from the first word to the procedure that is meant. Where that is asked back, the wish lives on
/// in memory, however the question is answered: by a tap, a number, or words.
/// </summary>
internal sealed class GuideWishes(GuideCues cues, GuideMoves moves, GuideScript script, GuideShowing showing, PageWishes pages, IPlanner planner, SlotReader slots, ProcedureTopic procedures, GuideLeaving leaving)
{
    private const double Sure = 0.95;
    private const string WhichFirst = "Dạ, em cần biết là việc nào thì mới làm tiếp được ạ. Anh/chị chọn giúp em một việc, hoặc nhắn số thứ tự:";

    public void Begin(Turn turn, GuideMove.Start start, PlanningRequest request)
    {
        var wish = start.Aloud ? GuideWish.WalkAloud : GuideWish.Walk;
        if (start.Wanted is null && turn.Memory is { Topic: ProcedureTopic.Topic, OfferedIds: { Count: > 0 } open } asked)
        {
            turn.Plan = pages.Waiting(procedures.OfferAgain(slots.Read(request), asked.Intent, open, WhichFirst, Sure), wish);
            return;
        }

        var (planned, understood) = PageWishes.Meant(planner, turn, start.Wanted, request);
        if (understood is not null)
        {
            Do(turn, wish, understood);
        }
        else
        {
            Wait(turn, wish, planned);
        }
    }

    /// <summary>Leads through something else than what goes on; false: what is named is no procedure.</summary>
    public bool Change(Turn turn, GuideMove.Switch other, PlanningRequest request)
    {
        var (wanted, going) = (other.Wanted, turn.GuideProgress!);
        if (wanted.Length == 0)
        {
            Wait(turn, GuideWish.Walk, null);
            turn.Guide = new GuideTurn(going with { IsStopped = true }, Moved: true);
            return true;
        }

        // It is named as if nothing had been talked about: "chuyển sang khai tử" says no more of a birth.
        switch (Fresh(wanted) is OutcomePlan ? Fresh($"{PageWishes.Act} {wanted}") : Fresh(wanted))
        {
            case var plan when other.Wishes && !IsNamed(plan, going, wanted):
                return false;
            case SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: { } same } } when same == going.ProcedureId:
                showing.Show(turn, moves.Take(other.Person ? new GuideMove.NextPerson(null, null) : new GuideMove.Repeat(), going, turn.Today));
                return true;
            case SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: { } imported } } when !going.IsStopped && script.Find(imported) is null:
                leaving.Ask(turn, going, imported, request);
                return true;
            case SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: not null } found }:
                Do(turn, GuideWish.Walk, found with { PlaceId = found.PlaceId ?? going.PlaceId, AskedAsId = found.AskedAsId ?? going.AskedAsId }, isForAnother: other.Person);
                return true;
            case ClarificationPlan { Understood: { Topic: ProcedureTopic.Topic, OfferedIds.Count: > 0 } } ask:
                turn.Plan = pages.Waiting(ask, GuideWish.Walk);
                return true;
            default:
                return false;
        }

        Plan Fresh(string named) => planner.Plan(request with { Question = named, Memory = null });
    }

    // "Cô muốn …" may go on with anything: only the name of another procedure leaves this one.
    private bool IsNamed(Plan plan, GuideProgress going, string wanted) =>
        plan is SkillPlan { Confidence: >= PageWishes.NamedFrom, Understood: { Topic: ProcedureTopic.Topic, ProcedureId: { } id } } && id != going.ProcedureId
        && (script.Find(id) is not { } named || GuideLeaving.IsNamed(named, Word.Split(wanted)));

    /// <summary>What a message does to a wish that waits; false: nothing, it is planned as any other.</summary>
    public bool GoesOn(Turn turn, PlanningRequest request)
    {
        var memory = turn.Memory!;
        var words = Word.Split(request.Question);
        if (memory.Wanted == GuideWish.Handed)
        {
            if (memory.ProcedureId is not null && cues.Pages.Added(request.Question) is { } added && pages.Add(turn, added, memory, request))
            {
                return true;
            }

            if (memory.ProcedureId is null || !cues.Pages.IsReshape(words))
            {
                return false;
            }

            PageWishes.HandOver(turn, GuideWish.Page, memory, PageCues.Chat);
            return true;
        }

        return cues.Command(words) is { } command ? Obeys(turn, request, memory, command) : Answered(turn, request, words, memory);
    }

    private bool Obeys(Turn turn, PlanningRequest request, Understanding memory, string command)
    {
        switch (command)
        {
            case GuideCommands.Cancel:
                turn.Plan = new OutcomePlan("guide_dropped", Sure);
                turn.Kept = memory with { Wanted = null, OfferedIds = null };
                return true;
            case "aloud" or "quiet":
                return false;
            case GuideCommands.Next when GuideLeaving.IsAsked(memory, turn.GuideProgress) && cues.Enters(Word.Split(request.Question)):
                showing.Show(turn, moves.Take(new GuideMove.Repeat(), turn.GuideProgress!, turn.Today));
                return true;
            case not null when memory.OfferedIds is { Count: > 0 } offered:
                turn.Plan = pages.Waiting(procedures.OfferAgain(slots.Read(request), memory.Intent, offered, WhichFirst, Sure), memory.Wanted!);
                return true;
            case not null when memory.ProcedureId is not null:
                Do(turn, memory.Wanted!, memory);
                return true;
            default:
                Wait(turn, memory.Wanted!, null);
                return true;
        }
    }

    private bool Answered(Turn turn, PlanningRequest request, IReadOnlyList<Word> words, Understanding memory)
    {
        var wish = memory.Wanted!;
        if (cues.Switches.Beside(request.Question) is "")
        {
            // "Chuyển thủ tục khác": none of those offered.
            Wait(turn, wish, null);
            return true;
        }

        switch (planner.Plan(request))
        {
            case SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: { } other } } plan when cues.Asks(words) && memory is { ProcedureId: null, OfferedIds: { Count: > 0 } open } && !open.Contains(other):
                // "Có phải xin xác nhận độc thân không" chooses none of those offered: it is answered, and they stay open.
                turn.Plan = plan with { Understood = memory };
                turn.Reminder = Later(wish);
                return true;
            case SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: { } id } found } plan when IsAside(words, found):
                // Asked of one of those offered, or of the one that waits: then the wish goes on waiting.
                var waits = memory.ProcedureId is { } known ? known == id : memory.OfferedIds?.Contains(id) != false;
                turn.Plan = waits ? plan with { Understood = found with { Wanted = wish } } : plan;
                turn.Reminder = waits ? Later(wish) : null;
                return true;
            case SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: not null } found }:
                Do(turn, wish, found);
                return true;
            case ClarificationPlan ask:
                turn.Plan = pages.Waiting(ask, wish);
                return true;
            case var other:
                // Memory keeps the wish: nothing of this matter was understood.
                turn.Plan = other;
                return true;
        }
    }

    // "Khoan, phí bao nhiêu" is answered first.
    private bool IsAside(IReadOnlyList<Word> words, Understanding found) =>
        cues.Asks(words) && found.Intent is not (null or Intents.Overview or Intents.Steps);

    private static string Later(string wish) => $"Khi nào làm thì anh/chị nhắn \"tiếp\" để em {(IsWalk(wish) ? "hướng dẫn từng bước" : "gửi phiếu")} ạ.";

    private static bool IsWalk(string wish) => wish is GuideWish.Walk or GuideWish.WalkAloud;

    private void Do(Turn turn, string wish, Understanding understood, bool isForAnother = false)
    {
        if (IsWalk(wish) && GuideLeaving.IsAsked(turn.Memory, turn.GuideProgress) && understood.ProcedureId == turn.GuideProgress!.ProcedureId)
        {
            // Asked whether it is to be left, it was chosen to stay.
            showing.Show(turn, moves.Take(new GuideMove.Repeat(), turn.GuideProgress, turn.Today));
            return;
        }

        if (!IsWalk(wish))
        {
            PageWishes.HandOver(turn, wish, understood, null);
            return;
        }

        if (script.Find(understood.ProcedureId!) is { } procedure)
        {
            showing.Show(turn, moves.Change(procedure, new GuideProgress
            {
                ProcedureId = procedure.Id,
                PlaceId = understood.PlaceId,
                AskedAsId = understood.AskedAsId,
                Channel = procedure.OnlineLevel == Procedure.NotOnline ? null : understood.Channel,
                Aloud = wish == GuideWish.WalkAloud,
            }, isForAnother ? null : turn.GuideProgress, turn.Today));
            return;
        }

        // An imported record is told step by step at once.
        turn.Plan = new SkillPlan(
            SkillCall.Of(ProcedureSkill.Plugin, ProcedureSkill.DescribeFunction,
                ("procedure", understood.ProcedureId), ("aspect", nameof(ProcedureAspect.Steps)), ("date", VietnameseFormat.Iso(turn.AsOf)),
                ("place", understood.PlaceId), ("askedAs", understood.AskedAsId)),
            understood with { Intent = Intents.Steps, Wanted = null, OfferedIds = null },
            Sure);
    }

    private void Wait(Turn turn, string wish, Plan? planned)
    {
        turn.Plan = planned switch
        {
            null => new OutcomePlan(IsWalk(wish) ? "guide_which" : "handout_which", Sure),
            ClarificationPlan ask => pages.Waiting(ask, wish),
            _ => planned,
        };
        // The procedure is said next, or said again in other words.
        turn.Kept = planned is null or OutcomePlan ? (turn.Memory ?? new Understanding { Topic = GuideSkill.Plugin }) with { Wanted = wish, ProcedureId = null, OfferedIds = null } : null;
    }
}
