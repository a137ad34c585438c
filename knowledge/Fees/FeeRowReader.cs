using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.Fees;

/// <summary>Reads one fee row of a procedure's file and checks what it names.</summary>
internal static class FeeRowReader
{
    public static FeeRow Read(RecordReader record, string procedureId, SourceTable sources, PlaceDirectory places, Uniqueness unique)
    {
        var number = record.Text("no");
        var item = record.Text("item");
        var appliesTo = record.Texts("applies_to");
        var row = new FeeRow
        {
            Id = $"{procedureId}/{number}",
            ProcedureId = procedureId,
            Item = item,
            AppliesTo = appliesTo.Count > 0 ? appliesTo : [item],
            Variant = record.OptionalText("variant"),
            Channel = record.Word<FeeChannel>("channel"),
            Scope = record.Word<FeeScope>("scope"),
            PlaceId = record.OptionalText("place"),
            AreaClass = record.OptionalText("area_class"),
            AreaPlaceIds = record.Texts("area_places"),
            AreaElsewhere = record.Flag("area_elsewhere", otherwise: false),
            Audience = record.OptionalWord<Audience>("audience") ?? Audience.Everyone,
            Condition = record.OptionalText("condition"),
            AmountVnd = record.Amount("amount"),
            Rate = record.OptionalText("rate"),
            CapVnd = record.Amount("cap"),
            Unit = record.Text("unit"),
            NthFrom = record.Count("nth_from"),
            NthTo = record.Count("nth_to"),
            IsBenefit = record.Flag("benefit", otherwise: false),
            IsHandling = record.Flag("handling", otherwise: false),
            Disputed = ReadDisputed(record, sources),
            Validity = record.Validity(),
            LegalBasis = record.Text("basis"),
            Note = record.OptionalText("note"),
            Confidence = record.Word<Confidence>("confidence"),
            Sources = sources.Of(record),
        };
        record.Done();
        unique.Check(record, number, "no");
        CheckPlaces(row, record, places);
        if (row.NthTo is { } last && (row.NthFrom is not { } first || first > last))
            record.Problem("nth_to", "phải có nth_from, không lớn hơn nth_to.");
        return row;
    }

    private static DisputedAmount? ReadDisputed(RecordReader record, SourceTable sources)
    {
        if (record.Group("disputed") is not { } disputed)
            return null;
        var amount = disputed.Amount("amount");
        var note = disputed.Text("note");
        var source = sources.Find(disputed, "source");
        disputed.Done();
        if (amount is null && !disputed.Has("amount"))
            disputed.Problem("amount", "thiếu giá trị bắt buộc.");
        return amount is { } value && source is not null ? new DisputedAmount(value, note, source) : null;
    }

    private static void CheckPlaces(FeeRow row, RecordReader record, PlaceDirectory places)
    {
        if (row.Scope == FeeScope.Place && row.PlaceId is null)
            record.Problem("place", "dòng của một tỉnh (scope: place) phải ghi mã tỉnh.");
        if (row.Scope != FeeScope.Place && row.PlaceId is not null)
            record.Problem("place", "chỉ ghi mã tỉnh khi scope là place.");
        if (row.PlaceId is { } place && places.Find(place) is null)
            record.Problem("place", $"không có đơn vị nào mang mã '{place}' trong places.yaml.");
        foreach (var unknown in row.AreaPlaceIds.Where(id => places.Find(id) is null))
            record.Problem("area_places", $"không có đơn vị nào mang mã '{unknown}' trong places.yaml.");
    }
}
