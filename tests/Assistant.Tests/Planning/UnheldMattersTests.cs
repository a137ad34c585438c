using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning;

/// <summary>The file of matters that no curated record holds: what it points at is there, and no office is named that was closed in 2025.</summary>
public sealed partial class UnheldMattersTests
{
    private static readonly UnheldMatters Matters = UnheldMatters.Load(KnowledgeBase.ShippedDataPath);

    [Fact]
    public void Every_matter_has_a_name_and_an_office() =>
        Assert.All(Matters.All, matter => Assert.False(string.IsNullOrWhiteSpace(matter.Name) || string.IsNullOrWhiteSpace(matter.Office), matter.Id));

    [Fact]
    public void No_office_that_was_closed_is_named() => Assert.All(Matters.All, matter => Assert.DoesNotMatch(Closed(), matter.Office));

    [Fact]
    public void Records_are_national_codes_or_curated() =>
        Assert.All(Matters.All.SelectMany(matter => matter.Records), code => Assert.True(Code().IsMatch(code) || ShippedKnowledge.Base.Procedures.All.Any(procedure => procedure.Id == code), code));

    [Fact]
    public void Rules_that_are_told_of_a_matter_are_known()
    {
        var changes = Matters.All.Select(matter => matter.Change).OfType<string>().ToList();

        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.Contains(ShippedKnowledge.Base.Policies.National, rule => rule.Id == change));
    }

    [Theory]
    [InlineData("xin trợ cấp cho cụ 82 tuổi", "huu-tri-xa-hoi")]
    [InlineData("heo nhà em chết dịch được đền tiền không", "ho-tro-dich-benh")]
    [InlineData("quán cơm của chị gái tôi ở quê", null)]
    [InlineData("trợ cấp thất nghiệp cho người làm công ty", null)]
    public void Words_said_apart_name_a_matter_only_together(string message, string? matter) =>
        Assert.Equal(matter, Matters.Read(Word.Split(message), () => false)?.Matter.Id);

    [Fact]
    public void What_is_said_more_fully_goes_before() =>
        Assert.Equal("nuoi-con-sau-ly-hon", Matters.Read(Word.Split("giành quyền nuôi con khi ly hôn"), () => false)?.Matter.Id);

    [Theory]
    [InlineData("bạn tôi qua chơi", false, null)]
    [InlineData("bạn tôi qua chơi", true, "luu-tru-nguoi-nuoc-ngoai")]
    [InlineData("xin visa cho bạn qua chơi", true, "visa")]
    public void Of_foreigners_only_where_nothing_else_is_named(string message, bool foreigner, string? matter) =>
        Assert.Equal(matter, Matters.Read(Word.Split(message), () => foreigner)?.Matter.Id);

    [GeneratedRegex(@"cấp huyện(?! giải)|phòng tư pháp|Sở Lao động|Sở Kế hoạch|Sở Tài nguyên|^Sở Giao thông|quận|thị xã", RegexOptions.IgnoreCase)]
    private static partial Regex Closed();

    [GeneratedRegex(@"^[0-9]\.[0-9]{6}$")]
    private static partial Regex Code();
}
