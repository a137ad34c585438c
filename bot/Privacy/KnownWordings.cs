using System.Collections.Frozen;
using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Privacy;

/// <summary>
/// Words that say something about public services: those that stand side by side in names of procedures and places and in wordings,
/// single words that are a wording of their own, and the syllables that names of procedures are made of. A syllable alone proves
/// little: "minh" is in "chứng minh" and in names of people.
/// </summary>
internal sealed class KnownWordings
{
    private readonly ProcedureIndex _index;
    private readonly FrozenSet<string> _alone;
    private readonly FrozenSet<string> _pairs;

    // Hashes only: it is asked rarely and may be wrong once in a million.
    private readonly HashSet<int> _written = [];

    public KnownWordings(
        KnowledgeBase knowledge, ProcedureIndex index, EverydayWords everyday, IntentCatalog intents, SlotLexicon slots, SituationCatalog situations, ReplyCatalog replies)
    {
        _index = index;
        var alone = new HashSet<string>(StringComparer.Ordinal);
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        IEnumerable<string> wordings =
        [
            .. everyday.Ignored, .. everyday.Said, .. everyday.LongTerms, .. intents.Phrases, .. slots.Phrases, .. situations.Phrases,
            .. replies.Replies.SelectMany(reply => reply.Cues),
        ];
        IEnumerable<string> names =
        [
            .. knowledge.Places.All.SelectMany(place => place.Aliases.Append(place.Name).Append(place.FullName)),
            .. knowledge.Places.FormerDistricts.SelectMany(DistrictNames),
            .. knowledge.Procedures.All.SelectMany(procedure => procedure.Aliases.Append(procedure.Title)),
        ];
        foreach (var words in wordings.Concat(names).Select(phrase => TypedWord.Split(phrase)))
        {
            _written.UnionWith(words.Zip(words.Skip(1), (first, second) => $"{first.Text} {second.Text}".GetHashCode(StringComparison.Ordinal)));
        }

        foreach (var words in wordings.Concat(names).Select(phrase => TextFolder.Fold(phrase).Split(' ')))
        {
            pairs.UnionWith(words.Zip(words.Skip(1), (first, second) => $"{first} {second}"));
        }

        alone.UnionWith(wordings.Select(TextFolder.Fold).Where(word => word.Length > 1 && !word.Contains(' ', StringComparison.Ordinal)));
        (_alone, _pairs) = (alone.ToFrozenSet(StringComparer.Ordinal), pairs.ToFrozenSet(StringComparer.Ordinal));
    }

    public bool KnowsAlone(string folded) => _alone.Contains(folded);

    public bool KnowsSyllable(string folded) => _index.Knows(folded);

    public bool KnowsPair(string first, string second)
    {
        var pair = $"{first} {second}";
        return _pairs.Contains(pair) || _index.Knows(pair);
    }

    /// <summary>As <see cref="KnowsPair"/>, and where marks were typed they must agree: "chị hạnh" is not "chỉ hành".</summary>
    public bool KnowsPair(TypedWord first, TypedWord second) => first.Text == first.Folded && second.Text == second.Folded
        ? KnowsPair(first.Folded, second.Folded)
        : _written.Contains($"{first.Text} {second.Text}".GetHashCode(StringComparison.Ordinal));

    private static IEnumerable<string> DistrictNames(Knowledge.Places.Place district) => [district.Name, district.FullName];
}
