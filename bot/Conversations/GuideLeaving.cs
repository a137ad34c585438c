using Assistant.Bot.Guiding;
using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Conversations;

/// <summary>
/// A walk-through is not left for what nobody named: where the words only sound like another procedure, or like another case of this one
/// ("chồng tôi người Hàn Quốc"), it is asked whether that one is meant.
/// </summary>
internal sealed class GuideLeaving(ProcedureCatalog catalog, SituationCatalog situations, ProcedureTopic procedures, PageWishes pages, SlotReader slots)
{
    private const double Sure = 0.95;

    /// <summary>Shorter names are words of everyday life.</summary>
    private const int LeastOfName = 2;

    private const string WhichGoesOn = "Dạ, ý này nghe như một thủ tục khác. Anh/chị muốn làm việc nào ạ?";
    private const string WhichCase = "Dạ, em chưa chắc mình thuộc trường hợp nào: mỗi trường hợp một thủ tục, giấy tờ khác nhau. Anh/chị chọn giúp em nhé:";

    /// <summary>The other procedure whose record a message that asks nothing would be answered with, though it does not name it; null: none.</summary>
    public string? Unnamed(Plan plan, GuideProgress progress, PlanningRequest request) =>
        plan is SkillPlan { Call.Plugin: ProcedureSkill.Plugin, Understood: { Topic: ProcedureTopic.Topic, ProcedureId: { } about, Intent: null or Intents.Overview or Intents.Conditions or Intents.Steps } }
        && about != progress.ProcedureId && about != progress.AsideId && request.Memory is not { OfferedIds.Count: > 0 }
        && (IsOtherCase(about, progress) || catalog.Find(about) is not { } other || !IsNamed(other, Word.Split(request.Question)))
            ? about
            : null;

    /// <summary>The other one differs from what is gone through in one thing only.</summary>
    public bool IsOtherCase(string otherId, GuideProgress progress) => situations.AreSiblings(otherId, progress.ProcedureId);

    /// <summary>The message calls it by one of its names.</summary>
    public static bool IsNamed(Procedure procedure, IReadOnlyList<Word> words) =>
        CueIndex.Of(procedure.Id, [.. procedure.Aliases, procedure.Title.Split('(')[0]]).Read(words).Matches.Any(match => match.Length >= LeastOfName);

    /// <summary>Asks which of the two is to be gone through; meanwhile the walk-through waits where it is.</summary>
    public void Ask(Turn turn, GuideProgress progress, string otherId, PlanningRequest request)
    {
        turn.Plan = pages.Waiting(procedures.OfferAgain(slots.Read(request), null, [otherId, progress.ProcedureId], IsOtherCase(otherId, progress) ? WhichCase : WhichGoesOn, Sure), GuideWish.Walk);
        turn.Guide = new GuideTurn(progress with { Asides = progress.Asides + 1 }, Moved: false);
    }

    /// <summary>It was asked whether the walk-through is to be left.</summary>
    public static bool IsAsked(Understanding? memory, GuideProgress? progress) =>
        progress is { IsStopped: false } && memory is { Wanted: GuideWish.Walk, OfferedIds: { } offered } && offered.Contains(progress.ProcedureId);
}
