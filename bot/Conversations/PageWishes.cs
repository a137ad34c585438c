using System.Text.RegularExpressions;
using Assistant.Bot.Answers;
using Assistant.Bot.CommonQuestions;
using Assistant.Bot.Guiding;
using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Conversations;

/// <summary>Hands over pages to print: of the procedure that is named, of several, or of the one talked about.</summary>
internal sealed partial class PageWishes(GuideCues cues, IPlanner planner, CommonQuestionCues common)
{
    private const double Sure = 0.95;

    private const int MostBesideTalk = 2;

    /// <summary>More words than a name are a sentence.</summary>
    private const int LongestThing = 4;

    /// <summary>What is done with a thing that is only named.</summary>
    public const string Act = "làm";

    /// <summary>From here on a message names a procedure whatever was talked about.</summary>
    public const double NamedFrom = 0.6;

    /// <summary>A pocket booklet holds no more.</summary>
    private const int MostPages = 12;

    public void Begin(Turn turn, PageWish wish, PlanningRequest request)
    {
        if (common.Sheet(Word.Split(request.Question)) is { } question)
        {
            OfQuestion(turn, question.Id, wish);
            return;
        }

        if (!wish.IsList && wish.Wanted is { } several && Several(several, request) is { Count: > 1 } all)
        {
            var known = all[0] with { PlaceId = all.Find(one => one.PlaceId is not null)?.PlaceId, Channel = all.Find(one => one.Channel is not null)?.Channel };
            HandOver(turn, GuideWish.Page, known, wish.Form, [.. all.Skip(1).Select(one => one.ProcedureId!)]);
            return;
        }

        var kind = wish.IsList ? GuideWish.List : GuideWish.Page;
        var (planned, understood) = Meant(planner, turn, wish.Wanted, request);
        if (wish.IsList && planned is ClarificationPlan { Understood.OfferedIds: { } sides } && planner.Plan(request) is SkillPlan { Understood: { ProcedureId: { } asked } whole } && sides.Contains(asked))
        {
            // Asked for the papers of one, it is not open which is meant.
            understood = whole;
        }

        if (understood is not null)
        {
            HandOver(turn, kind, understood, wish.Form);
        }
        else if (planned is ClarificationPlan { Understood.Topic: ProcedureTopic.Topic } ask)
        {
            turn.Plan = Waiting(ask, kind);
        }
        else if (wish.IsSure)
        {
            turn.Plan = planned ?? new OutcomePlan("handout_which", Sure);
            turn.Kept = planned is null ? (turn.Memory ?? new Understanding { Topic = GuideSkill.Plugin }) with { Wanted = kind } : null;
        }
    }

    // Around public services and of no one procedure: filing on the portal, paying there, going from house to house.
    private static void OfQuestion(Turn turn, string id, PageWish wish)
    {
        var sheet = SkillCall.Of(CommonQuestionSkill.Plugin, CommonQuestionSkill.SheetFunction, ("id", id));
        var kept = turn.Memory ?? new Understanding { Topic = CommonQuestionTopic.Topic };
        turn.Plan = wish.IsList || wish.Form == PageCues.Chat
            ? new SkillPlan(SkillCall.Of(CommonQuestionSkill.Plugin, CommonQuestionSkill.AnswerFunction, ("id", id)), kept, Sure) { Also = [sheet] }
            : new SkillPlan(sheet, kept, Sure);
    }

