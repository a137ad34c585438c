using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Policies;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Handouts;

/// <summary>The numbers of a place and of the portal, and those of the procedure's own field.</summary>
internal static class HandoutHotlines
{
    public static IEnumerable<HandoutHotline> Of(HotlineFacts facts, Procedure procedure) =>
        facts.Hotlines.Where(hotline => IsFor(hotline, procedure)).Select(hotline => new HandoutHotline(
            hotline.PlaceId is null ? hotline.Name : $"Tổng đài {facts.Place!.Name}",
            hotline.Number,
            hotline.Confidence == Confidence.TwoSources ? null : "chưa đối chiếu đủ nguồn"));

    // "Căn cước, cư trú, định danh (Bộ Công an)" is for these fields; "Cổng Dịch vụ công quốc gia" for all.
    private static bool IsFor(Hotline hotline, Procedure procedure)
    {
        var name = hotline.Name.Split('(')[0];
        var field = TextFolder.Fold(procedure.Field);
        return hotline.PlaceId is not null || !name.Contains(',', StringComparison.Ordinal)
            || name.Split(',').Any(part => field.Contains(TextFolder.Fold(part.Trim()), StringComparison.Ordinal));
    }
}
