using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Topics;

/// <summary>Old and new provinces: "Bình Phước giờ thuộc tỉnh nào", "Đồng Nai gồm những tỉnh nào".</summary>
internal sealed class PlaceTopic(SituationCatalog situations) : ITopicPlanner
{
    public const string Topic = "place";

    /// <summary>From this likelihood a procedure is asked about; where the commune has gone is only told.</summary>
    private const double SurelyAnother = 0.5;
    private const double Sure = 0.9;

    /// <summary>In language/unheld.yaml: no table of old communes is held.</summary>
    private const string OldCommunes = "xa-phuong-cu";

    public Plan? Propose(Slots slots, Understanding? memory)
    {
        if (slots.Cues.Has(Intents.CommuneHistory) && slots.Hits is not [{ Confidence: >= SurelyAnother }, ..])
        {
            return new OutcomePlan("unknown_matter", Sure, situations.Unheld(OldCommunes).Office);
        }

        var asksHistory = slots.Cues.Has(Intents.PlaceHistory);
        if (!asksHistory && !(slots.NamesPlace && memory?.Topic == Topic && slots.Words.Count <= 5))
        {
            return null;
        }

        if (slots.PlaceCandidates.Count > 1 && slots.Place is null)
        {
            var options = slots.PlaceCandidates.Select(place => new AnswerOption(place.Name, $"{place.Name} nay thuộc tỉnh nào?")).ToList();
            return new ClarificationPlan("Dạ, tên viết tắt này chỉ nhiều nơi. Anh/chị chọn giúp em nhé:", options, 0.8);
        }

        if (slots.Place is not { } found || !slots.NamesPlace)
        {
            return asksHistory ? new OutcomePlan("unknown_place", 0.5) : null;
        }

        var asked = slots.AskedAs ?? found;
        var understood = new Understanding { Topic = Topic, PlaceId = found.Id, AskedAsId = slots.AskedAs?.Id };
        var call = SkillCall.Of(PlaceSkill.Plugin, PlaceSkill.HistoryFunction, ("place", asked.Id), ("date", VietnameseFormat.Iso(slots.AsOf)));
        return new SkillPlan(call, understood, asksHistory ? 0.95 : 0.7);
    }
}
