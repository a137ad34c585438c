using System.Net;
using Assistant.Knowledge.Changes;

namespace Assistant.Tests.Editing;

/// <summary>Forms that change nothing, so that one desk is enough for all of them.</summary>
public sealed class RefusedFormTests(SharedDesk shared) : IClassFixture<SharedDesk>
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("a")]
    [InlineData("0912345678 tách hộ")]
    [InlineData("tách khẩu")]
    [InlineData("đăng ký tạm trú")]
    public async Task A_name_that_is_no_name_is_refused_with_a_reason(string alias)
    {
        var (status, page) = await Desk.SendAsync("/editor/procedures/tach-ho/alias", ("alias", alias));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Chưa lưu được", page, StringComparison.Ordinal);
        Assert.Empty(Desk.Log.List());
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("sources: [")]
    [InlineData("- chỉ là danh sách")]
    [InlineData("a: &a [*a]")]
    [InlineData("💥💥💥")]
    public async Task A_file_that_is_none_is_refused(string yaml)
    {
        var (status, _) = await Desk.SendAsync("/editor/procedures/new", ("yaml", yaml));

        Assert.True(status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.BadRequest, status.ToString());
        Assert.Empty(Desk.Log.List());
    }

    public static TheoryData<string, int> Endless() => new()
    {
        { "[", 20_000 },
        { "[", 70_000 },
        { "{a: ", 15_000 },
        { "- ", 30_000 },
        { "? ", 30_000 },
        { "{? [", 15_000 },
    };

    [Theory]
    [MemberData(nameof(Endless))]
    public async Task A_file_that_is_nested_without_end_is_refused_and_the_server_goes_on(string opening, int times)
    {
        var (status, page) = await Desk.SendAsync("/editor/procedures/new", ("yaml", "procedure: " + (opening[0] is '-' or '?' ? "\n  " : "") + string.Concat(Enumerable.Repeat(opening, times))));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(times * opening.Length > KnowledgeChange.MaxLength ? "dài quá 64 kB" : "lồng nhau quá 50 tầng", page, StringComparison.Ordinal);
        Assert.Empty(Desk.Log.List());
        Assert.Contains("Thêm thủ tục mới", await Desk.ReadAsync("/editor/procedures/new"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_refers_to_itself_is_refused()
    {
        var (status, page) = await Desk.SendAsync("/editor/procedures/new", ("yaml", "procedure:\n  ? &a [*a]\n  : b"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("không dùng được tham chiếu", page, StringComparison.Ordinal);
    }

    private EditorDesk Desk => shared.Desk;
}
