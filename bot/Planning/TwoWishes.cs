using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Làm khai sinh hết bao nhiêu với lại đăng ký tạm trú cần giấy gì": two procedures in one message, each with a question
/// of its own, or one question that both share ("căn cước với bằng lái hết bao nhiêu"). Parts that each ask are read as turns of a talk
/// first; halves that share a question must be sure alone. A story about one procedure never has two questions about two procedures.
/// </summary>
internal sealed class TwoWishes(SlotReader slots, SlotLexicon lexicon, WishLexicon wishes, SituationCatalog situations, ProcedureTopic procedures, OpenAxis openAxis, PartsAsTalk parts, FeeSideCatalog sides)
{
    /// <summary>Each half must be this sure on its own.</summary>
    private const double SureFrom = 0.6;

    /// <summary>From this likelihood the half that asks names its matter itself: "giờ xin cấp lại" alone is of any paper.</summary>
    private const double NamedFrom = 0.85;

    /// <summary>Enough where "và", "với" joins what is asked once.</summary>
    private const double SureJoinedFrom = 0.5;

    /// <summary>Enough where the message itself says that it asks for two things ("hai cái đó", "vừa … vừa …").</summary>
    private const double SureOfTwoFrom = 0.3;

    /// <summary>No hit is surer than this is likely; a thousandth for rounding.</summary>
    private const double Rounding = 0.001;

    /// <summary>As sure, one procedure is meant that does the work of both.</summary>
    private const double CoversFrom = 0.6;

    /// <summary>What the planner acts on.</summary>
    private const double LeastToAct = 0.5;
    private const int ShortestMessage = 7;
    private const int ShortestPart = 2;
    private const int MostCuts = 8;

    /// <summary>Longer halves are sentences of their own, which share no question.</summary>
    private const int LongestShared = 14;

    /// <summary>One of the two must be among the best of the whole message.</summary>
    private const int Plausible = 4;

    /// <summary>In more words, what is said of one side may belong to another wish.</summary>
    private const int LongestWhole = 12;

    private readonly record struct Halves(Slots First, Slots Second, Match Cut)
    {
        public double Sure => Math.Min(First.Hits[0].Confidence, Second.Hits[0].Confidence);
    }

    /// <summary>The plan for both; null when the message is about one thing.</summary>
    public SkillPlan? Of(PlanningRequest request, Slots whole)
    {
        if (whole.Words.Count < ShortestMessage || whole.Hits.Count == 0)
        {
            return null;
        }

        // "Làm lại cà vẹt với biển số": both together are one thing.
        if (whole.Words.Count <= LongestWhole && sides.MakesWhole(whole.FeeSides))
        {
            return null;
        }

        // A story asks once; so does who wants several things done in one go.
        var once = lexicon.Once.IsIn(whole.Words);
        if (whole.Asked is null && parts.Of(request, once) is { } asked && IsPlausible(asked, whole))
        {
            return Each(asked.Parts) with { Apart = asked.Apart };
        }

        // Of a list each is meant; of two the halves are read first, which share what is said of both.
        var each = whole.Asked is null && parts.Severally(request, once) is { } several && IsPlausible(several, whole) ? Each(several.Parts) with { Apart = several.Apart } : null;
        if (each is { Also.Count: >= MostPairs - 1 })
        {
            return each;
        }

        if (once)
        {
            return each;
        }

        var saysTwo = lexicon.Both.IsIn(whole.Words) || wishes.TwoAtOnce.IsMatch(request.Question);
        Halves? best = null;
        foreach (var cut in wishes.HalvesJoint.Matches(request.Question).Cast<Match>().Take(MostCuts))
        {
            if ((!saysTwo && !MayAskApart(request, cut)) || Read(request, cut, saysTwo ? SureOfTwoFrom : SureJoinedFrom) is not { } halves || IsOne(halves, whole.Hits[0], saysTwo))
            {
                continue;
            }

            if ((saysTwo || AsksBoth(halves, request.Question)) && whole.Hits.Take(Plausible).Any(hit => hit.ProcedureId == Id(halves.First) || hit.ProcedureId == Id(halves.Second)))
            {
                if (!saysTwo)
                {
                    return Both(halves, whole);
                }

                best = best is { } before && before.Sure >= halves.Sure ? best : halves;
            }
            else if (halves.Sure >= SureFrom && halves.Second.Hits[0].Known >= NamedFrom && Side(halves.First) is null && Side(halves.Second) is { } side && !openAxis.Opposes(Id(halves.First), Id(halves.Second)) && wishes.Now.IsMatch(request.Question[cut.Index..]))
            {
                // "Em mới đăng ký kết hôn xong, giờ đăng ký tạm trú cần giấy gì": what is done is not asked about. What
                // opposes it is the same matter, said in two parts.
                return procedures.Act(halves.Second, Id(halves.Second), side, halves.Second.Hits[0].Confidence);
            }
        }

        return best is { } both ? Both(both, whole) : each;
    }

