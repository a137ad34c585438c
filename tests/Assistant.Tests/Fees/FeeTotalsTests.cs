using Assistant.Knowledge;
using Assistant.Knowledge.Fees;

namespace Assistant.Tests.Fees;

/// <summary>Sums over the shipped rows, on 24/11/2026.</summary>
public sealed class FeeTotalsTests
{
    private static readonly MeasureCatalog Measures = MeasureCatalog.Load(KnowledgeBase.ShippedDataPath);
    private static readonly FeeTotals Totals = new(Measures);

    [Theory]
    [InlineData("chung-thuc-ban-sao-tu-ban-chinh", "page:1", "")]
    [InlineData("chung-thuc-ban-sao-tu-ban-chinh", "page:2", "InPerson 4000")]
    [InlineData("chung-thuc-ban-sao-tu-ban-chinh", "page:5", "InPerson 7000")]
    [InlineData("chung-thuc-ban-sao-tu-ban-chinh", "page:5 copy:3", "InPerson 21000")]
    [InlineData("chung-thuc-ban-sao-tu-ban-chinh", "page:500", "InPerson 200000")]
    [InlineData("chung-thuc-ban-sao-tu-ban-chinh", "copy:3", "")]
    [InlineData("bhyt-ho-gia-dinh", "person:2", "Any 2322540")]
    [InlineData("bhyt-ho-gia-dinh", "person:6", "Any 4918320")]
    [InlineData("bhyt-ho-gia-dinh", "person:2 month:6", "Any 1161270")]
    [InlineData("bhyt-ho-gia-dinh", "month:6", "")]
    [InlineData("cap-ho-chieu-pho-thong", "passport:3", "Any 300000")]
    [InlineData("cap-ho-chieu-pho-thong", "person:3", "Any 300000")]
    [InlineData("cap-ho-chieu-pho-thong", "person:3 passport:2", "Any 200000")]
    [InlineData("dang-ky-thuong-tru", "person:3", "")]
    [InlineData("cap-ho-chieu-pho-thong", "passport:1", "")]
    [InlineData("cap-ho-chieu-pho-thong", "vehicle:3", "")]
    public void Several_units_are_added_up_where_the_rows_say_how(string procedure, string counted, string expected)
    {
        var day = AssistantUnderTest.Today;
        var lines = ShippedKnowledge.Base.Fees.Quote(new FeeQuestion { ProcedureId = procedure, Date = day, Today = day }).Lines;

        var totals = Totals.Of(lines, [.. counted.Split(' ').Select(part => new Quantity(part.Split(':')[0], int.Parse(part.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)))]);

        Assert.Equal(expected, string.Join(", ", totals.Select(total => $"{total.Channel} {total.AmountVnd}")));
    }

    [Fact]
    public void Beside_another_item_whose_fee_is_not_known_no_sum_is_worked_out()
    {
        var day = AssistantUnderTest.Today;
        var lines = ShippedKnowledge.Base.Fees.Quote(new FeeQuestion { ProcedureId = "cap-ho-chieu-pho-thong", Date = day, Today = day }).Lines;
        var other = new FeeLine { Item = "Khoản khác", Channel = FeeChannel.Any, Status = FeeStatus.SetLocally };

        Assert.NotEmpty(Totals.Of(lines, [new Quantity("passport", 3)]));
        Assert.Empty(Totals.Of([.. lines, other], [new Quantity("passport", 3)]));
    }

    [Fact]
    public void What_costs_nothing_has_no_sum()
    {
        var day = AssistantUnderTest.Today;
        var lines = ShippedKnowledge.Base.Fees.Quote(new FeeQuestion { ProcedureId = "dang-ky-khai-sinh", Date = day, Today = day, Channel = FeeChannel.Online }).Lines;

        Assert.DoesNotContain(Totals.Of(lines, [new Quantity("person", 2)]), total => total.AmountVnd == 0);
    }
}
