using Assistant.Knowledge.Procedures;
using Xunit.Abstractions;

namespace Assistant.Tests.Planning;

/// <summary>
/// Whoever asks a whole question about one procedure after talking about another is answered about the one that is named. Written
/// talks hardly ever change the matter like this, so these are put together from the names of all procedures.
/// </summary>
public sealed class TalkChangesTests(AssistantUnderTest assistant, ITestOutputHelper output) : IClassFixture<AssistantUnderTest>
{
    private const int BeforeEach = 4;

    /// <summary>The rest are cases of one thing ("hộ chiếu" after the passport in a hurry), and names that say little.</summary>
    private const double LeastShare = 0.95;

    private static readonly string[] Persons = ["con em", "mẹ em 70 tuổi", "vợ chồng em", "ba em", "em trai em"];

    private static readonly string[] Sides = ["cần giấy tờ gì", "mất bao lâu", "nộp ở đâu", "lệ phí bao nhiêu"];

    [Fact]
    public Task What_is_named_is_answered_whatever_was_talked_about() => ChangeAsync((_, question) => question);

    [Fact]
    public Task A_person_in_front_changes_nothing() => ChangeAsync((at, question) => $"{Persons[at % Persons.Length]} {question}");

    private async Task ChangeAsync(Func<int, string, string> asAsked)
    {
        var (asked, left) = (0, new List<string>());
        var all = ShippedKnowledge.Base.Procedures.All.OrderBy(procedure => procedure.Id, StringComparer.Ordinal).ToList();
        for (var at = 0; at < all.Count; at++)
        {
            for (var k = 0; k < BeforeEach; k++)
            {
                var question = asAsked(at + k, $"{Name(all[at], k)} {Sides[(at + k) % Sides.Length]}");
                if ((await assistant.AskAsync(question)).Procedure?.Id != all[at].Id)
                {
                    // Not understood on its own: no matter of talks.
                    continue;
                }

                var talk = Guid.NewGuid().ToString("N");
                var before = $"{Title(all[(at + 5 + (17 * k)) % all.Count])} cần giấy tờ gì";
                await assistant.AskAsync(before, conversation: talk);
                asked++;
                if ((await assistant.AskAsync(question, conversation: talk)).Procedure?.Id != all[at].Id)
                {
                    left.Add($"{before} | {question}");
                }
            }
        }

        output.WriteLine($"{asked - left.Count} of {asked}; left: {string.Join("\n", left)}");
        Assert.True(asked > 2 * all.Count, $"only {asked} pairs");
        Assert.True(left.Count <= (1 - LeastShare) * asked, $"{left.Count} of {asked} stayed with what was talked about");
    }

    private static string Title(Procedure procedure) => procedure.Title.Split('(')[0].Trim();

    private static string Name(Procedure procedure, int k) => k < procedure.Aliases.Count ? procedure.Aliases[k] : Title(procedure);
}
