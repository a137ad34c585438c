using Assistant.Bot.Access;
using Assistant.Bot.Access.Rights;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Skills;

public sealed class SkillRightsTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public void Every_skill_function_declares_who_may_run_it()
    {
        assistant.Services.GetRequiredService<SkillKernel>();

        var rights = assistant.Services.GetRequiredService<SkillRights>().All;

        Assert.NotEmpty(rights);
        Assert.All(rights, right => Assert.NotEmpty(right.Value.Roles));
    }

    [Theory]
    [InlineData("metrics.rank", new[] { "everyone" }, null, "bound")]
    [InlineData("metrics.rank", new[] { "boss" }, BoundReach.All, "boss")]
    [InlineData("metrics.rank", new string[0], BoundReach.All, "metrics.rank")]
    public void A_right_that_says_too_little_stops_the_start(string skill, string[] roles, object? bound, string named)
    {
        var file = new RightsFile { Skills = [new RightsEntry { Skill = skill, Roles = [.. roles], Bound = (BoundReach?)bound }] };

        Assert.Contains(named, Assert.Throws<KnowledgeLoadException>(() => new RightsMatrix(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_for_a_function_that_there_is_not_stops_the_start()
    {
        var rights = new SkillRights(new RightsMatrix(new RightsFile { Skills = [new RightsEntry { Skill = "metrics.ranks", Roles = ["everyone"], Bound = BoundReach.All }] }));

        Assert.Contains("metrics.ranks", Assert.Throws<KnowledgeLoadException>(rights.CheckListed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_function_that_nobody_declared_is_refused_to_everybody() =>
        Assert.All(Enum.GetValues<Role>(), role => Assert.False(new SkillRights(new RightsMatrix(new RightsFile())).Allows("x", "y", new Caller(role))));

    [Fact]
    public void Outside_a_skill_call_one_is_a_citizen() => Assert.Equal(Role.Citizen, CallerScope.Caller.Role);

    [Theory]
    [InlineData(Role.Citizen)]
    [InlineData(Role.Helper)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Operator)]
    [InlineData(Role.Feed)]
    public async Task Only_officials_and_administrators_get_internal_figures(Role role)
    {
        string[] questions =
        [
            "5 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến",
            "Quảng Ninh bao nhiêu phần trăm hồ sơ trực tuyến",
            "tỉnh nào hạng 1 về hồ sơ trực tuyến",
            "tỉnh nào dưới 30% hồ sơ trực tuyến",
            "Bộ Y tế bao nhiêu lượt truy cập cổng",
            "tuần 40 bộ nào xử lý hồ sơ trực tuyến thấp nhất",
            "Hà Tĩnh có nằm trong nhóm thấp nhất về hồ sơ trực tuyến không",
        ];
        foreach (var question in questions)
        {
            var answer = await assistant.AskAsync(question, role: role.ToString());

            Assert.Equal("forbidden", answer.Kind);
            Assert.DoesNotContain(answer.Text, char.IsDigit);
            Assert.Null(answer.Rows);
            Assert.Null(answer.Sources);
        }
    }
}
