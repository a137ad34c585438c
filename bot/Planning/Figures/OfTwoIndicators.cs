using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// "Lượt cổng chia cho hồ sơ trực tuyến", "tỷ số giữa phát sinh và xử lý": arithmetic over two indicators, which makes a figure that no
/// report has. A subtraction is told by its two definitions.
/// </summary>
internal static class OfTwoIndicators
{
    private const int MostBetween = 5;
    private const int MostBefore = 4;

    private static readonly Word Add = Word.Split("cộng")[0];

    /// <param name="words">The message.</param>
    /// <param name="spans">Where indicators are named.</param>
    public static bool Are(IReadOnlyList<Word> words, IReadOnlyList<CueMatch> spans)
    {
        var named = spans.OrderBy(span => span.At).ToList();
        return named.Zip(named.Skip(1)).Any(pair => pair.First.Id != pair.Second.Id && (Between(words, pair.First, pair.Second).Any(at => Joins(words, at)) || IsRatio(words, pair.First)));
    }

    private static IEnumerable<int> Between(IReadOnlyList<Word> words, CueMatch one, CueMatch other)
    {
        var end = one.At + one.Length;
        return other.At - end is > 0 and <= MostBetween ? Enumerable.Range(end, Math.Min(other.At, words.Count) - end) : [];
    }

    // Without marks "cong" is a portal.
    private static bool Joins(IReadOnlyList<Word> words, int at) =>
        words[at].Folded is "chia" or "nhan" || (words[at] == Add && words[at].Marks.Length > 0);

    private static bool IsRatio(IReadOnlyList<Word> words, CueMatch first)
    {
        var before = words.Take(first.At).TakeLast(MostBefore).Select(word => word.Folded).ToList();
        return before.Zip(before.Skip(1)).Any(pair => pair is ("ty" or "ti", "so")) || before is ["cong", ..] or [_, "cong", ..] && words[first.At - before.Count + before.IndexOf("cong")] == Add;
    }
}
