using System.Collections.Frozen;
using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Editing.Questions;

/// <summary>
/// Words that say something about public services: those that stand side by side in names of procedures and places and in wordings,
/// and single words that are a wording of their own. A syllable alone proves nothing: "minh" is in "chứng minh" and in names of people.
/// </summary>
internal sealed class KnownWordings
{
    private readonly ProcedureIndex _index;
    private readonly FrozenSet<string> _alone;
    private readonly FrozenSet<string> _pairs;

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
        foreach (var words in wordings.Concat(names).Select(phrase => TextFolder.Fold(phrase).Split(' ')))
        {
            pairs.UnionWith(words.Zip(words.Skip(1), (first, second) => $"{first} {second}"));
        }

        alone.UnionWith(wordings.Select(TextFolder.Fold).Where(word => word.Length > 1 && !word.Contains(' ', StringComparison.Ordinal)));
        (_alone, _pairs) = (alone.ToFrozenSet(StringComparer.Ordinal), pairs.ToFrozenSet(StringComparer.Ordinal));
    }

    public bool KnowsAlone(string folded) => _alone.Contains(folded);

    public bool KnowsPair(string first, string second)
    {
        var pair = $"{first} {second}";
        return _pairs.Contains(pair) || _index.Knows(pair);
    }

    private static IEnumerable<string> DistrictNames(Knowledge.Places.Place district) => [district.Name, district.FullName];
}
