using System.Collections.Concurrent;
using Assistant.Knowledge.Agencies;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Reports.Scans;

/// <summary>Which unit a garbled name most likely means, and how surely. <see cref="Entity"/> null: below what is enough.</summary>
internal readonly record struct NameGuess(Entity? Entity, double Confidence);

/// <summary>Matches garbled names with the provinces and ministries of the report's own days.</summary>
internal sealed class LikelyNames
{
    /// <summary>Shorter names ("TTH") are as near to each other as a misread letter.</summary>
    private const int ShortestName = 5;

    /// <summary>A piece of a name says nothing below so many letters.</summary>
    private const int ShortestPiece = 3;

    /// <summary>The same pieces are compared over and over; a report has a few thousand.</summary>
    private const int MostKept = 100_000;

    /// <summary>Another name must fit a piece worse by this much, in letters.</summary>
    private const double PieceMargin = 1;

    /// <summary>Tables print "TP. Đà Nẵng" and never "Tỉnh Hà Nam", which a torn off "Bình" before a name would look like.</summary>
    private static readonly string[] CityPrefixes = ["", "TP ", "Thành phố "];

    private readonly Dictionary<EntityKind, List<(Entity Entity, ScanForm Form)>> _forms = new()
    {
        [EntityKind.Province] = [],
        [EntityKind.Ministry] = [],
    };

    private readonly ConcurrentDictionary<(string, EntityKind), NameGuess> _guesses = new();

    public LikelyNames(IEnumerable<Place> places, IEnumerable<Agency> agencies, DateOnly day)
    {
        foreach (var place in places.Where(place => place.Validity.Contains(day)))
        {
            foreach (var name in place.Aliases.Concat(place.OcrVariants).Append(place.Name).Where(name => IsLong(name) && !IsPart(name, place.Name)))
                Add(EntityKind.Province, place.Id, place.Kind == PlaceKind.City ? CityPrefixes.Select(prefix => prefix + name) : [name]);
        }

        foreach (var agency in agencies.Where(agency => EntityNames.IsMeasured(agency) && agency.Validity.Contains(day)))
            Add(EntityKind.Ministry, agency.Id, agency.Aliases.Concat(agency.OcrVariants).Append(agency.Name).Where(name => IsLong(name) && !IsPart(name, agency.Name)));
    }

    /// <param name="letters">The name as <see cref="ScanLetters"/> has it.</param>
    /// <param name="kind">What the table is about.</param>
    public NameGuess Guess(string letters, EntityKind kind)
    {
        if (_guesses.TryGetValue((letters, kind), out var known))
            return known;

        // Counting takes all the locks of the dictionary, so it is for new names only.
        if (_guesses.Count > MostKept)
            _guesses.Clear();
        return _guesses[(letters, kind)] = Compare(letters, kind);
    }

    /// <summary>True when the piece stands in the names of this unit and in no other: then it cannot be another unit's line.</summary>
    public bool IsOnlyIn(Entity entity, string piece)
    {
        if (piece.Length < ShortestPiece)
            return false;
        var costs = _forms[entity.Kind].GroupBy(item => item.Entity)
            .ToDictionary(forms => forms.Key, forms => forms.Min(item => ScanAlignment.Part(item.Form, piece)));
        var own = costs.GetValueOrDefault(entity, double.PositiveInfinity);
        return own < Likelihood.Unknown(piece.Length)
            && costs.All(other => other.Key == entity || other.Value >= own + PieceMargin);
    }

    private NameGuess Compare(string letters, EntityKind kind)
    {
        if (letters.Length == 0)
            return default;
        var limit = Likelihood.Unknown(letters.Length) + 1;
        var costs = new Dictionary<Entity, double>();
        foreach (var (entity, form) in _forms[kind])
        {
            var cost = ScanAlignment.Whole(form, letters, limit);
            if (cost < costs.GetValueOrDefault(entity, double.PositiveInfinity))
                costs[entity] = cost;
        }

        if (costs.Count == 0)
            return default;
        var best = costs.MinBy(pair => pair.Value);
        var confidence = Likelihood.Of(best.Value, costs.Where(pair => pair.Key != best.Key).Select(pair => pair.Value), letters.Length);
        return new NameGuess(confidence >= Likelihood.Enough ? best.Key : null, confidence);
    }

    /// <summary>
    /// "Bà Rịa" of "Bà Rịa - Vũng Tàu": a piece that was torn off looks the same, and a garbled piece of another name may too.
    /// </summary>
    private static bool IsPart(string name, string whole) => name != whole && whole.Contains(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsLong(string name) => ScanLetters.Of(name).Length >= ShortestName;

    private void Add(EntityKind kind, string id, IEnumerable<string> names) =>
        _forms[kind].AddRange(names.Distinct(StringComparer.Ordinal).Select(name => (new Entity(kind, id), ScanForm.Of(name))));
}
