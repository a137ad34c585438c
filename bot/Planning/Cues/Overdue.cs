using System.Globalization;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Cues;

/// <summary>
/// "Bán xe 40 ngày chưa thu hồi biển có sao không", "quên khai báo thì bị gì": something is late or was not done, and what comes of it
/// is asked. The same words ("có sao không", "thì sao") ask of a paper that is missing whether it is needed.
/// </summary>
/// <param name="late">Says by itself that something is late or was left out.</param>
/// <param name="undone">Says so only beside a time, or where consequences are asked for in so many words.</param>
/// <param name="times">A time that has passed, without a number.</param>
/// <param name="units">Behind a number: a time that has passed.</param>
/// <param name="asks">Asks what comes of it.</param>
/// <param name="consequences">Asks for consequences, whatever it is about.</param>
/// <param name="apart">Wordings that only look like one of these.</param>
internal sealed class Overdue(IReadOnlyList<string> late, IReadOnlyList<string> undone, IReadOnlyList<string> times, IReadOnlyList<string> units, IReadOnlyList<string> asks, IReadOnlyList<string> consequences, IReadOnlyList<string> apart)
{
    private const string Plainly = "plainly";
    private const string Otherwise = "otherwise";
    private const string Apart = "apart";

    private readonly CueIndex _told = CueIndex.Of([new CueEntry { Id = Plainly, Cues = [.. late] }, new CueEntry { Id = Otherwise, Cues = [.. undone] }]);
    private readonly CueIndex _times = CueIndex.Of("time", times);
    private readonly CueIndex _units = CueIndex.Of("unit", units);
    private readonly CueIndex _asks = CueIndex.Of([new CueEntry { Id = Plainly, Cues = [.. consequences] }, new CueEntry { Id = Otherwise, Cues = [.. asks] }, new CueEntry { Id = Apart, Cues = [.. apart] }]);

    /// <summary>The reading with what is asked in place of what its words would ask elsewhere; the same where nothing is late.</summary>
    public CueReading Read(CueReading reading, IReadOnlyList<Word> words)
    {
        return _asks.Read(words).Matches.FirstOrDefault(static match => match.Id != Apart) is { Length: > 0 } asked ? Read(reading, words, asked) : reading;
    }

    private CueReading Read(CueReading reading, IReadOnlyList<Word> words, CueMatch asked)
    {
        var told = _told.ReadAsMeant(words).Matches;
        var isLate = told.Any(match => match.Id == Plainly) || (told.Count > 0 && (asked.Id == Plainly || TellsTime(words)));
        return isLate
            ? reading with { Matches = [.. reading.Matches.Where(match => match.At + match.Length <= asked.At || match.At >= asked.At + asked.Length), asked with { Id = Intents.Late }] }
            : reading;
    }

    private bool TellsTime(IReadOnlyList<Word> words)
    {
        if (_times.IsIn(words))
        {
            return true;
        }

        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (int.TryParse(words[at].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out _) && _units.At(words, at + 1) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
