namespace Assistant.Tests.Planning.Figures;

/// <summary>A later turn changes the list that was told: units are dropped, another limit is set, all of it is wanted.</summary>
public sealed class ListChangedTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public async Task Those_that_are_dropped_by_a_mark_are_not_the_answer()
    {
        var answer = await assistant.LastAtDeskAsync("xếp hạng các bộ phát sinh hồ sơ tuần 40", "bỏ các bộ 100% ra");

        Assert.DoesNotContain("Ngân hàng", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Bộ Tư pháp", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_above_a_mark_that_are_dropped_leave_those_below()
    {
        var answer = await assistant.LastAtDeskAsync("xếp hạng các tỉnh xử lý hồ sơ trực tuyến tuần 40", "bỏ những tỉnh trên 70% đi");

        Assert.DoesNotContain("Hòa Bình", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Ninh Bình", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_limit_that_is_changed_to_drops_nobody()
    {
        var answer = await assistant.LastAtDeskAsync("tỉnh nào trên 10 triệu lượt truy cập cổng tuần 51", "thay bằng bộ, trên 13 triệu lượt");

        Assert.Contains("Bộ Y tế", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_table_is_asked_for_by_its_length()
    {
        var answer = await assistant.LastAtDeskAsync("3 tỉnh thấp nhất hồ sơ trực tuyến tuần 51", "lấy đủ 10 luôn");

        Assert.Contains("Hòa Bình", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Hà Tĩnh", answer.Text, StringComparison.Ordinal);
    }
}
