using Assistant.Bot.Evaluation;

namespace Assistant.Tests.Golden;

/// <summary>What counts as a right answer.</summary>
public sealed class JudgeTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("aspect_any: [duration, documents]", "Right")]
    [InlineData("aspect_any: [duration, fee]", "Wrong")]
    [InlineData("aspect: [documents, duration]", "Wrong")]
    public async Task An_open_question_is_answered_by_any_of_its_sides_and_a_list_by_all(string aspects, string result)
    {
        var turn = await JudgeAsync($"- {{id: a, q: 'đăng ký khai sinh cần giấy tờ gì', expect: {{procedure: dang-ky-khai-sinh, {aspects}}}}}");

        Assert.Equal(result, turn.Judgement.Result.ToString());
    }

    [Theory]
    [InlineData("{indicator: [ty-le-ho-so-truc-tuyen]}", "Right")]
    [InlineData("{kind: ranking, indicator: [ty-le-ho-so-truc-tuyen]}", "Wrong")]
    [InlineData("{indicator: [luot-truy-cap-cong-ttdt]}", "Wrong")]
    public async Task What_a_question_about_figures_leaves_open_is_not_checked(string expected, string result)
    {
        var turn = await JudgeAsync($"- {{id: a, role: official, q: 'Hòa Bình hồ sơ trực tuyến tuần 51 bao nhiêu phần trăm', expect: {expected}}}");

        Assert.Equal(result, turn.Judgement.Result.ToString());
    }

    private async Task<JudgedTurn> JudgeAsync(string item)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.yaml");
        await File.WriteAllTextAsync(file, item);
        try
        {
            return Assert.Single(await Evaluator.Over(assistant.Services).RunAsync(QuestionSet.Load(file), AssistantUnderTest.Today, CancellationToken.None));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