    private bool IsPlausible(AskedParts asked, Slots whole) =>
        whole.Hits.Take(Plausible).Any(hit => asked.Parts.Any(part => part.Id == hit.ProcedureId)) && !Covers(whole.Hits[0], asked.Parts);

    /// <summary>Two procedures named beside each other, and nothing asked of either: both are said back, and which comes first is asked. Null: not so.</summary>
    /// <param name="request">The message.</param>
    /// <param name="whole">What it says.</param>
    public ClarificationPlan? Named(PlanningRequest request, Slots whole)
    {
        if (whole.Asked is not null || whole.Words.Count is < ShortestNamed or > LongestNamed || Side(whole) is not null || lexicon.Once.IsIn(whole.Words) || sides.MakesWhole(whole.FeeSides))
        {
            return null;
        }

        foreach (var cut in wishes.HalvesJoint.Matches(request.Question).Cast<Match>().Take(MostCuts).Where(cut => Joins(cut, request.Question)))
        {
            if (Read(request, cut, SureJoinedFrom) is { } halves && Side(halves.First) is null && Side(halves.Second) is null && !IsOne(halves, whole.Hits.Count > 0 ? whole.Hits[0] : default, saysTwo: false))
            {
                return procedures.Offer(whole, null, [Id(halves.First), Id(halves.Second)], "Dạ, anh/chị hỏi hai việc này ạ. Anh/chị muốn xem việc nào trước?", LeastToAct);
            }
        }

        return null;
    }

    private const int ShortestNamed = 5;
    private const int LongestNamed = 16;

    /// <summary>The plan with what the message asks or wishes beside it and is not answered; the same plan where there is nothing of that kind.</summary>
    /// <param name="request">The message.</param>
    /// <param name="whole">What it says.</param>
    /// <param name="best">What it would be answered by; null: by nothing.</param>
    public Plan? WithLeft(PlanningRequest request, Slots whole, Plan? best)
    {
        if (best is ClarificationPlan || whole.Asked is not null || whole.Words.Count < ShortestMessage)
        {
            return best;
        }

        if (parts.OnlyOne(request) is var (understood, left) && (best is not SkillPlan same || same.Understood.ProcedureId == understood.Id))
        {
            return (best as SkillPlan ?? procedures.Act(understood.Read, understood.Id, understood.Side, Math.Max(understood.Plan.Confidence, LeastToAct))) with { Left = left };
        }

        return best is SkillPlan { Understood: { Topic: ProcedureTopic.Topic, ProcedureId: { } told } } plan && !lexicon.Once.IsIn(whole.Words) ? plan with { Apart = parts.Unheard(request, [told, .. plan.Also.Select(call => call.Arguments.GetValueOrDefault("procedure")).OfType<string>()]) } : best;
    }

    // Of three things that are listed, one procedure does the work only where it is known to do that of each.
    private bool Covers(ProcedureHit best, IReadOnlyList<AskedPart> asked) =>
        best.Confidence >= CoversFrom && asked.All(part => part.Id != best.ProcedureId) && (asked.Count < MostPairs || asked.All(part => situations.DoesWorkOf(best.ProcedureId, part.Id)));

    private const int MostPairs = 3;

    private SkillPlan Each(IReadOnlyList<AskedPart> asked)
    {
        // What is said of place and day in one part holds for the others.
        var (place, day) = (asked.FirstOrDefault(part => part.Read.NamesPlace, asked[0]).Read, asked.FirstOrDefault(part => part.Read.NamesDate, asked[0]).Read);
        var plans = asked.Select(part => procedures.Act(Shared(part.Read, part.Read.NamesPlace ? part.Read : place, part.Read.NamesDate ? part.Read : day), part.Id, part.Side, Math.Max(part.Plan.Confidence, LeastToAct))).ToList();
        return plans[0] with { Also = [.. plans[0].Also, .. plans.Skip(1).SelectMany(plan => plan.Also.Prepend(plan.Call))], Open = Open(asked.Select(part => (part.Read, (string?)part.Side))) };
    }

    // "Làm căn cước" beside another wish: alone it would be asked back which case it is.
    private string? Open(IEnumerable<(Slots Read, string? Side)> asked) =>
        asked.Where(part => part.Side is Cues.Intents.Fee).Select(part => (procedures.Propose(part.Read, memory: null) as ClarificationPlan)?.Text).OfType<string>().FirstOrDefault() is { } text
            ? text.StartsWith("Dạ, ", StringComparison.Ordinal) ? char.ToUpperInvariant(text[4]) + text[5..] : text
            : null;

    // The same procedure twice, one that does the work of both ("khai tử, xóa thường trú, mai táng phí làm chung"), or the special case
    // of one thing.
    private bool IsOne(Halves halves, ProcedureHit best, bool saysTwo)
    {
        var (first, second) = (Id(halves.First), Id(halves.Second));
        var covers = best.Confidence >= CoversFrom && best.ProcedureId != first && best.ProcedureId != second && (Side(halves.First) is null || Side(halves.Second) is null);
        return first == second || covers || (!saysTwo && situations.AreSiblings(first, second));
    }

