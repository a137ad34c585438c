using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// "Giám đốc sở cần gấp: …", "kinh phí để sau, cho biết …": who asks and what for, in a clause in front of one that asks for a figure by
/// itself. What no figure tells counts only where it is asked about.
/// </summary>
internal static partial class ClauseInFront
{
    /// <summary>How many words stand in such a clause; 0: there is none.</summary>
    /// <param name="question">As typed.</param>
    /// <param name="words">Its words.</param>
    /// <param name="saysFigures">Whether words say something of figures.</param>
    /// <param name="namesIndicator">Whether words name an indicator.</param>
    public static int Words(string question, IReadOnlyList<Word> words, Func<IReadOnlyList<Word>, bool> saysFigures, Func<IReadOnlyList<Word>, bool> namesIndicator)
    {
        if (End().Match(question) is not { Success: true } end)
        {
            return 0;
        }

        var lead = Word.Split(question[..end.Index]).Count;
        if (lead == 0 || lead >= words.Count)
        {
            return 0;
        }

        List<Word> front = [.. words.Take(lead)];
        List<Word> rest = [.. words.Skip(lead)];
        var folded = string.Join(' ', front.Select(word => word.Folded));
        return !Asks().IsMatch(folded) && !saysFigures(front) && namesIndicator(rest) && Amount().IsMatch(string.Join(' ', rest.Select(word => word.Folded))) ? lead : 0;
    }

    [GeneratedRegex(@"[,:;.!\n]\s")]
    private static partial Regex End();

    // A clause that asks is no aside.
    [GeneratedRegex(@"\b(?:gi|nao|sao|may|bao nhieu|nhieu|dau|hoi (?:ve )?(?:ly do|nguyen nhan)|(?:cho|noi) (?:biet|ro|xin|hoi))\b")]
    private static partial Regex Asks();

    // The clause behind asks how much, or names the period that a figure is wanted of.
    [GeneratedRegex(@"\b(?:may|bao nhieu|nhieu|xin|lay|cho biet|cho em|cho anh|can|tuan [0-9]{1,2}|[wt][0-9]{2}|bc ?[0-9]{2})\b(?!.*\b(?:sao|ly do|nguyen nhan|do dau|vi dau)\b)")]
    private static partial Regex Amount();
}
