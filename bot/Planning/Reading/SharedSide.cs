using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>What is asked once, of several things: the words of it, to be put behind each.</summary>
internal sealed class SharedSide(IntentCatalog intents, WishLexicon lexicon, LikelyMarks likely)
{
    private const int FewestPapers = 2;
    private const int MostPapers = 8;

    /// <summary>Two are read as halves; a list of more says by itself that each is wished for.</summary>
    public const int FewestListed = 3;

    /// <summary>More words are a sentence of a story.</summary>
    private const int LongestListed = 7;

    /// <summary>The words from where a part asks, to its end; null: it asks nothing.</summary>
    public string? Back(string part)
    {
        var typed = TypedMessage.Of(part, likely);
        var sides = intents.Read(typed.Words).Matches.Where(IsSide).ToList();
        return sides.Count == 0 ? null : typed.Between(sides.Min(side => side.At), typed.Words.Count);
    }

    /// <summary>The words of a part in front of what it asks; all of it where it asks nothing.</summary>
    public string Front(string part) => Cut(part) is { } cut ? cut.Before : part;

    /// <summary>Whether a part asks for a side.</summary>
    public bool Asks(string part) => intents.Read(TypedMessage.Of(part, likely).Words).Matches.Any(IsSide);

    /// <summary>
    /// "Mất ví có căn cước và bằng lái, làm lại sao": papers named beside each other, each in the place of all of them; null: the message
    /// names none so.
    /// </summary>
    public IReadOnlyList<ListedMatter>? EachPaper(string message)
    {
        var typed = TypedMessage.Of(message, likely);
        var papers = lexicon.Papers.Read(typed.Words).Matches;
        for (var first = 0; first + 1 < papers.Count; first++)
        {
            var last = first;
            while (last + 1 < papers.Count && last - first < MostPapers - 1 && AreLinked(typed.Words, papers[last], papers[last + 1]))
            {
                last++;
            }

            if (last > first)
            {
                var (from, end) = (papers[first].At, papers[last].At + papers[last].Length);
                var named = papers.Skip(first).Take(last - first + 1).DistinctBy(paper => paper.Id).ToList();
                return named.Count < FewestPapers ? null
                    : [.. named.Select(paper => Piece(typed, paper.At, paper.At + paper.Length)).Select(paper => new ListedMatter(paper, $"{Piece(typed, 0, from)} {paper} {Piece(typed, end, typed.Words.Count)}".Trim()))];
            }
        }

        return null;
    }

    /// <summary>
    /// "Làm khai sinh, đăng ký kết hôn, xin giấy độc thân cần giấy tờ gì", "phí tách hộ, xác nhận độc thân và bản sao khai sinh": each thing
    /// of a list with the question that is asked once, at its end or at its beginning; null: no such list.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="fewest">Fewer things are no list.</param>
    public IReadOnlyList<ListedMatter>? EachListed(string message, int fewest = FewestListed)
    {
        if (lexicon.Joints(message).Count < fewest - 1)
        {
            return null;
        }

        List<string> pieces = [.. lexicon.Pieces(message).Select(piece => piece.Trim()).Where(piece => piece.Length > 0)];
        if (pieces.Count < fewest)
        {
            return null;
        }

        var (last, first) = (Cut(pieces[^1]), Cut(pieces[0]));
        var asked = last?.From ?? first?.Side;
        if (asked is null || pieces.Skip(last is null ? 1 : 0).SkipLast(last is null ? 0 : 1).Any(Asks))
        {
            return null;
        }

        if (last is { } behind)
        {
            // "…, làm ở đâu" asks it of what stands before.
            var ofAll = lexicon.OfAll.IsMatch(behind.Before);
            asked = ofAll ? pieces[^1] : asked;
            pieces[^1] = ofAll ? "" : behind.Before;
        }
        else if (first is { } before)
        {
            pieces[0] = before.Behind;
        }

        pieces.RemoveAll(piece => piece.Length == 0);
        return pieces.Count < fewest || pieces.Exists(piece => Word.Split(piece).Count > LongestListed || lexicon.Now.IsMatch(piece) || lexicon.Already.IsMatch(piece)) ? null
            : [.. pieces.Select(piece => new ListedMatter(piece, $"{piece} {asked}"))];
    }

    // A part before its question, from where it asks, the words that ask, and what stands behind them.
    private (string Before, string From, string Side, string Behind)? Cut(string part)
    {
        var typed = TypedMessage.Of(part, likely);
        var sides = intents.Read(typed.Words).Matches.Where(IsSide).ToList();
        if (sides.Count == 0)
        {
            return null;
        }

        var (from, end) = (sides.Min(side => side.At), sides.Max(side => side.At + side.Length));
        return (Piece(typed, 0, from), Piece(typed, from, typed.Words.Count), Piece(typed, from, end), Piece(typed, end, typed.Words.Count));
    }

    /// <summary>
    /// "… gia hạn thì nộp ở đâu" behind "đăng ký tạm trú cần gì": the part with what the other one names put behind what is done with it;
    /// null: it says no such thing, or names what it is done with.
    /// </summary>
    public string? WithThing(string part, string other)
    {
        var typed = TypedMessage.Of(part, likely);
        if (lexicon.Changes.Read(typed.Words).Matches is not [{ } change, ..] || !IsBare(typed.Words, change) || Thing(other) is not { } thing)
        {
            return null;
        }

        var end = change.At + change.Length;
        return $"{Piece(typed, 0, end)} {thing} {Piece(typed, end, typed.Words.Count)}".Trim();
    }

    /// <summary>The part begins with what is done and asks: "đổi lại bao nhiêu tiền".</summary>
    public bool OnlyActs(string part) =>
        TypedMessage.Of(part, likely) is var typed && lexicon.Changes.Read(typed.Words).Matches is [{ At: 0 } change, ..] && IsBare(typed.Words, change);

    // Nothing but the question stands behind it.
    private bool IsBare(IReadOnlyList<Word> words, CueMatch change)
    {
        var sides = intents.Read(words).Matches.Where(IsSide).ToList();
        var end = change.At + change.Length;
        return end == words.Count || words[end].Folded is "thi" or "sao" || sides.Exists(side => side.At == end);
    }

    // What is left of a part without its question and without what is to be done.
    private string? Thing(string part)
    {
        var typed = TypedMessage.Of(part, likely);
        var asked = intents.Read(typed.Words).Matches.Where(IsSide).Select(side => side.At).DefaultIfEmpty(typed.Words.Count).Min();
        if (asked == 0)
        {
            return null;
        }

        var front = Piece(typed, 0, asked);
        var act = lexicon.Acts.Matches(front).LastOrDefault();
        var thing = (act is null ? front : front[(act.Index + act.Length)..]).Trim().TrimEnd(',', '.', '?', ':');
        return thing.Length == 0 ? null : thing;
    }

    private static string Piece(TypedMessage typed, int from, int end) => from < end ? typed.Between(from, end) : "";

    private bool AreLinked(IReadOnlyList<Word> words, CueMatch one, CueMatch next)
    {
        for (var at = one.At + one.Length; at < next.At; at++)
        {
            if (!lexicon.Linking.Contains(words[at].Folded))
            {
                return false;
            }
        }

        return one.Id != next.Id;
    }

    private static bool IsSide(CueMatch match) => Intents.IsSide(match.Id) || match.Id == Intents.FeeWord;
}
