using System.Globalization;
using Assistant.Knowledge.Fees;

namespace Assistant.Tests.Fees;

/// <summary>A small vocabulary for asking the shipped fee schedule.</summary>
internal static class FeeAsk
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static FeeQuestion About(string procedure, FeeChannel channel = FeeChannel.Any, string? place = null, string? on = null, params Audience[] audiences)
    {
        var day = on is null ? Today : DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var resolution = place is null ? null : ShippedKnowledge.Base.Places.Resolve(place, day);
        Assert.True(place is null || resolution?.Place is not null, $"{place} is unknown");
        return new FeeQuestion
        {
            ProcedureId = procedure,
            Channel = channel,
            Place = resolution?.Place,
            AskedAs = resolution?.AskedAs,
            Date = day,
            Today = Today,
            Audiences = audiences.ToHashSet(),
        };
    }

    public static IReadOnlyList<FeeLine> Lines(FeeQuestion question) => ShippedKnowledge.Base.Fees.Quote(question).Lines;

    /// <summary>The only line whose item starts with the words.</summary>
    public static FeeLine Line(FeeQuestion question, string item = "") =>
        Assert.Single(Lines(question), line => line.Item.StartsWith(item, StringComparison.Ordinal));
}
