using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Places that officials write by a few letters ("QNi", "hb"), where the letters can mean nothing else.</summary>
internal sealed partial class PlaceAbbreviations(PlaceReader reader, PlaceDirectory places)
{
    private const string Vowels = "aeiouy";

    /// <summary>"QN hstt": of a message in which nothing else says whom it is about.</summary>
    public IReadOnlyList<PlaceMention> Alone(Slots slots) => [.. All(slots).Where(mention => CanStandAlone(mention, slots))];

    /// <summary>"LS trừ Ninh Bình", "hb vs lạng sơn": of a message that sets units beside each other.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="named">What it names in full.</param>
    public IEnumerable<PlaceMention> Beside(Slots slots, IReadOnlyList<PlaceMention> named) =>
        All(slots).Where(mention => mention.Length == 1 && (IsInCapitals(mention, slots) || StandsBeside(mention, slots))
            && mention.Resolution.AskedAs?.IsDistrict != true && named.All(other => mention.At < other.At || mention.At >= other.At + other.Length));

    /// <summary>"QNi" is Quảng Ninh, "HNa" Hà Nam: the first letter of the one syllable, the head of the other.</summary>
    public IEnumerable<UnitAt> Initials(Slots slots)
    {
        foreach (Match match in Abbreviated().Matches(slots.Question))
        {
            var folded = TextFolder.Fold(match.Value);
            var meant = places.All.Where(place => !place.IsDistrict && IsShort(folded, TextFolder.Fold(place.Name).Split(' '))).Select(place => place.Name).Distinct().ToList();
            if (meant.Count == 1 && places.Resolve(meant[0], slots.AsOf) is { AskedAs: var old, Place: { } place })
            {
                var at = slots.Words.ToList().FindIndex(word => word.Folded == folded);
                yield return new UnitAt(Math.Max(at, 0), (old ?? place).Id);
            }
        }
    }

    /// <summary>Letters that may mean several units of today, whichever is the usual one elsewhere ("ĐN"): a figure of the wrong one is worse than a question.</summary>
    public IReadOnlyList<Place> Doubtful(PlaceMention mention, Slots slots) =>
        slots.ForOfficial && mention.Length == 1 && slots.Words[mention.At].Folded.Length <= LongestShort ? places.Meanings(slots.Words[mention.At].Folded, slots.AsOf) : [];

    private const int LongestShort = 3;

    private IReadOnlyList<PlaceMention> All(Slots slots) => reader.Read(slots.Words, slots.AsOf, aboutPlaces: true);

    // "LA" is Long An, "la" is "là"; "qn" is no word of its own; "Thái" at the head is a place, if not a certain one.
    private static bool CanStandAlone(PlaceMention mention, Slots slots) =>
        mention.Resolution.AskedAs?.IsDistrict != true
            && (HasNoVowel(slots.Words[mention.At].Folded)
                || IsInCapitals(mention, slots)
                || mention is { At: 0, Resolution.Candidates.Count: > 1 });

    // Typed small, between what sets two beside each other.
    private static bool StandsBeside(PlaceMention mention, Slots slots) =>
        slots.Words[mention.At].Folded is var typed && typed != "bn" && HasNoVowel(typed)
        && (slots.Words.ElementAtOrDefault(mention.At + 1).Folded is "vs" or "voi" || (mention.At > 0 && slots.Words[mention.At - 1].Folded is "vs" or "voi" or "hon" or "kem" or "thua"));

    private static bool IsInCapitals(PlaceMention mention, Slots slots) => TypedCapitals.Hold(slots.Question, slots.Words[mention.At].Folded);

    private static bool HasNoVowel(string folded) => !folded.Any(letter => Vowels.Contains(letter, StringComparison.Ordinal));

    private static bool IsShort(string typed, string[] name) => name.Length == 2 && typed[0] == name[0][0] && name[1].StartsWith(typed[1..], StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\p{L})\p{Lu}{2}\p{Ll}{1,4}(?!\p{L})")]
    private static partial Regex Abbreviated();
}
