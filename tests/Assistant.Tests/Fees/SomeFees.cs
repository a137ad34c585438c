using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Provenance;

namespace Assistant.Tests.Fees;

/// <summary>Made-up rows of one made-up procedure, for the rules one at a time.</summary>
internal static class SomeFees
{
    public static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Source[] Sources = [new Source("Một nguồn")];

    public static FeeRow Row(int number, long? amount, FeeChannel channel = FeeChannel.Any) => new()
    {
        Id = $"thu/{number}",
        ProcedureId = "thu",
        Item = "Lệ phí",
        AppliesTo = ["Lệ phí"],
        Channel = channel,
        Scope = FeeScope.Nationwide,
        Audience = Audience.Everyone,
        AmountVnd = amount,
        Unit = "đồng/lần",
        Validity = new Validity(new DateOnly(2020, 1, 1), null),
        LegalBasis = "Thông tư",
        Confidence = Confidence.OneSource,
        Sources = Sources,
    };

    public static FeeRow In(this FeeRow row, string place) => row with { Scope = FeeScope.Place, PlaceId = place };

    public static FeeRow From(this FeeRow row, int year) => row with { Validity = new Validity(new DateOnly(year, 1, 1), row.Validity.To) };

    public static FeeRow Until(this FeeRow row, int year) => row with { Validity = new Validity(row.Validity.From, new DateOnly(year, 12, 31)) };

    public static FeeRow Undated(this FeeRow row) => row with { Validity = Validity.Always };

    public static FeeRow Unverified(this FeeRow row) => row with { Confidence = Confidence.Unverified };

    public static FeeRow For(this FeeRow row, Audience audience) => row with { Audience = audience };

    public static FeeLine Ask(IEnumerable<FeeRow> rows, Func<FeeQuestion, FeeQuestion>? change = null) => Assert.Single(AskAll(rows, change));

    public static IReadOnlyList<FeeLine> AskAll(IEnumerable<FeeRow> rows, Func<FeeQuestion, FeeQuestion>? change = null)
    {
        var question = new FeeQuestion { ProcedureId = "thu", Channel = FeeChannel.Online, Date = Today, Today = Today };
        return Schedule(rows).Quote(change is null ? question : change(question)).Lines;
    }

    public static FeeSchedule Schedule(IEnumerable<FeeRow> rows) =>
        new(new ProcedureCatalog([Procedure], [], new Assistant.Knowledge.Procedures.Imported.NoImportedProcedures()), ShippedKnowledge.Base.Places, rows);

    private static Procedure Procedure { get; } = new()
    {
        Id = "thu",
        Title = "Thủ tục thử",
        Field = "Thử",
        Aliases = [],
        Agency = "Cơ quan",
        Level = "xã",
        Where = "Nơi nộp",
        Duration = "Trong ngày",
        Documents = [],
        Conditions = [],
        Steps = [],
        Exemptions = [],
        Result = "Kết quả",
        LegalBasis = [],
        Notes = [],
        Confidence = Confidence.OneSource,
        Sources = Sources,
        AsOf = Today,
    };
}
