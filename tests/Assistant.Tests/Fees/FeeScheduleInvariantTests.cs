using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Provenance;

namespace Assistant.Tests.Fees;

/// <summary>What must hold for every procedure, month from 2016 to 2028, channel and place.</summary>
public sealed class FeeScheduleInvariantTests
{
    private static readonly string?[] PlaceNames = [null, "Hà Nội", "TP.HCM", "TP.HCM cũ", "Vĩnh Long", "Bình Dương", "Đà Nẵng", "Huế", "Cà Mau"];

    public static TheoryData<string> Procedures =>
        [.. ShippedKnowledge.Base.Procedures.All.Select(procedure => procedure.Id)];

    [Theory]
    [MemberData(nameof(Procedures))]
    public void A_quote_never_states_what_no_valid_verified_row_of_the_place_says(string procedure)
    {
        foreach (var place in PlaceNames)
        {
            for (var day = new DateOnly(2016, 1, 15); day.Year < 2029; day = day.AddMonths(1))
            {
                foreach (var channel in Enum.GetValues<FeeChannel>())
                    CheckQuote(Question(procedure, place, day, channel));
            }
        }
    }

    private static FeeQuestion Question(string procedure, string? place, DateOnly day, FeeChannel channel)
    {
        var resolution = place is null ? PlaceResolution.Unknown : ShippedKnowledge.Base.Places.Resolve(place, day);
        return new FeeQuestion { ProcedureId = procedure, Channel = channel, Place = resolution.Place, AskedAs = resolution.AskedAs, Date = day, Today = FeeAsk.Today };
    }

    private static void CheckQuote(FeeQuestion question)
    {
        foreach (var line in ShippedKnowledge.Base.Fees.Quote(question).Lines)
        {
            if (line.Status is FeeStatus.Amount or FeeStatus.Rate)
                CheckDecidingRow(line, question);
            Assert.All(line.Alternatives.Concat(line.Concessions), row => Assert.NotEqual(Confidence.Unverified, row.Confidence));
            Assert.True(line.Next is null || line.Next.From > question.Date);
            Assert.True(line.Status != FeeStatus.Depends || line.Alternatives.Count > 0);
        }
    }

    private static void CheckDecidingRow(FeeLine line, FeeQuestion question)
    {
        var row = line.Row!;
        Assert.NotEqual(Confidence.Unverified, row.Confidence);
        Assert.Equal(Audience.Everyone, row.Audience);
        Assert.True(row.AmountVnd is not null || row.Rate is not null);
        Assert.True(row.Validity.IsUndated
            ? Math.Abs(question.Date.DayNumber - question.Today.DayNumber) <= 31
            : row.Validity.Contains(question.Date));
        Assert.True(question.Channel == FeeChannel.Any || row.Channel == FeeChannel.Any || row.Channel == question.Channel);
        Assert.Contains(line.Item, row.AppliesTo);
        if (row.Scope != FeeScope.Place)
            return;
        var rowPlace = ShippedKnowledge.Base.Places.Find(row.PlaceId!)!;
        Assert.Contains(new[] { question.Place, question.AskedAs }, place => place is not null && PlaceDirectory.CoversSameTerritory(place, rowPlace));
    }
}
