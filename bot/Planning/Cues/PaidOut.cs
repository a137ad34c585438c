using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Cues;

/// <summary>
/// Money that the state pays out ("lãnh tiền mai táng") names what is wanted, not what it costs: "tiền" beside such words asks for no fee.
/// </summary>
/// <param name="verbs">Behind one of these, "tiền" is received.</param>
/// <param name="wishes">Whole wordings that ask for money only in front of a benefit: "lấy tiền" may be what an office does, too.</param>
/// <param name="benefits">What is paid out.</param>
internal sealed class PaidOut(IReadOnlyList<string> verbs, IReadOnlyList<string> wishes, IReadOnlyList<string> benefits)
{
    private readonly CueIndex _verbs = CueIndex.Of("verb", verbs);
    private readonly CueIndex _wishes = CueIndex.Of("wish", wishes);
    private readonly CueIndex _benefits = CueIndex.Of("benefit", benefits);

    /// <summary>The wordings without money that is paid out; the same reading where there is none.</summary>
    public CueReading Without(CueReading reading, IReadOnlyList<Word> words)
    {
        return reading.Has(Intents.FeeWord) || reading.Has(Intents.Fee) ? WithoutPaidOut(reading, words) : reading;
    }

    private CueReading WithoutPaidOut(CueReading reading, IReadOnlyList<Word> words)
    {
        var verbs = _verbs.Read(words).Matches;
        var wishes = _wishes.Read(words).Matches;
        var benefits = _benefits.Read(words).Matches;
        return verbs.Count == 0 && benefits.Count == 0 ? reading : reading with { Matches = [.. reading.Matches.Where(match => !IsPaidOut(match))] };

        bool IsPaidOut(CueMatch match)
        {
            var end = match.At + match.Length;
            return match.Id == Intents.FeeWord && match.Length == 1
                ? verbs.Any(verb => verb.At + verb.Length == match.At) || benefits.Any(benefit => benefit.At == end || benefit.Covers(match.At))
                : match.Id is Intents.Fee or Intents.FeeWord && wishes.Any(wish => wish.At == match.At && wish.Length == match.Length) && benefits.Any(benefit => benefit.At == end);
        }
    }
}
