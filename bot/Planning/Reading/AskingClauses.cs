using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// The clauses of a story that ask: "vợ chồng em cưới năm 2019, căn cước em mới làm, làm hộ chiếu cho con cần giấy gì" asks about a passport,
/// whatever the other clauses name. Wordings from language/stories.yaml.
/// </summary>
internal sealed class AskingClauses(IReadOnlyList<string> asks, IReadOnlyList<string> idle, IEnumerable<string> ends, IEnumerable<string> turns, IEnumerable<string> done)
{
    /// <summary>Fewer words are no clause of their own.</summary>
    private const int LeastWords = 3;

    private const string AsksId = "asks";

    // "Năm nào cũng đóng đủ" asks nothing: the longer wording wins.
    private readonly CueIndex _asks = CueIndex.Of([new CueEntry { Id = AsksId, Cues = [.. asks] }, new CueEntry { Id = "idle", Cues = [.. idle] }]);
    private readonly CueIndex _ends = CueIndex.Of("ends", ends);
    private readonly CueIndex _turns = CueIndex.Of("turns", turns);
    private readonly CueIndex _done = CueIndex.Of("done", done);

    /// <summary>What asks, by itself and then with more and more of what stands beside it; empty: the part is one clause, or none of it asks.</summary>
    /// <param name="part">The part of a story that asks.</param>
    public IReadOnlyList<string> Of(string part)
    {
        var clauses = Cut(part);
        var asking = Asking(clauses);
        if (clauses.Count < 2 || asking.Count == 0)
        {
            return [];
        }

        List<int> chosen = [.. asking];
        var wider = new List<string> { Joined(chosen, clauses) };
        // The nearest first: what stands before the question says more about it than what follows.
        foreach (var at in Enumerable.Range(0, asking[^1]).Reverse().Concat(Enumerable.Range(asking[^1] + 1, clauses.Count - asking[^1] - 1)))
        {
            if (!chosen.Contains(at) && !IsDone(clauses[at]))
            {
                chosen.Add(at);
                wider.Add(Joined(chosen, clauses));
            }
        }

        return wider;
    }

    /// <summary>The clauses that neither ask nor tell of something done: each may be wished for as well.</summary>
    /// <param name="part">As for <see cref="Of"/>.</param>
    public IReadOnlyList<string> Beside(string part)
    {
        var clauses = Cut(part);
        var asking = Asking(clauses);
        return [.. clauses.Where((clause, at) => !asking.Contains(at) && !IsDone(clause))];
    }

    private List<string> Cut(string part) => [.. Sentences.Of(part).SelectMany(sentence => Sentences.Clauses(sentence.Text)).SelectMany(Turned)];

    private List<int> Asking(List<string> clauses) => [.. Enumerable.Range(0, clauses.Count).Where(at => Asks(clauses[at]))];

    private static string Joined(List<int> chosen, List<string> clauses) => string.Join(", ", chosen.Order().Select(at => clauses[at].Trim()));

    private bool Asks(string clause)
    {
        var words = Word.Split(clause);
        return _asks.ReadAsMeant(words).Has(AsksId) || (words.Count > 0 && _ends.IsIn([words[^1]]));
    }

    private bool IsDone(string clause) => _done.IsMeantIn(Word.Split(clause));

    // "… vậy giờ xin lại cái bằng ấy ở đâu": where it comes to the present, or to the question, another clause begins without a comma.
    private IEnumerable<string> Turned(string clause)
    {
        string[] typed = clause.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var words = Word.Split(clause);
        var from = 0;
        // Where a piece between spaces holds more than a word, nobody turns.
        foreach (var turn in words.Count == typed.Length ? _turns.ReadAsMeant(words).Matches : [])
        {
            if (turn.At - from >= LeastWords && typed.Length - turn.At >= LeastWords)
            {
                yield return string.Join(' ', typed[from..turn.At]);
                from = turn.At;
            }
        }

        yield return string.Join(' ', typed[from..]);
    }
}