    // Halves that ask for no side, or of which one asks and nothing joins it to the other, are no two questions, whatever they mean: then
    // they need not be looked for. A story is read first.
    private bool MayAskApart(PlanningRequest request, Match cut)
    {
        var (before, behind) = (request.Question[..cut.Index], request.Question[(cut.Index + cut.Length)..]);
        if (string.IsNullOrWhiteSpace(before) || string.IsNullOrWhiteSpace(behind))
        {
            return false;
        }

        if (slots.Said(request with { Question = behind, Memory = null }) is not { } second)
        {
            return true;
        }

        var asks = Side(second.Cues) is not null;
        if (asks && (Turns(cut, request.Question) || wishes.Now.IsMatch(request.Question.AsSpan(cut.Index))))
        {
            return true;
        }

        var joins = Joins(cut, request.Question) && IsShort(second);
        if (!asks && !joins)
        {
            return false;
        }

        return slots.Said(request with { Question = before, Memory = null }) is not { } first || (joins && IsShort(first) && (asks || Side(first.Cues) is not null)) || (asks && Side(first.Cues) is not null);
    }

    private static bool IsShort(SaidMessage half) => half.Words.All.Words.Count <= LongestShared;

    // Both must mean something; the shorter part is the likelier to mean nothing, and the sooner read.
    private Halves? Read(PlanningRequest request, Match cut, double from)
    {
        var (before, behind) = (request.Question[..cut.Index], request.Question[(cut.Index + cut.Length)..]);
        var isFirstShorter = before.Length <= behind.Length;
        return Read(request, isFirstShorter ? before : behind, from) is { } shorter && Read(request, isFirstShorter ? behind : before, from) is { } longer
            ? isFirstShorter ? new Halves(shorter, longer, cut) : new Halves(longer, shorter, cut)
            : null;
    }

    private Slots? Read(PlanningRequest request, string part, double from)
    {
        if (part.AsSpan().Trim().Length == 0)
        {
            return null;
        }

        var read = slots.Read(request with { Question = part, Memory = null }, from - Rounding);
        return read is not null && read.Words.Count >= ShortestPart && read.Hits is [{ } best, ..] && best.Confidence >= from ? read : null;
    }

    private bool AsksBoth(Halves halves, string message)
    {
        var (first, second) = (Side(halves.First) is not null, Side(halves.Second) is not null);
        return (((first && second) || (second && Turns(halves.Cut, message))) && halves.Sure >= SureFrom)
            || ((first || second) && halves.First.Words.Count <= LongestShared && halves.Second.Words.Count <= LongestShared && Joins(halves.Cut, message));
    }

    // "Làm lại căn cước với bằng lái hết bao nhiêu" asks once, of both. Behind a comma the first part may only tell what happened, and
    // behind "rồi" what comes first in a life: a wedding is no wish, "báo tạm vắng rồi đăng ký tạm trú" are two.
    private bool Joins(Match cut, string message) =>
        wishes.Along.IsMatch(cut.Value)
        || ((wishes.Besides.IsMatch(cut.Value) || (wishes.Then.IsMatch(cut.Value) && wishes.ThenActs.IsMatch(message.AsSpan(0, cut.Index)))) && !wishes.Done.IsMatch(message));

    // "Tôi muốn khai sinh cho con. Còn bằng lái hết hạn đổi ở đâu?": the first is wished for, the second asked about.
    private bool Turns(Match cut, string message) =>
        (wishes.SetAgainst.IsMatch(cut.Value) || wishes.SetAgainst.IsMatch(message.AsSpan(cut.Index + cut.Length))) && wishes.Wish.IsMatch(message.AsSpan(0, cut.Index));

    private static string? Side(Slots read) => Side(read.Cues);

    private static string? Side(CueReading said) => ProcedureIntent.Of(said) is { } intent and not Cues.Intents.Overview ? intent : null;

    private SkillPlan Both(Halves halves, Slots whole)
    {
        var (first, second) = (halves.First, halves.Second);
        // What is said of place and day in one half holds for the other.
        var place = first.NamesPlace ? first : second;
        var day = first.NamesDate ? first : second;
        var (one, other) = (Shared(first, place, day), Shared(second, place, day));
        var shared = Side(other) ?? Side(one) ?? Side(whole) ?? Cues.Intents.Overview;
        var plan = procedures.Act(one, Id(one), Side(one) ?? shared, Math.Max(halves.Sure, LeastToAct));
        var next = procedures.Act(other, Id(other), Side(other) ?? shared, plan.Confidence);
        return plan with { Also = [.. plan.Also, next.Call, .. next.Also], Open = Open([(one, Side(one) ?? shared), (other, Side(other) ?? shared)]) };
    }

    private static Slots Shared(Slots own, Slots place, Slots day) => own with
    {
        Place = place.Place,
        AskedAs = place.AskedAs,
        NamesPlace = place.NamesPlace,
        AsOf = day.AsOf,
        NamesDate = day.NamesDate,
    };

    private static string Id(Slots read) => read.Hits[0].ProcedureId;
}
