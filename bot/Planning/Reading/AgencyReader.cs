using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Agencies;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Finds ministries by full name, everyday name or abbreviation; the id is that of the structure in force when reports were printed.</summary>
internal sealed class AgencyReader
{
    /// <summary>Shorter names ("TC") are chance matches.</summary>
    private const int ShortestName = 4;

    private readonly CueIndex _index = new();

    public AgencyReader(AgencyDirectory agencies)
    {
        foreach (var agency in agencies.All)
        {
            foreach (var name in agency.Aliases.Concat(agency.Abbreviations).Append(agency.Name).Where(name => TextFolder.Fold(name).Length >= ShortestName))
            {
                _index.Add(agency.Id, name.Replace("&", " ", StringComparison.Ordinal));
            }
        }
    }

    public (string AgencyId, CueMatch Match)? Read(IReadOnlyList<Word> words)
    {
        var matches = _index.Read(words).Matches;
        return matches.Count == 0 ? null : (matches.MaxBy(match => match.Length).Id, matches.MaxBy(match => match.Length));
    }
}
