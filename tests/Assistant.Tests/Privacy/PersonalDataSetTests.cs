using Assistant.Knowledge.Privacy;
using Xunit.Abstractions;

namespace Assistant.Tests.Privacy;

/// <summary>
/// Six hundred messages with what of them must be masked (tests/privacy), written by somebody who had not seen the detector. The
/// odd half was looked at while it was made better; the even half only counts.
/// </summary>
public sealed class PersonalDataSetTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(0, 0.97, 0.99)]
    [InlineData(1, 0.92, 0.98)]
    public void Most_of_what_is_personal_is_masked_and_little_else(int half, double recall, double precision)
    {
        var (found, all) = (new SortedDictionary<string, int>(StringComparer.Ordinal), new SortedDictionary<string, int>(StringComparer.Ordinal));
        var (masked, rightly) = (0, 0);
        foreach (var message in PersonalMessages.Load().Where((_, at) => at % 2 == half))
        {
            var mentions = PersonalData.Find(message.Text);
            foreach (var label in message.Personal)
            {
                all[label.Kind] = all.GetValueOrDefault(label.Kind) + 1;
                found[label.Kind] = found.GetValueOrDefault(label.Kind) + (message.IsCovered(label, mentions) ? 1 : 0);
            }

            masked += mentions.Count;
            rightly += mentions.Count(mention => message.Personal.Exists(label => Overlap(mention, message.Text.IndexOf(label.Text, StringComparison.Ordinal), label.Text.Length) * 2 >= mention.Length));
        }

        foreach (var (kind, count) in all)
        {
            output.WriteLine($"{kind}: {found[kind]} of {count}");
        }

        output.WriteLine($"masked {found.Values.Sum()} of {all.Values.Sum()}; {rightly} of {masked} masks were right");
        Assert.True(found.Values.Sum() >= recall * all.Values.Sum());
        Assert.True(rightly >= precision * masked);
    }

    private static int Overlap(PersonalMention mention, int at, int length) =>
        Math.Max(0, Math.Min(mention.At + mention.Length, at + length) - Math.Max(mention.At, at));
}
