using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Of the cues in a message those that ask. Told in a story, "mất mấy hôm" and "trước đây" ask nothing.</summary>
internal static class AskedCues
{
    /// <summary>Told in a story they ask nothing: "trước đây", money earned, a share of something.</summary>
    private static readonly string[] OnlyAsked = [Intents.Before, Intents.FeeWord, Intents.Share];

    /// <summary>"Mất mấy hôm hàng xóm mới hay. … Khai tử thì làm những việc gì?": what the question says counts, not what the story tells.</summary>
    /// <param name="cues">All of the message.</param>
    /// <param name="clauses">Where each word stands.</param>
    public static CueReading InQuestion(CueReading cues, IReadOnlyList<Clause> clauses) =>
        AsksForSide(cues.Matches, clauses)
            ? cues with { Matches = [.. cues.Matches.Where(match => clauses[match.At].Asks || !(Intents.IsSide(match.Id) || match.Id == Intents.Before))] }
            : cues;

    /// <summary>"Làm trên mạng với ra phường khác tiền nhau không" asks for money and for no other side.</summary>
    /// <param name="cues">All of the message.</param>
    /// <param name="compared">Where it compares what is paid.</param>
    public static CueReading OfMoney(CueReading cues, CueMatch compared) =>
        cues with { Matches = [.. cues.Matches.Where(match => !Intents.IsSide(match.Id)), compared with { Id = Intents.Fee }] };

    /// <param name="whole">All of a story.</param>
    /// <param name="asked">The part of it that asks.</param>
    public static CueReading OfStory(CueReading whole, CueReading asked)
    {
        var asksForSide = asked.Matches.Any(match => Intents.IsSide(match.Id));
        return whole with { Matches = [.. whole.Matches.Where(match => !IsOfQuestion(match)), .. asked.Matches.Where(IsOfQuestion)] };

        // Where the part that asks names no side, the one that the story names is meant.
        bool IsOfQuestion(CueMatch match) => OnlyAsked.Contains(match.Id) || (asksForSide && Intents.IsSide(match.Id));
    }

    private static bool AsksForSide(IReadOnlyList<CueMatch> matches, IReadOnlyList<Clause> clauses)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            if (clauses[matches[i].At].Asks && Intents.IsSide(matches[i].Id))
            {
                return true;
            }
        }

        return false;
    }
}
