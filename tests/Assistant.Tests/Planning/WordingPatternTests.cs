using Assistant.Bot.Planning.Reading;

namespace Assistant.Tests.Planning;

public sealed class WordingPatternTests
{
    private const int ManyTexts = 5_000;

    [Fact]
    public async Task A_pattern_finds_the_same_however_many_texts_it_has_read()
    {
        var pattern = new WordingPattern(@"\b(?:với|rồi|còn)\b");
        for (var text = 0; text < ManyTexts; text++)
        {
            Assert.True(pattern.IsMatch("đổi bằng lái VỚI tách hộ"));
            Assert.False(pattern.IsMatch("đổi bằng lái vớii tách hộ"));
            if (text % 500 == 0)
            {
                // It is compiled aside.
                await Task.Yield();
            }
        }

        Assert.Equal(["với", "còn"], pattern.Matches("căn cước với bằng lái, còn hộ chiếu").Select(match => match.Value));
        Assert.Equal("căn cước - bằng lái", pattern.Replace("căn cước với bằng lái", "-"));
    }
}