    /// <summary>The procedure meant: the one that is named, else the one talked about.</summary>
    public static (Plan? Planned, Understanding? Understood) Meant(IPlanner planner, Turn turn, string? wanted, PlanningRequest request)
    {
        var planned = wanted is not null ? Named(planner, request with { Question = wanted }) ?? planner.Plan(request with { Question = wanted }) : null;
        if (planned is OutcomePlan && turn.Memory?.ProcedureId is null && Word.Split(wanted!).Count <= LongestThing && planner.Plan(request with { Question = $"{Act} {wanted}" }) is SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: not null } } acted)
        {
            // "Thường trú" alone is where somebody lives; who wishes to be led through it wishes to do it.
            planned = acted;
        }

        if (planned is OutcomePlan && turn.Memory is { Topic: ProcedureTopic.Topic, ProcedureId: not null } && Word.Split(wanted!).Count <= MostBesideTalk)
        {
            // "Bảng kiểm để mình mang theo": a word or two that mean nothing say nothing of another matter.
            planned = null;
        }

        return (planned, planned switch
        {
            SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: not null } found } => found,
            null when turn.Memory is { Topic: ProcedureTopic.Topic, ProcedureId: not null } remembered => remembered,
            _ => null,
        });
    }

    // A few words that name a procedure would else be read as more of the one talked about: "một tờ nữa về khai sinh".
    private static Plan? Named(IPlanner planner, PlanningRequest request) =>
        request.Memory is not { } talk ? null : planner.Plan(request with { Memory = null }) switch
        {
            SkillPlan { Confidence: >= NamedFrom, Understood: { Topic: ProcedureTopic.Topic, ProcedureId: not null } } named => named,
            ClarificationPlan { Confidence: >= NamedFrom, Understood: { Topic: ProcedureTopic.Topic, OfferedIds: { } offered } } open when talk.ProcedureId is { } about && !offered.Contains(about) => open,
            _ => null,
        };

    /// <param name="turn">The turn.</param>
    /// <param name="wish">A list, or a page.</param>
    /// <param name="understood">The procedure, and what is known beside it.</param>
    /// <param name="form">As <see cref="PageWish.Form"/>.</param>
    /// <param name="others">Further procedures, for a booklet.</param>
    public static void HandOver(Turn turn, string wish, Understanding understood, string? form, IReadOnlyList<string>? others = null)
    {
        var page = SkillCall.Of(GuideSkill.Plugin, GuideSkill.HandoutFunction,
            ("procedure", understood.ProcedureId), ("place", understood.PlaceId), ("channel", understood.Channel),
            ("form", form), ("others", others is null ? null : string.Join(',', others)));
        var kept = understood with { Wanted = GuideWish.Handed, OfferedIds = null };
        turn.Plan = wish == GuideWish.List
            ? new SkillPlan(
                SkillCall.Of(ProcedureSkill.Plugin, ProcedureSkill.DescribeFunction,
                    ("procedure", understood.ProcedureId), ("aspect", nameof(ProcedureAspect.Documents)), ("date", VietnameseFormat.Iso(turn.AsOf)),
                    ("place", understood.PlaceId), ("askedAs", understood.AskedAsId)),
                kept,
                Sure)
            { Also = [page] }
            : new SkillPlan(page, kept, Sure);
    }

    /// <summary>The question back, whose options and whose memory keep the wish.</summary>
    public ClarificationPlan Waiting(ClarificationPlan ask, string wish)
    {
        var words = wish switch { GuideWish.Page => cues.Pages.Words, GuideWish.List => cues.Pages.ListWords, GuideWish.WalkAloud => cues.AloudWords, _ => cues.Words };
        var offered = ask.Options.Select(option => option.Procedure).OfType<string>().ToList();
        var understood = ask.Understood ?? (offered.Count > 0 ? new Understanding { Topic = ProcedureTopic.Topic, OfferedIds = offered } : null);
        return ask with
        {
            Cases = [],
            Options = [.. ask.Options.Select(option => option with { Question = $"{words}: {option.Question}" })],
            Understood = understood is null ? null : understood with { Wanted = wish },
        };
    }

    // "Bảng phí căn cước, hộ chiếu, bằng lái": of what is open, whoever puts it up for all needs every case.
    private List<Understanding>? Several(string wanted, PlanningRequest request)
    {
        var parts = Parts(wanted);
        return parts.Count < 2 ? null : Named(parts, request);
    }

    /// <summary>After a page was handed over: "thêm phần mai táng phí" makes a booklet of both. False: what is to be added is no procedure.</summary>
    public bool Add(Turn turn, string wanted, Understanding memory, PlanningRequest request)
    {
        if (Named(Parts(wanted), request) is not { Count: > 0 } added)
        {
            return false;
        }

        var others = (memory.TogetherIds ?? []).Concat(added.Select(page => page.ProcedureId!)).Where(id => id != memory.ProcedureId).Distinct(StringComparer.Ordinal).Take(MostPages - 1).ToList();
        HandOver(turn, GuideWish.Page, memory, null, others.Count > 0 ? others : null);
        return true;
    }

    private static List<string> Parts(string wanted) => [.. Joints().Split(wanted).Where(part => part.Length > 0)];

    private List<Understanding>? Named(List<string> parts, PlanningRequest request)
    {
        var pages = new List<Understanding>();
        foreach (var part in parts)
        {
            switch (planner.Plan(request with { Question = part, Memory = null }))
            {
                case SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: not null } found }:
                    pages.Add(found);
                    break;
                case ClarificationPlan { Understood: { Topic: ProcedureTopic.Topic, OfferedIds: { } offered } open }:
                    pages.AddRange(offered.Select(id => open with { ProcedureId = id, OfferedIds = null }));
                    break;
                default:
                    // A part that names nothing makes it one matter with an "and" in it.
                    return null;
            }
        }

        return [.. pages.DistinctBy(page => page.ProcedureId).Take(MostPages)];
    }

    [GeneratedRegex(@"\s*[,;]\s*|\s+(?:và|va|với|voi|cùng|cung)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Joints();
}
