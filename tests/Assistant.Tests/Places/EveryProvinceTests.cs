using Assistant.Knowledge.Places;

namespace Assistant.Tests.Places;

/// <summary>Names are syllables that mean other things too ("tre" typed without marks is "trễ"): none may be lost in a question.</summary>
public sealed class EveryProvinceTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public async Task Every_old_province_leads_to_the_one_that_serves_it_with_marks_and_without()
    {
        var places = ShippedKnowledge.Base.Places;
        var lost = new List<string>();
        foreach (var old in places.All.Where(place => place.Id.EndsWith("-63", StringComparison.Ordinal)))
        {
            foreach (var question in new[] { $"{old.Name} giờ thuộc tỉnh nào?", $"{Knowledge.Language.TextFolder.Fold(old.Name)} gio thuoc tinh nao" })
            {
                var answer = await assistant.AskAsync(question);
                if (!answer.Text.Contains(places.Successor(old)!.Name, StringComparison.Ordinal))
                {
                    lost.Add($"{question} → {answer.Text.Split('\n')[0]}");
                }
            }
        }

        Assert.Empty(lost);
    }
}
