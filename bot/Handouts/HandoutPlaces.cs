using Assistant.Bot.Answers;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Handouts;

/// <summary>What a printed sheet says of an old name.</summary>
internal static class HandoutPlaces
{
    /// <returns>Null when the place was named as it is called now.</returns>
    public static string? Remark(Place? place, Place? askedAs)
    {
        if (place is null || askedAs is null || askedAs.Id == place.Id)
        {
            return null;
        }

        if (!askedAs.IsDistrict)
        {
            return $"{askedAs.Name} nay thuộc {place.FullName}; tờ này ghi theo {VietnameseFormat.PlaceName(place)}.";
        }

        var ended = askedAs.Validity.To is { } last ? $" Từ {VietnameseFormat.Day(last.AddDays(1))} không còn cấp huyện; việc trước đây của huyện do xã, phường hoặc tỉnh giải quyết." : "";
        return $"{askedAs.FullName} nay thuộc {place.FullName}.{ended}";
    }
}
