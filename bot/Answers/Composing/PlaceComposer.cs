using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Answers.Composing;

/// <summary>"Bình Phước nay thuộc …", or what a new unit was formed from.</summary>
internal sealed class PlaceComposer : AnswerComposer<PlaceFacts>
{
    protected override AnswerDraft Compose(PlaceFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Place);
        var place = facts.Place;
        // Names may hold numbers: "Quận 8".
        draft.Evidence.Days(place.Validity).Text(place.FullName).Text(facts.AskedAs?.Name).Text(facts.AskedAs?.FullName);
        if (facts.AskedAs is { } old && !SameTerritory(facts))
        {
            draft.Line($"Dạ, {old.Name} nay thuộc **{place.FullName}**{Since(place)}.");
            draft.Line($"{VietnameseFormat.PlaceName(place)} gồm {Names(facts.FormedFrom)} (địa giới cũ).");
        }
        else if (facts.FormedFrom.Count > 1)
        {
            draft.Line($"Dạ, **{place.FullName}** được lập từ {Names(facts.FormedFrom)}{Since(place)}.");
        }
        else
        {
            draft.Line($"Dạ, **{place.FullName}** không sáp nhập với tỉnh nào trong đợt sắp xếp{Since(place)}.");
            if (facts.FormedFrom is [{ } only] && only.Name != place.Name)
            {
                draft.Line($"Tên trước đây: {only.FullName}.");
            }
        }

        draft.Line("Từ đợt sắp xếp này không còn cấp huyện; thủ tục cấp huyện trước đây chuyển về xã, phường hoặc tỉnh.");
        draft.Cite(place.Sources.Take(2)).Cite(facts.AskedAs?.Sources.Take(1) ?? []);
        draft.Suggestions.Add($"Ở {VietnameseFormat.PlaceName(place)} nộp online có được miễn lệ phí không?");
        return draft;
    }

    private static bool SameTerritory(PlaceFacts facts) => facts.FormedFrom.Count == 1;

    private static string Since(Place place) => place.Validity.From is { } from ? $" (từ {VietnameseFormat.Day(from)})" : "";

    private static string Names(IReadOnlyList<Place> places) => places.Count switch
    {
        0 => "",
        1 => places[0].Name,
        _ => string.Join(", ", places.Take(places.Count - 1).Select(place => place.Name)) + " và " + places[^1].Name,
    };
}
