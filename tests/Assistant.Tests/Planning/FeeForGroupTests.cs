using Assistant.Bot.Answers;
using Xunit.Abstractions;

namespace Assistant.Tests.Planning;

/// <summary>A group of people beside a procedure, when money is asked, is whom it is for; other procedures are named after such groups.</summary>
public sealed class FeeForGroupTests(AssistantUnderTest assistant, ITestOutputHelper output) : IClassFixture<AssistantUnderTest>
{
    private const double LeastShare = 0.95;

    private static readonly string[] Groups = ["hộ nghèo", "học sinh", "bộ đội xuất ngũ", "người dân tộc thiểu số", "gia đình liệt sĩ", "giáo viên", "người về hưu", "mẹ đơn thân"];

    [Fact]
    public async Task The_procedure_is_found_whoever_pays()
    {
        var (asked, missed) = (0, new List<string>());
        var all = ShippedKnowledge.Base.Procedures.All.OrderBy(procedure => procedure.Id, StringComparer.Ordinal).ToList();
        for (var at = 0; at < all.Count; at++)
        {
            var name = all[at].Aliases.Count > 1 ? all[at].Aliases[1] : all[at].Title.Split('(')[0].Trim();
            if ((await assistant.AskAsync($"{name} có được miễn phí không")).Procedure?.Id != all[at].Id)
            {
                // Not understood without a group either.
                continue;
            }

            foreach (var group in new[] { Groups[at % Groups.Length], Groups[(at + 3) % Groups.Length] })
            {
                asked++;
                var question = $"{group} {name} có được miễn phí không";
                if ((await assistant.AskAsync(question)).Procedure?.Id != all[at].Id)
                {
                    missed.Add(question);
                }
            }
        }

        output.WriteLine($"{asked - missed.Count} of {asked}; missed: {string.Join("\n", missed)}");
        Assert.True(asked > all.Count, $"only {asked}");
        Assert.True(missed.Count <= (1 - LeastShare) * asked, $"{missed.Count} of {asked}: {string.Join(" | ", missed)}");
    }

    [Theory]
    [InlineData("trợ cấp thương binh được bao nhiêu tiền")]
    [InlineData("gia đình liệt sĩ lễ tết được bao nhiêu tiền")]
    public async Task What_a_group_gets_is_no_fee_of_a_procedure(string question) =>
        Assert.Null((await assistant.AskAsync(question)).Procedure);
}
