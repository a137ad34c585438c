using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Answers;

/// <summary>
/// The grounding check must never have to step in for the deterministic planner: every side of every procedure, on several
/// days and in several places, is answered without a withheld figure.
/// </summary>
public sealed class NothingWithheldTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly string[] Sides = ["hết bao nhiêu tiền", "cần giấy tờ gì", "làm thế nào", "nộp ở đâu", "mất bao lâu", "có điều kiện gì", ""];
    private static readonly string[] Days = ["2026-11-24", "2025-05-10", "2023-08-01", "2027-01-05"];

    [Fact]
    public async Task Every_side_of_every_procedure_is_grounded()
    {
        foreach (var procedure in assistant.Services.GetRequiredService<KnowledgeBase>().Procedures.All)
        {
            foreach (var side in Sides)
            {
                var answer = await assistant.AskAsync($"{procedure.Title} {side}", AssistantUnderTest.Today);

                AssertSent(answer, $"{procedure.Title} {side}");
            }
        }
    }

    [Fact]
    public async Task Fees_of_every_procedure_are_grounded_on_any_day_and_in_any_place()
    {
        foreach (var procedure in assistant.Services.GetRequiredService<KnowledgeBase>().Procedures.All)
        {
            foreach (var day in Days)
            {
                foreach (var question in new[] { "online", "trực tiếp ở Hà Nội", "ở TP.HCM", "ở Bình Phước", "ở Gia Lai cho công dân số" })
                {
                    var answer = await assistant.AskAsync(
                        $"Lệ phí {procedure.Title} nộp {question} bao nhiêu", DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

                    AssertSent(answer, $"{procedure.Title}, {question}, {day}");
                }
            }
        }
    }

    [Fact]
    public async Task Waivers_of_every_province_are_grounded()
    {
        foreach (var place in assistant.Services.GetRequiredService<KnowledgeBase>().Places.All)
        {
            foreach (var question in new[] { $"ở {place.FullName} nộp online có được miễn lệ phí không", $"lệ phí hộ tịch ở {place.FullName} nộp online", $"{place.FullName} sáp nhập với tỉnh nào" })
            {
                var answer = await assistant.AskAsync(question, AssistantUnderTest.Today);

                AssertSent(answer, question);
            }
        }
    }

    [Fact]
    public async Task Figures_of_every_indicator_and_unit_are_grounded()
    {
        var knowledge = assistant.Services.GetRequiredService<KnowledgeBase>();
        foreach (var indicator in knowledge.Indicators.All)
        {
            foreach (var question in new[]
                     {
                         $"5 tỉnh thấp nhất về {indicator.Name}", $"3 bộ cao nhất về {indicator.Name} tuần 40", $"tỉnh hạng 2 về {indicator.Name}",
                         $"Đà Nẵng {indicator.Name} bao nhiêu", $"Bộ Y tế {indicator.Name} bao nhiêu", $"tỉnh nào dưới 30% {indicator.Name}",
                         $"chỉ tiêu {indicator.Name} năm 2025", $"{indicator.Name} tính thế nào", $"cả nước {indicator.Name} bao nhiêu",
                     })
            {
                var answer = await assistant.AskAsync(question, role: "official");

                AssertSent(answer, question);
            }
        }
    }

    private static void AssertSent(Answer answer, string question) =>
        Assert.False(answer.Outcome is "ungrounded" or "dependency_down", $"{answer.Outcome}: {question}");
}
