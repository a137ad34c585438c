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
    private readonly CueIndex _short = new();

    public AgencyReader(AgencyDirectory agencies)
    {
        foreach (var agency in agencies.All.Where(agency => agency.Kind != AgencyKind.Coordination))
        {
            foreach (var name in agency.Aliases.Concat(agency.Abbreviations).Append(agency.Name).Where(name => TextFolder.Fold(name).Length >= ShortestName))
            {
                _index.Add(agency.Id, name.Replace("&", " ", StringComparison.Ordinal));
            }

            foreach (var name in agency.Abbreviations.Where(name => TextFolder.Fold(name).Length < ShortestName))
            {
                _short.Add(agency.Id, name);
            }
        }
    }

    /// <summary>In the order of the message; the structure of the time of the reports comes first where names are shared.</summary>
    public IReadOnlyList<CueMatch> Read(IReadOnlyList<Word> words) => First(_index.Read(words).Matches);

    /// <summary>Also by abbreviations that mean something else in other messages ("BTP", "MIC").</summary>
    public IReadOnlyList<CueMatch> ReadWithShort(IReadOnlyList<Word> words) =>
        First([.. _index.Read(words).Matches, .. _short.Read(words).Matches]);

    private static IReadOnlyList<CueMatch> First(IReadOnlyList<CueMatch> matches) => matches.Count < 2 ? matches
        : (List<CueMatch>)[.. matches.GroupBy(match => match.At).Select(group => group.First()).OrderBy(match => match.At)];
}
