using Assistant.Knowledge.Places;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Says once that an old name now belongs to another unit.</summary>
internal static class PlaceNote
{
    public static void Add(AnswerDraft draft, Place? place, Place? askedAs)
    {
        if (place is null || askedAs is null || askedAs.Id == place.Id)
        {
            return;
        }

        draft.Line($"{askedAs.Name} nay thuộc {place.FullName}, nên em trả lời theo {VietnameseFormat.PlaceName(place)}.");
    }
}
