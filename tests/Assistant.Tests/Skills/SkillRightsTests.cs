using Assistant.Bot.Access;
using Assistant.Bot.Skills;
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
        Assert.All(rights, right => Assert.NotEmpty(right.Value));
    }

    [Fact]
    public void A_function_that_nobody_declared_is_refused_to_everybody() =>
        Assert.All(Enum.GetValues<Role>(), role => Assert.False(new SkillRights().Allows("x", "y", new Caller(role))));

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
