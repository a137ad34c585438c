using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>The words of a message without those that something has taken already. Loops, because every message comes through here several times.</summary>
internal static class MessageParts
{
    /// <summary>The words of the sentences that ask; all when none does.</summary>
    public static IReadOnlyList<Word> InQuestion(IReadOnlyList<Word> words, IReadOnlyList<Clause> clauses)
    {
        var asking = 0;
        for (var i = 0; i < words.Count; i++)
        {
            asking += clauses[i].Asks ? 1 : 0;
        }

        if (asking == 0 || asking == words.Count)
        {
            return words;
        }

        var asked = new List<Word>(asking);
        for (var i = 0; i < words.Count; i++)
        {
            if (clauses[i].Asks)
            {
                asked.Add(words[i]);
            }
        }

        return asked;
    }

    /// <summary>What is told beside what is asked: "mất" in "mất bao nhiêu" tells of no loss. Cues of one word stay.</summary>
    /// <param name="rest">The words in which the cues were read.</param>
    /// <param name="cues">What the message asks and says of circumstances.</param>
    /// <param name="sidesOnly">Only what names a side that is asked about is taken.</param>
    public static IReadOnlyList<Word> Beside(IReadOnlyList<Word> rest, CueReading cues, bool sidesOnly)
    {
        if (!TakesAny(cues.Matches, sidesOnly))
        {
            return rest;
        }

        var told = new List<Word>(rest.Count);
        for (var i = 0; i < rest.Count; i++)
        {
            if (!IsTaken(cues.Matches, i, sidesOnly))
            {
                told.Add(rest[i]);
            }
        }

        return told;
    }

    private static bool IsTaken(IReadOnlyList<CueMatch> matches, int at, bool sidesOnly)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            if (Takes(matches[i], sidesOnly) && matches[i].Covers(at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakesAny(IReadOnlyList<CueMatch> matches, bool sidesOnly)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            if (Takes(matches[i], sidesOnly))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Takes(CueMatch match, bool sidesOnly) => match.Length > 1 && (!sidesOnly || Intents.IsSide(match.Id));

    /// <summary>Without names of places and agencies, which hold words that mean something else ("Tiền Giang", "Bộ Giao thông"). The same lists where nothing is named.</summary>
    public static (IReadOnlyList<Word> Words, IReadOnlyList<Clause> Clauses) Without(IReadOnlyList<Word> words, IReadOnlyList<Clause> clauses, IReadOnlyList<PlaceMention> mentions, IReadOnlyList<CueMatch> agencies)
    {
        if (mentions.Count == 0 && agencies.Count == 0)
        {
            return (words, clauses);
        }

        var rest = new List<Word>(words.Count);
        var restClauses = new List<Clause>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsNamed(mentions, agencies, i))
            {
                rest.Add(words[i]);
                restClauses.Add(clauses[i]);
            }
        }

        return (rest, restClauses);
    }

    private static bool IsNamed(IReadOnlyList<PlaceMention> mentions, IReadOnlyList<CueMatch> agencies, int at)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (at >= mentions[i].At && at < mentions[i].At + mentions[i].Length)
            {
                return true;
            }
        }

        for (var i = 0; i < agencies.Count; i++)
        {
            if (agencies[i].Covers(at))
            {
                return true;
            }
        }

        return false;
    }
}
