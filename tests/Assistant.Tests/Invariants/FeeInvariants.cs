using Assistant.Knowledge;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;
using Assistant.Tests.Invariants.Values;
using FsCheck.Xunit;

namespace Assistant.Tests.Invariants;

/// <summary>Over the fee tables that ship: whatever is asked, of whichever day and place.</summary>
[Properties(Arbitrary = [typeof(TypedValues)], MaxTest = 1_000)]
public sealed class FeeInvariants
{
    private static readonly DateOnly Today = new(2026, 11, 26);
    private static readonly KnowledgeBase Knowledge = ShippedKnowledge.Base;
    private static readonly string[] Priced = [.. Knowledge.Procedures.All.Select(procedure => procedure.Id).Where(id => Knowledge.Fees.Rows(id).Count > 0)];
    private static readonly FeeSchedule Reversed = new(Knowledge.Procedures, Knowledge.Places, Priced.SelectMany(Knowledge.Fees.Rows).Reverse());

    [Property]
    public void No_row_answers_for_a_day_on_which_it_does_not_hold(ushort procedure, ushort place, byte channel, DateOnly day)
    {
        var question = Ask(procedure, place, channel, day);
        foreach (var line in Lines(question))
        {
            Assert.All(Told(line), row => Assert.True(
                row.Validity.IsUndated ? Math.Abs(question.Date.DayNumber - Today.DayNumber) <= 31 : row.Validity.Contains(question.Date), $"{row.Id} on {question.Date:yyyy-MM-dd}"));
        }
    }

    [Property]
    public void No_row_of_one_province_answers_for_another(ushort procedure, ushort place, byte channel, DateOnly day)
    {
        var question = Ask(procedure, place, channel, day);
        foreach (var row in Lines(question).Select(line => line.Row).OfType<FeeRow>().Where(row => row.Scope == FeeScope.Place))
        {
            Assert.NotNull(question.Place);
            Assert.Contains(Knowledge.Places.Find(row.PlaceId!)!, Kin(question.Place, question.Date), new SameTerritory());
        }
    }

    [Property]
    public void A_row_of_the_province_itself_comes_before_one_of_the_nation(ushort procedure, ushort place, byte channel, DateOnly day)
    {
        var question = Ask(procedure, place, channel, day);
        foreach (var line in Lines(question).Where(line => line.Row is { Scope: not FeeScope.Place, Audience: Audience.Everyone } && line.Channel != FeeChannel.Any))
        {
            var own = Knowledge.Fees.Rows(question.ProcedureId).Where(row => row.Scope == FeeScope.Place && row.PlaceId == question.Place?.Id && row.Audience == Audience.Everyone
                && row.AppliesTo.Contains(line.Item) && row.Channel == line.Channel && !row.Validity.IsUndated && row.Validity.Contains(question.Date) && FeeCase.CanDecide(row) && row.Condition is null && row.AreaClass is null);
            Assert.Empty(own.Select(row => row.Id));
        }
    }

    [Property]
    public void The_order_of_the_rows_in_the_tables_decides_nothing(ushort procedure, ushort place, byte channel, DateOnly day)
    {
        var question = Ask(procedure, place, channel, day);

        Assert.Equal(Decided(Knowledge.Fees.Quote(question)), Decided(Reversed.Quote(question)));
    }

    /// <summary>A third of the questions names no place; the days near today count as much as all others.</summary>
    private static FeeQuestion Ask(ushort procedure, ushort place, byte channel, DateOnly day) => new()
    {
        ProcedureId = Priced[procedure % Priced.Length],
        Place = place % 3 == 0 ? null : Knowledge.Places.All[place % Knowledge.Places.All.Count],
        Channel = (FeeChannel)(channel % 3),
        Date = channel % 2 == 0 ? Today.AddDays((day.DayNumber % 2000) - 1500) : day,
        Today = Today,
    };

    private static IReadOnlyList<FeeLine> Lines(FeeQuestion question) => Knowledge.Fees.Quote(question).Lines;

    private static IEnumerable<FeeRow> Told(FeeLine line) => line.Concessions.Concat(line.Alternatives).Concat(line.Related).Concat(line.Row is null ? [] : [line.Row]);

    private static string[] Decided(FeeQuote quote) =>
        [.. quote.Lines.Select(line => $"{line.Item} {line.Channel} {line.Status} {line.Row?.AmountVnd} {line.Row?.Rate} {string.Join(",", line.Alternatives.Select(row => row.Id).Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal)];

    private static IEnumerable<Place> Kin(Place place, DateOnly day) =>
        new[] { place, Knowledge.Places.Counterpart(place, day), Knowledge.Places.Find(place.ProvinceId) }.OfType<Place>();

    private sealed class SameTerritory : IEqualityComparer<Place>
    {
        public bool Equals(Place? x, Place? y) => x is not null && y is not null && PlaceDirectory.CoversSameTerritory(x, y);

        public int GetHashCode(Place obj) => 0;
    }
}
