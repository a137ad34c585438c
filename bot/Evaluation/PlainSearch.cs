using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Evaluation;

/// <summary>
/// Plain BM25 over title, field and agency, as any search engine does it out of the box: what the assistant's own search
/// is measured against.
/// </summary>
internal sealed class PlainSearch : IProcedureSearch
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    private readonly List<string> _ids = [];
    private readonly List<int> _lengths = [];
    private readonly Dictionary<string, List<(int Document, int Count)>> _postings = new(StringComparer.Ordinal);

    public PlainSearch(IEnumerable<SearchEntry> entries)
    {
        foreach (var entry in entries)
        {
            var words = Words($"{entry.Title} {entry.Field} {entry.Agency}");
            foreach (var group in words.GroupBy(word => word))
            {
                if (!_postings.TryGetValue(group.Key, out var list))
                {
                    _postings[group.Key] = list = [];
                }

                list.Add((_ids.Count, group.Count()));
            }

            _ids.Add(entry.Id);
            _lengths.Add(words.Length);
        }
    }

    public IReadOnlyList<ProcedureHit> Search(string question, int limit)
    {
        var average = _lengths.Average();
        var scores = new Dictionary<int, double>();
        foreach (var word in Words(question).Distinct())
        {
            if (_postings.TryGetValue(word, out var list))
            {
                var rarity = Math.Log(1 + ((_ids.Count - list.Count + 0.5) / (list.Count + 0.5)));
                foreach (var (document, count) in list)
                {
                    var held = Saturation * (1 - LengthShare + (LengthShare * _lengths[document] / average));
                    scores[document] = scores.GetValueOrDefault(document) + (rarity * count * (Saturation + 1) / (count + held));
                }
            }
        }

        return [.. scores.OrderByDescending(score => score.Value).ThenBy(score => score.Key).Take(limit).Select(score => new ProcedureHit(_ids[score.Key], score.Value))];
    }

    private static string[] Words(string text) => TextFolder.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
