using System.Globalization;
using System.Text;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Grounding;
using Assistant.Bot.Channels.Zalo.Rendering;
using Assistant.Bot.Channels.Zalo.Sending;
using Assistant.Bot.Evaluation;
using Assistant.Tests.Golden;

namespace Assistant.Tests.Channels.Zalo.Rendering;

/// <summary>Nobody gets less on Zalo: every figure and every source of every answer is in its messages.</summary>
public sealed class SameFiguresTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private readonly ZaloRenderer _renderer = new(SomeZalo.Settings());

    [Fact]
    public async Task The_answers_to_all_golden_questions_keep_their_figures_and_sources()
    {
        var checkedAnswers = 0;
        foreach (var question in QuestionSet.Load(Path.Combine(AppContext.BaseDirectory, "golden")).SelectMany(set => set.Items).SelectMany(item => item.Turns).Select(turn => turn.Question).Distinct())
        {
            Check(question, await assistant.AskAsync(question, AssistantUnderTest.Today));
            checkedAnswers++;
        }

        Assert.True(checkedAnswers > 400, $"{checkedAnswers}");
    }

    [Fact]
    public async Task Answers_to_officials_keep_their_rows()
    {
        var rows = 0;
        foreach (var question in GoldenQuestion.Load("main-job.yaml"))
        {
            DateOnly? date = question.Date is null ? null : DateOnly.ParseExact(question.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var answer = await assistant.AskAsync(question.Question, date, question.Role, place: question.Place);
            Check(question.Question, answer);
            rows += answer.Rows?.Count ?? 0;
        }

        Assert.True(rows > 0);
    }

    private void Check(string question, Answer answer)
    {
        var messages = _renderer.Render(answer);
        var text = string.Join('\n', messages.Select(message => message.Text));

        Assert.All(messages, message => Assert.InRange(message.Text.Length, 1, ZaloLimits.Text));
        Assert.All(messages, message => Assert.InRange(message.Buttons?.Count ?? 0, 0, ZaloLimits.Buttons));
        Assert.False(text.Contains("**", StringComparison.Ordinal), question);

        var told = Figures(text);
        Assert.Subset(told, Figures(answer.Text));
        Assert.Subset(told, (answer.Amounts ?? []).Where(amount => amount.AmountVnd is not null).Select(amount => VietnameseFormat.Number(amount.AmountVnd!.Value)).ToHashSet());
        Assert.Subset(told, (answer.Rows ?? []).Select(row => VietnameseFormat.Number(row.Value)).ToHashSet());
        Assert.All(answer.Sources ?? [], source =>
        {
            Assert.Contains(source.Title.Normalize(NormalizationForm.FormC), text, StringComparison.Ordinal);
            Assert.Contains(source.Number ?? "", text, StringComparison.Ordinal);
            Assert.Contains(source.Url ?? "", text, StringComparison.Ordinal);
            Assert.Contains(source.Date is null ? "" : VietnameseFormat.SourceDate(source.Date), text, StringComparison.Ordinal);
            Assert.Contains(source.Location ?? "", text, StringComparison.Ordinal);
        });
        // They come last, and all of them.
        var last = text[(text.LastIndexOf("\nNguồn:\n", StringComparison.Ordinal) + 1)..];
        Assert.All(answer.Sources ?? [], source => Assert.Contains(source.Title.Normalize(NormalizationForm.FormC), last, StringComparison.Ordinal));
    }

    private static HashSet<string> Figures(string text) =>
        [.. ClaimReader.Read(text.Replace("**", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC)).Select(claim => claim.Figure)];
}
