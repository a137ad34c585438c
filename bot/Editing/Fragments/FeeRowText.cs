using Assistant.Bot.Answers;
using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Editing.Fragments;

/// <summary>A fee row as its file holds it, without days, sources and what another source says.</summary>
internal static class FeeRowText
{
    public static string NumberOf(FeeRow row) => row.Id[(row.Id.LastIndexOf('/') + 1)..];

    /// <summary>A unit as files write it ("đồng/hồ sơ"), from what was typed ("hồ sơ").</summary>
    public static string Unit(string typed) => typed.Trim() switch
    {
        "" => "đồng/lần",
        ['đ', 'ồ', 'n', 'g', '/', ..] whole => whole,
        var unit => $"đồng/{unit}",
    };

    /// <summary>What is paid, as a reader sees it: "100.000 đồng/hộ chiếu".</summary>
    public static string Price(FeeRow row) => row.AmountVnd is not { } amount
        ? row.Rate ?? "chưa có mức chung"
        : row.Unit.StartsWith("đồng", StringComparison.Ordinal) ? $"{VietnameseFormat.Number(amount)} {row.Unit}" : $"{VietnameseFormat.Money(amount)}/{row.Unit}";

    public static Dictionary<string, object> Of(FeeRow row)
    {
        var fields = new Dictionary<string, object> { ["no"] = NumberOf(row), ["item"] = row.Item };
        if (row.AppliesTo is not [var only] || only != row.Item)
        {
            fields["applies_to"] = row.AppliesTo;
        }

        FragmentText.Put(fields, "variant", row.Variant);
        fields["channel"] = FragmentText.Word(row.Channel);
        fields["scope"] = FragmentText.Word(row.Scope);
        FragmentText.Put(fields, "place", row.PlaceId);
        FragmentText.Put(fields, "area_class", row.AreaClass);
        if (row.AreaPlaceIds.Count > 0)
        {
            fields["area_places"] = row.AreaPlaceIds;
        }

        Flag(fields, "area_elsewhere", row.AreaElsewhere);
        if (row.Audience != Audience.Everyone)
        {
            fields["audience"] = FragmentText.Word(row.Audience);
        }

        FragmentText.Put(fields, "condition", row.Condition);
        Amount(fields, "amount", row.AmountVnd);
        FragmentText.Put(fields, "rate", row.Rate);
        Amount(fields, "cap", row.CapVnd);
        fields["unit"] = row.Unit;
        Amount(fields, "nth_from", row.NthFrom);
        Amount(fields, "nth_to", row.NthTo);
        Flag(fields, "benefit", row.IsBenefit);
        Flag(fields, "handling", row.IsHandling);
        fields["basis"] = row.LegalBasis;
        FragmentText.Put(fields, "note", row.Note);
        fields["confidence"] = FragmentText.Word(row.Confidence);
        return fields;
    }

    private static void Flag(Dictionary<string, object> fields, string key, bool value)
    {
        if (value)
        {
            fields[key] = "true";
        }
    }

    private static void Amount(Dictionary<string, object> fields, string key, long? value)
    {
        if (value is { } amount)
        {
            fields[key] = amount;
        }
    }
}
