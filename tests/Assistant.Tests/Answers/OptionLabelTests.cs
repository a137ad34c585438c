using Assistant.Bot.Answers.Composing;
using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Tests.Answers;

/// <summary>Options that stand side by side are told apart.</summary>
public sealed class OptionLabelTests
{
    private const string Start = "Cấp, cấp lại Giấy xác nhận đăng ký nuôi trồng thủy sản lồng bè, đối tượng thủy sản nuôi chủ lực và những đối tượng khác mà pháp luật về thủy sản quy định";

    [Fact]
    public void Long_titles_that_begin_alike_show_where_they_differ()
    {
        var labels = Labels($"{Start} ở cấp xã", $"{Start} trên địa bàn từ hai tỉnh", "Cấp giấy phép nuôi trồng thủy sản trên biển");

        Assert.EndsWith("ở cấp xã", labels[0], StringComparison.Ordinal);
        Assert.EndsWith("trên địa bàn từ hai tỉnh", labels[1], StringComparison.Ordinal);
        Assert.All(labels, label => Assert.True(label.Length <= 155, label));
        Assert.StartsWith("Cấp, cấp lại Giấy xác nhận", labels[0], StringComparison.Ordinal);
        Assert.Equal("Cấp giấy phép nuôi trồng thủy sản trên biển", labels[2]);
    }

    [Fact]
    public void A_long_title_of_its_own_is_cut_at_its_end() => Assert.EndsWith("…", Labels($"{Start} ở cấp xã", "Cấp hộ chiếu")[0], StringComparison.Ordinal);

    private static IReadOnlyList<string> Labels(params string[] titles) =>
        ProcedureSuggestions.Labels([.. titles.Select((title, at) => new PortalRecordReader(AssistantUnderTest.Today).Read(
            $$"""{"ma":"1.09900{{at}}","ten":"{{title}}","co_quan":"Cục Thử nghiệm","date":"2026-06","thanh_phan":"Đơn1 bản chính","cach_thuc":[{"kenh":"Trực tiếp","thoi_han":"5 Ngày","phi":["50.000 đồng"],"mo_ta":""}]}""").Procedure!)]);
}
