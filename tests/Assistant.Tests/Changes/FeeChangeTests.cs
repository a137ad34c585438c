using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Changes;
using Assistant.Knowledge.Fees;

namespace Assistant.Tests.Changes;

/// <summary>Rows of fees that a change ends.</summary>
public sealed class FeeChangeTests
{
    private const string Birth = "dang-ky-khai-sinh";

    [Fact]
    public void A_row_without_days_that_ends_speaks_of_no_day_before_it_was_looked_up()
    {
        var asOf = ShippedKnowledge.Base.Procedures.Find(Birth)!.AsOf;
        Assert.True(Row(ShippedKnowledge.Base.Fees, "3").Validity.IsUndated);

        var changed = Ended("3", "2026-12-31");

        Assert.Empty(changed.Rejected);
        Assert.Equal(new Validity(asOf, new DateOnly(2026, 12, 31)), Row(changed.Knowledge.Fees, "3").Validity);
        Assert.DoesNotContain(Late(changed, new DateOnly(2019, 5, 5)), line => line.Row is { AmountVnd: not null });
        Assert.Equal(5000, Assert.Single(Late(changed, new DateOnly(2026, 12, 1))).Row!.AmountVnd);
    }

    [Fact]
    public void A_row_that_ends_before_it_was_looked_up_held_on_that_last_day_alone() =>
        Assert.Equal(new Validity(new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 1)), Row(Ended("3", "2026-01-01").Knowledge.Fees, "3").Validity);

    [Fact]
    public void A_row_with_a_first_day_keeps_it() =>
        Assert.Equal(new Validity(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)), Row(Ended("5", "2026-12-31").Knowledge.Fees, "5").Validity);

    [Fact]
    public void A_row_without_days_of_a_former_province_does_not_get_any()
    {
        var rows = ShippedKnowledge.Base.Procedures.All.SelectMany(procedure => ShippedKnowledge.Base.Fees.Rows(procedure.Id));
        var former = rows.First(row => row.Validity.IsUndated && row.PlaceId is { } place && ShippedKnowledge.Base.Places.Find(place)!.SuccessorId is not null);

        var changed = Ended(former.Id.Split('/')[1], "2026-12-31", former.ProcedureId);

        Assert.Contains(Assert.Single(changed.Rejected).Problems, problem => problem.Contains("đơn vị cũ", StringComparison.Ordinal));
    }

    private static ChangedKnowledge Ended(string number, string lastDay, string procedure = Birth) =>
        ShippedKnowledge.Base.With([new KnowledgeChange(1, ChangeKind.Fee, procedure, $"closes:\n  - no: {number}\n    last_day: {lastDay}\n")]);

    private static FeeRow Row(FeeSchedule fees, string number) => Assert.Single(fees.Rows(Birth), row => row.Id == $"{Birth}/{number}");

    private static IReadOnlyList<FeeLine> Late(ChangedKnowledge changed, DateOnly day) => changed.Knowledge.Fees.Quote(new FeeQuestion
    {
        ProcedureId = Birth,
        Item = "Lệ phí khai sinh quá hạn",
        Channel = FeeChannel.InPerson,
        Place = ShippedKnowledge.Base.Places.Find("ha-noi-34"),
        Date = day,
        Today = new DateOnly(2026, 11, 24),
    }).Lines;
}
