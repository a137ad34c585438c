using System.Globalization;
using Assistant.Bot.Answers;

namespace Assistant.Tests.Golden;

/// <summary>The questions that must be right, each in several wordings.</summary>
public sealed class MainJobTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    public static TheoryData<int, string> Questions()
    {
        var data = new TheoryData<int, string>();
        var number = 0;
        foreach (var question in GoldenQuestion.Load("main-job.yaml"))
        {
            foreach (var wording in question.Variants.Prepend(question.Question))
            {
                data.Add(number, wording);
            }

            number++;
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task The_question_gets_its_answer(int number, string wording)
    {
        var expected = GoldenQuestion.Load("main-job.yaml").ElementAt(number);
        DateOnly? date = expected.Date is null ? null : DateOnly.ParseExact(expected.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        var answer = await assistant.AskAsync(wording, date, expected.Role, place: expected.Place);

        Check(expected, answer);
    }

    private static void Check(GoldenQuestion expected, Answer answer)
    {
        if (expected.Kind.Count > 0)
        {
            Assert.Contains(answer.Kind, expected.Kind);
        }

        if (expected.Procedure is { } procedure)
        {
            Assert.Equal(procedure, answer.Procedure?.Id);
        }

        var amounts = answer.Amounts?.Select(amount => amount.AmountVnd).OfType<long>().ToList() ?? [];
        Assert.All(expected.Amounts, amount => Assert.Contains(amount, amounts));
        if (expected.NoAmount)
        {
            Assert.Empty(amounts);
            Assert.DoesNotContain("đồng", answer.Text, StringComparison.Ordinal);
        }

        Assert.Contains(expected.FirstLine ?? "", answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.All(expected.Must, text => Assert.Contains(text, answer.Text, StringComparison.Ordinal));
        Assert.All(expected.MustNot, text => Assert.DoesNotContain(text, answer.Text, StringComparison.Ordinal));
        if (expected.Rows.Count > 0)
        {
            Assert.Equal(expected.Rows, answer.Rows?.Select(row => row.Entity));
            Assert.Equal(expected.Values, answer.Rows!.Select(row => row.Value));
        }
    }
}
