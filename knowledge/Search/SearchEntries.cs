using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading.Derived;
using Assistant.Knowledge.Places;

namespace Assistant.Knowledge.Search;

/// <summary>What the search index holds: every curated procedure and every imported one, with their everyday phrasings.</summary>
public static class SearchEntries
{
    /// <summary>Shorter place names are words of their own ("Huế" is kept, "An" would not be).</summary>
    private const int ShortestPlaceName = 4;

    private static readonly string[] Announced = ["ở", "tại", "dưới", "trên"];

    /// <param name="knowledge">What can be found.</param>
    /// <param name="offTopic">Messages that mean no procedure.</param>
    public static IEnumerable<SearchEntry> Of(KnowledgeBase knowledge, IReadOnlyList<string> offTopic)
    {
        var told = ToldApart(knowledge);
        return
        [
            SearchEntry.OffTopic(offTopic),
            .. knowledge.Procedures.All.Select(procedure => new SearchEntry(
                procedure.Id,
                procedure.Title,
                [.. procedure.Aliases, .. Said(knowledge, procedure.Id)],
                procedure.Field,
                procedure.Agency,
                IsCurated: true,
                IsAbolished: procedure.Abolished is not null)
            {
                Hints = [.. told[procedure.Id]],
            }),
            .. knowledge.Procedures.Imported.Select(head => new SearchEntry(
                head.Code,
                head.Title,
                Said(knowledge, head.Code),
                head.Field,
                head.Agency,
                IsCurated: false,
                IsAbolished: false)
            {
                Hints = [.. told[head.Code]],
            }),
        ];
    }

    // What is said of any level or older code of a procedure is said of the procedure.
    private static List<string> Said(KnowledgeBase knowledge, string id) =>
    [
        .. knowledge.Procedures.Records(id).Select(record => record.Code).Append(id).Distinct(StringComparer.Ordinal)
            .SelectMany(code => knowledge.Phrasings.Of(code)?.Say ?? []).Distinct(StringComparer.Ordinal),
    ];

    // "Easily taken for X, which is for …": the words are about X.
    private static ILookup<string, string> ToldApart(KnowledgeBase knowledge) =>
        knowledge.Phrasings.All.SelectMany(phrasing => phrasing.Confused)
            .ToLookup(other => knowledge.Procedures.AnsweredAs(other.With), other => other.Tell, StringComparer.Ordinal);

    /// <param name="knowledge">What can be found, and the place names that tell nothing.</param>
    /// <param name="everyday">Shorthand and everyday words.</param>
    /// <param name="offTopic">Messages that mean no procedure.</param>
    /// <param name="wordings">Wordings of what is asked, which tell nothing either.</param>
    /// <param name="model">The learned weights.</param>
    /// <param name="derived">Keeps for the next start what takes long to make; null: nothing is kept.</param>
    public static ProcedureIndex Index(
        KnowledgeBase knowledge, EverydayWords everyday, IReadOnlyList<string> offTopic, IEnumerable<string> wordings, RankingModel model, DerivedFiles? derived = null)
    {
        string[] neutral = [.. Neutral(knowledge, wordings)];
        SearchEntry[] entries = [.. Of(knowledge, offTopic)];
        return new ProcedureIndex(entries, new SearchText(everyday, neutral), model, Parts);

        IndexParts Parts(SearchEntry[] all, SearchText text) => derived is null
            ? IndexParts.Of(all, text)
            : derived.Get("search", KeyOf(all), IndexParts.Read, () => IndexParts.Of(all, text), IndexParts.Write, () => knowledge.Files.AreUnchanged);

        byte[] KeyOf(SearchEntry[] all)
        {
            using var key = new DerivedKey();
            return key.Add(knowledge.Files.Hash).Add(all).Add(neutral).Finish();
        }
    }

    /// <summary>Phrases that never tell procedures apart: place names and wordings of what is asked.</summary>
    public static IEnumerable<string> Neutral(KnowledgeBase knowledge, IEnumerable<string> wordings) =>
        knowledge.Places.All.SelectMany(place => place.Aliases.Append(place.Name).Append(place.FullName))
            .Where(name => name.Length >= ShortestPlaceName)
            .Concat(knowledge.Places.FormerDistricts.SelectMany(DistrictNames.Of))
            // "Xin phép xây nhà ở Pleiku": where it is done.
            .Concat(knowledge.Places.FormerDistricts.SelectMany(district => Announced.Select(word => $"{word} {district.OwnName}")))
            // "Châu Thành" was a district of many provinces and is nothing else.
            .Concat(knowledge.Places.FormerDistricts.GroupBy(district => district.OwnName!).Where(same => same.Count() > 1).Select(same => same.Key))
            .Concat(wordings);
}
