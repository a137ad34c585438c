using Assistant.Knowledge.Places;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Says that an old name now belongs to another unit.</summary>
internal static class PlaceNote
{
    public static void Add(AnswerDraft draft, Place? place, Place? askedAs)
    {
        if (place is null || askedAs is null || askedAs.Id == place.Id)
        {
            return;
        }

        if (!askedAs.IsDistrict)
        {
            draft.PlaceRemark = $"{askedAs.Name} nay thuộc {place.FullName}, nên em trả lời theo {VietnameseFormat.PlaceName(place)}.";
            return;
        }

        var ended = askedAs.Validity.To?.AddDays(1);
        draft.Evidence.Day(ended).Text(askedAs.Name).Text(askedAs.FullName);
        draft.PlaceRemark = $"{askedAs.FullName} nay thuộc {place.FullName}{(ended is { } day ? $"; từ {VietnameseFormat.Day(day)} không còn cấp huyện, việc trước đây của huyện do xã, phường hoặc tỉnh giải quyết" : "")}.";
    }
}
