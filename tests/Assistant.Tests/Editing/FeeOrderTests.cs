using Assistant.Bot.Editing.Fragments;
using Assistant.Knowledge.Changes;
using Assistant.Knowledge.Fees;

namespace Assistant.Tests.Editing;

/// <summary>What is written of a fee that an editor types in.</summary>
public sealed class FeeOrderTests
{
    private const string Licence = "doi-giay-phep-lai-xe";

    [Theory]
    [InlineData("m7-kia", "online", "", false)]
    [InlineData("m7-cu", "any", "2026-12-10", true)]
    public void A_row_that_goes_on_with_the_old_amount_keeps_what_another_source_says(string number, string channel, string to, bool back)
    {
        var old = Row(Licence, "4");

        var rows = Changed(Order(old) with { Channel = channel, To = to, ThenBack = back });

        var again = Assert.Single(rows, row => row.Id == $"{Licence}/{number}");
        Assert.Equal(old.AmountVnd, again.AmountVnd);
        Assert.Equal((135_000, old.Disputed!.Note, old.Disputed.Source.Title), (again.Disputed!.AmountVnd, again.Disputed.Note, again.Disputed.Source.Title));
        // Nobody contradicts the new amount.
        Assert.Null(Assert.Single(rows, row => row.Id == $"{Licence}/m7").Disputed);
    }

    [Theory]
    [InlineData("any")]
    [InlineData("online")]
    public void A_row_for_one_way_of_filing_does_not_become_one_for_another(string channel)
    {
        var (_, problems) = (Order(Row("dang-ky-khai-sinh", "3")) with { Channel = channel }).Write();

        Assert.Contains("mức cũ chỉ dành cho nộp trực tiếp", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("in_person")]
    public void A_row_for_one_way_of_filing_is_replaced_for_that_way(string channel)
    {
        var rows = Changed(Order(Row("dang-ky-khai-sinh", "3")) with { Channel = channel });

        Assert.Equal(FeeChannel.InPerson, Assert.Single(rows, row => row.Id == "dang-ky-khai-sinh/m7").Channel);
        Assert.Equal(Row("dang-ky-khai-sinh", "5"), Assert.Single(rows, row => row.Id == "dang-ky-khai-sinh/5"));
    }

    private static FeeOrder Order(FeeRow old) => new()
    {
        Number = "m7",
        Replaces = old,
        Amount = "120.000",
        From = "2026-12-01",
        Basis = "Thông tư 99/2026/TT-BTC",
        Source = new TypedSource("Thông tư 99/2026/TT-BTC", "2026-11-20", "https://vanban.example.gov.vn/99-2026"),
    };

    private static FeeRow Row(string procedure, string number) => ShippedKnowledge.Base.Fees.Rows(procedure).First(row => row.Id == $"{procedure}/{number}");

    private static IReadOnlyList<FeeRow> Changed(FeeOrder order)
    {
        var (fragment, problems) = order.Write();
        Assert.Empty(problems);
        var changed = ShippedKnowledge.Base.With([new KnowledgeChange(7, ChangeKind.Fee, order.Replaces!.ProcedureId, fragment)]);
        Assert.Empty(changed.Rejected.SelectMany(rejected => rejected.Problems));
        return changed.Knowledge.Fees.Rows(order.Replaces.ProcedureId);
    }
}
