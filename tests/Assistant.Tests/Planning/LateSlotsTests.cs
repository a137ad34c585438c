using Assistant.Bot.Planning;
using Assistant.Knowledge.Language;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Planning;

/// <summary>What only some planners look at is read when it is first looked at, once, and gives way to what a planner puts in its place.</summary>
public sealed class LateSlotsTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private const string Message = "hộ nghèo 3 người ở Huế đăng ký tạm trú online có mất tiền không";

    [Fact]
    public void It_is_read_once()
    {
        var slots = Read(Message);

        Assert.NotEmpty(slots.Persons);
        Assert.Same(slots.Persons, slots.Persons);
        Assert.Same(slots.FeeSides, slots.FeeSides);
        Assert.Same(slots.Told, slots.Told);
        Assert.Same(slots.Explained, slots.Explained);
        Assert.Same(slots.Folded, slots.Folded);
    }

    [Fact]
    public void A_copy_shares_what_is_read()
    {
        var slots = Read(Message);
        var copy = slots with { NamesPlace = false };

        Assert.Same(copy.Persons, slots.Persons);
        Assert.Same(copy.Folded, slots.Folded);
    }

    [Fact]
    public void What_is_put_in_its_place_counts()
    {
        var slots = Read("tỉnh nào đứng đầu tuần này") with { Persons = ["một nhóm"], Count = 7, RankAt = 3, AsksRank = true, Indicators = ["một chỉ tiêu"], IndicatorConfidence = 0.25 };

        Assert.Equal(["một nhóm"], slots.Persons);
        Assert.Equal((7, 3, true), (slots.Count, slots.RankAt, slots.AsksRank));
        Assert.Equal(["một chỉ tiêu"], slots.Indicators);
        Assert.Equal(0.25, slots.IndicatorConfidence);
    }

    [Fact]
    public void The_letters_are_those_of_the_words_of_the_copy()
    {
        var slots = Read("gia hạn hộ chiếu");

        Assert.Equal("gia han ho chieu", slots.Folded);
        Assert.Equal("tach thua dat", (slots with { Words = Word.Split("tách thửa đất") }).Folded);
    }

    [Theory]
    [InlineData("5 tỉnh thấp nhất về hồ sơ trực tuyến", 5, false)]
    [InlineData("Bến Tre xếp hạng mấy về hồ sơ trực tuyến", null, true)]
    [InlineData("xin cấp lại thẻ căn cước", null, false)]
    public void Numbers_are_read_of_the_whole_message(string message, int? count, bool asksRank)
    {
        var slots = Read(message);

        Assert.Equal((count, asksRank), (slots.Count, slots.AsksRank));
    }

    private Slots Read(string message) =>
        assistant.Services.GetRequiredService<SlotReader>().Read(new PlanningRequest(message, AssistantUnderTest.Today, AssistantUnderTest.Today, null, null));
}
