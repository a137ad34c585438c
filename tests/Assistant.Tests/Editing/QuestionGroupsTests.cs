using Assistant.Bot.Editing.Questions;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Editing;

/// <summary>Which wordings editors see together.</summary>
public sealed class QuestionGroupsTests
{
    private static readonly QuestionGroups Groups = new(EverydayWords.Load(KnowledgeBase.ShippedDataPath));

    [Fact]
    public void Wordings_that_share_half_of_their_telling_words_stand_together_under_the_one_used_most()
    {
        var groups = Groups.Of([Asked("nuôi rồng lửa", 2), Asked("nuôi rồng lửa xanh", 5), Asked("thả diều đêm", 1), Asked("rồng tím vàng đỏ", 1)]);

        Assert.Equal(["nuôi rồng lửa xanh", "rồng tím vàng đỏ", "thả diều đêm"], groups.Select(group => group.Leader));
        Assert.Equal(7, groups[0].Count);
    }

    [Fact]
    public void A_wording_joins_the_group_that_it_is_most_like()
    {
        var groups = Groups.Of([Asked("nuôi rồng lửa", 5), Asked("nuôi rồng đất nâu", 4), Asked("nuôi rồng đất", 1)]);

        Assert.Equal("nuôi rồng đất", Assert.Single(groups, group => group.Leader == "nuôi rồng đất nâu").Members[^1].Words);
    }

    [Fact]
    public void The_newest_wordings_are_put_together_when_there_are_more_than_anybody_reads()
    {
        var many = Enumerable.Range(0, QuestionGroups.Most + 10).Select(number => Asked($"từ{number} chữ{number}", 1, day: number)).ToList();

        var groups = Groups.Of(many);

        Assert.Equal(QuestionGroups.Most, groups.Count);
        Assert.DoesNotContain(groups, group => group.Leader == "từ9 chữ9");
        Assert.Contains(groups, group => group.Leader == "từ10 chữ10");
    }

    private static CountedQuestion Asked(string words, long count, int day = 0) =>
        new(words, CollectReasons.Unknown, "", count, new DateOnly(2020, 1, 1).AddDays(day), new DateOnly(2020, 1, 1).AddDays(day));
}
