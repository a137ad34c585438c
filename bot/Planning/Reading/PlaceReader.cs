using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Planning.Reading;

/// <summary>A place named in a message: where it stands (in words) and what it means on the day.</summary>
internal sealed record PlaceMention(int At, int Length, PlaceResolution Resolution);

/// <summary>
/// Finds names of provinces, old and new, and of former districts in free text. Full names and everyday names count anywhere;
/// abbreviations of up to three letters, and districts without "huyện" or "quận", only behind a word that announces a
/// place ("ở HN", "tỉnh QN", "ở Hóc Môn").
/// </summary>
internal sealed class PlaceReader
{
    private static readonly HashSet<string> Announcing =
        ["o", "tai", "tinh", "tp", "thanh", "pho", "ve", "den", "the", "con", "vay", "thi", "trong", "tu", "ben", "duoi", "que", "khu"];

    private const int LongestAbbreviation = 3;

    /// <summary>"Châu Thành" was a district of ten provinces: too many to ask which.</summary>
    private const int MostCandidates = 4;

    private readonly PlaceDirectory _places;
    private readonly CueIndex _names = new();
    private readonly CueIndex _abbreviations = new();
    private readonly CueIndex _shortened = new();
    private readonly CueIndex _districts = new();
    private readonly CueIndex _bareDistricts = new();

    public PlaceReader(PlaceDirectory places)
    {
        _places = places;
        foreach (var place in places.All)
        {
            foreach (var name in place.Aliases.Append(place.Name).Append(place.FullName))
            {
                Index(name).Add(name, name);
            }

            foreach (var abbreviation in place.Abbreviations)
            {
                _abbreviations.Add(abbreviation, abbreviation);
            }
        }

        foreach (var name in places.Names.Where(name => name.Length <= LongestAbbreviation && !name.All(char.IsAsciiDigit)))
        {
            _abbreviations.Add(name, name);
        }

        foreach (var form in places.AmbiguousForms.Where(form => form.Length > LongestAbbreviation))
        {
            _shortened.Add(form, form);
        }

        foreach (var district in places.FormerDistricts)
        {
            foreach (var name in DistrictNames.Of(district))
            {
                _districts.Add(name, name);
            }

            // "Con 8 tuổi" is no child of Quận 8: a number is a district only behind "quận".
            if (!district.OwnName!.All(char.IsAsciiDigit) && places.Resolve(district.OwnName!, DateOnly.MaxValue).AskedAs?.Id == district.Id)
            {
                _bareDistricts.Add(district.OwnName!, district.OwnName!);
            }
        }
    }

    /// <param name="words">The message.</param>
    /// <param name="asOf">The day on which names are understood.</param>
    /// <param name="aboutPlaces">The message asks about places, so that abbreviations count anywhere.</param>
    public IReadOnlyList<PlaceMention> Read(IReadOnlyList<Word> words, DateOnly asOf, bool aboutPlaces)
    {
        var mentions = new List<PlaceMention>();
        foreach (var match in _names.Read(words).Matches)
        {
            Add(mentions, match, asOf);
        }

        foreach (var match in _districts.Read(words).Matches)
        {
            Add(mentions, match, asOf);
        }

        foreach (var match in _abbreviations.Read(words).Matches.Concat(_bareDistricts.Read(words).Matches))
        {
            if ((aboutPlaces || words.Count == match.Length || (match.At > 0 && Announcing.Contains(words[match.At - 1].Folded)))
                && mentions.TrueForAll(mention => match.At < mention.At || match.At >= mention.At + mention.Length))
            {
                Add(mentions, match, asOf);
            }
        }

        // "Tỉnh Quảng" is a province, if not a certain one; "ở quảng trường" and "ở Thái Lan" are none.
        foreach (var match in _shortened.Read(words).Matches)
        {
            if ((match.At > 0 ? words[match.At - 1].Folded == "tinh" : aboutPlaces)
                && mentions.TrueForAll(mention => match.At < mention.At || match.At >= mention.At + mention.Length))
            {
                Add(mentions, match, asOf, int.MaxValue);
            }
        }

        return mentions;
    }

    private CueIndex Index(string name)
    {
        var folded = TextFolder.Fold(name);
        return folded.Length <= LongestAbbreviation && folded != "hue" ? _abbreviations : _names;
    }

    private void Add(List<PlaceMention> mentions, CueMatch match, DateOnly asOf, int mostCandidates = MostCandidates)
    {
        var resolution = _places.Resolve(match.Id, asOf);
        if (resolution.Candidates.Count > mostCandidates)
        {
            return;
        }

        if (resolution.Place is not null || resolution.Candidates.Count > 0)
        {
            // "Huyện Hòa Bình" is no province.
            mentions.RemoveAll(mention => mention.At >= match.At && mention.At + mention.Length <= match.At + match.Length);
            mentions.Add(new PlaceMention(match.At, match.Length, resolution));
        }
    }
}
