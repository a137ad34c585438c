using System.Text;
using System.Text.RegularExpressions;

namespace Assistant.Tests.Golden;

/// <summary>Types questions as thumbs do: letters swapped, left out or doubled, spaces left out, Telex or VNI keys that were never put together.</summary>
internal sealed partial class TypingSlips(int seed)
{
    /// <summary>One word in so many slips.</summary>
    private const int WordsForOne = 6;

    private const string ToneMarks = "\u0301\u0300\u0309\u0303\u0323";

    // The same slips in each run: what the analyzer fears of predictable numbers is what a test needs.
#pragma warning disable CA5394
    private readonly Random _random = new(seed);

    /// <param name="question">A question without slips.</param>
    /// <param name="kind">One of "swap", "drop", "double", "space", "telex", "vni".</param>
    public string Of(string question, string kind)
    {
        var words = Letters().Matches(question).Select(match => (match.Index, match.Length)).ToList();
        var many = Math.Max(1, words.Count / WordsForOne);
        if (kind == "space")
        {
            var gaps = words.SkipLast(1).Where((word, at) => words[at + 1].Index == word.Index + word.Length + 1 && question[word.Index + word.Length] == ' ').Select(word => word.Index + word.Length).ToArray();
            _random.Shuffle(gaps);
            return gaps.Take(many).OrderDescending().Aggregate(question, (text, gap) => text.Remove(gap, 1));
        }

        var slipped = new List<(int Index, int Length, string Text)>();
        var order = words.ToArray();
        _random.Shuffle(order);
        foreach (var (index, length) in order)
        {
            var word = question.Substring(index, length);
            if (slipped.Count < many && Slip(word, kind) is { } typed && typed != word)
            {
                slipped.Add((index, length, typed));
            }
        }

        return slipped.OrderByDescending(slip => slip.Index).Aggregate(question, (text, slip) => text.Remove(slip.Index, slip.Length).Insert(slip.Index, slip.Text));
    }

    private string? Slip(string word, string kind)
    {
        var at = _random.Next(word.Length);
        return kind switch
        {
            "swap" => word.Length >= 3 && at > 0 ? string.Concat(word.AsSpan(0, at - 1), word.AsSpan(at, 1), word.AsSpan(at - 1, 1), word.AsSpan(at + 1)) : null,
            "drop" => word.Length >= 4 && at > 0 ? word.Remove(at, 1) : null,
            "double" => word.Length >= 2 ? word.Insert(at, word[at].ToString()) : null,
            _ => Keys(word, vni: kind == "vni", toneLast: _random.Next(2) == 0),
        };
    }
#pragma warning restore CA5394

    // Each mark as the key that makes it.
    private static string Keys(string word, bool vni, bool toneLast)
    {
        var (typed, tone) = (new StringBuilder(), "");
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            var at = ToneMarks.IndexOf(c, StringComparison.Ordinal);
            if (at >= 0)
            {
                tone = (vni ? "12345" : "sfrxj")[at].ToString();
                typed.Append(toneLast ? "" : tone);
            }
            else
            {
                typed.Append(c switch
                {
                    'đ' or 'Đ' => vni ? "d9" : "dd",
                    '\u0302' => vni ? "6" : typed[^1].ToString(),
                    '\u0306' => vni ? "8" : "w",
                    '\u031B' => vni ? "7" : "w",
                    _ => c.ToString(),
                });
            }
        }

        return typed.Append(toneLast ? tone : "").ToString();
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();
}
