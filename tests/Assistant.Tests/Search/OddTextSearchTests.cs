using System.Diagnostics;
using System.Text;
using Assistant.Bot.Conversations;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Assistant.Tests.Search;

/// <summary>Whatever is typed: an answer and no fault. How long the slowest took is printed, not asserted.</summary>
public sealed class OddTextSearchTests(AssistantUnderTest assistant, ITestOutputHelper output) : IClassFixture<AssistantUnderTest>
{
    private const int Longest = 2000;
    private static readonly string[] Pieces =
    [
        "hộ chiếu", "khai sinh", "giấy", "\u200b", "\u202e", "\ufeff", "а", "е", "о", "ả\u0323", "🙂", "👨‍👩‍👧", "\ud800", "0", "1tr2", "%", "'", "\"", "<b>",
        "lamhochieu", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "ho65", "đđđđ", "ﬁ", "\t", "\n", ".", "không phải", "mà", "ý em là", "bao nhiêu", "tuần 40",
    ];

    [Fact]
    public async Task Odd_text_is_answered()
    {
        var chance = new Random(20261124);
        var search = assistant.Services.GetRequiredService<IProcedureSearch>();
        var repair = assistant.Services.GetRequiredService<TypingRepair>();
        await assistant.AskAsync("làm hộ chiếu hết bao nhiêu");
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < 400; i++)
        {
            var text = Odd(chance, i);
            var watch = Stopwatch.StartNew();
            search.Search(repair.Repair(text), 12);
            slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
            var answer = await assistant.AskAsync(text);
            Assert.NotEmpty(answer.Text);
            Assert.NotEqual("dependency_down", answer.Outcome);
        }

        output.WriteLine($"slowest search with repair: {slowest.TotalMilliseconds:0.0} ms");
    }

    private static string Odd(Random chance, int number)
    {
        var text = new StringBuilder();
        while (text.Length < Longest)
        {
            text.Append((number % 4) switch
            {
                0 => Pieces[chance.Next(Pieces.Length)] + (chance.Next(3) == 0 ? " " : ""),
                1 => ((char)chance.Next(1, 0xFFFF)).ToString(),
                2 => Pieces[number % Pieces.Length],
                _ => Pieces[chance.Next(Pieces.Length)] + " ",
            });
            if (chance.Next(200) == 0)
            {
                break;
            }
        }

        return text.ToString(0, Math.Min(text.Length, Longest));
    }
}
