using System.Text.RegularExpressions;
using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports;

/// <summary>
/// Chooses the indicator of a table by what its title calls it and how its footnote defines it. The number of the table
/// says nothing: "Bảng 3" is one quantity in one week and another in the next.
/// </summary>
internal sealed partial class IndicatorMatcher
{
    private readonly IReadOnlyList<Indicator> _indicators;
    private readonly HashSet<string> _disputed;

    public IndicatorMatcher(IReadOnlyList<Indicator> indicators)
    {
        _indicators = indicators;
        _disputed = indicators.GroupBy(indicator => indicator.CommonName, StringComparer.OrdinalIgnoreCase)
            .Where(versions => versions.Count() > 1).SelectMany(versions => versions).Select(indicator => indicator.Id)
            .ToHashSet(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Parentheses();

    [GeneratedRegex(@"^(?<subject>.+?) được tính bằng (?<numerator>.+?) so với (?<denominator>.+?)\.?$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Definition();

    /// <summary>The names of an indicator, without what stands in parentheses for the reader.</summary>
    public static IEnumerable<string> Names(Indicator indicator) =>
        indicator.Aliases.Append(indicator.Name).Select(WithoutParentheses).Distinct(StringComparer.Ordinal);

    /// <summary>True when another definition has the same common name: then a name alone does not tell which it is.</summary>
    public bool IsDisputed(Indicator indicator) => _disputed.Contains(indicator.Id);

    /// <summary>Null with <paramref name="reason"/> set when no indicator, or more than one, fits.</summary>
    public Indicator? Match(string subject, IReadOnlyList<string> footnotes, out string? reason)
    {
        reason = null;
        var key = TermKey(subject);
        var named = _indicators.Where(indicator => Names(indicator).Append(WithoutParentheses(indicator.CommonName))
            .Any(name => TermKey(name) == key)).ToList();
        if (named.Count == 0)
        {
            reason = $"Chưa có chỉ tiêu nào tên “{subject}” trong danh mục chỉ tiêu.";
            return null;
        }

        var definition = footnotes.Select(note => Definition().Match(note))
            .FirstOrDefault(match => match.Success && TermKey(match.Groups["subject"].Value) == key);
        if (definition is null)
        {
            if (named is [var only] && !IsDisputed(only))
                return only;
            reason = $"“{subject}” có nhiều định nghĩa mà báo cáo không ghi chú cách tính: không biết là chỉ tiêu nào.";
            return null;
        }

        var fitting = named.Where(indicator => Defines(indicator, definition)).ToList();
        if (fitting is [var one])
            return one;
        reason = $"Cách tính “{subject}” trong ghi chú không trùng với đúng một định nghĩa trong danh mục chỉ tiêu.";
        return null;
    }

    public static string WithoutParentheses(string text) => Parentheses().Replace(text, " ").Trim();

    private static bool Defines(Indicator indicator, Match definition) =>
        indicator.Numerator is { } numerator && indicator.Denominator is { } denominator
        && TermKey(WithoutParentheses(numerator)) == TermKey(definition.Groups["numerator"].Value)
        && TermKey(WithoutParentheses(denominator)) == TermKey(definition.Groups["denominator"].Value);

    /// <summary>Ways of writing that change no meaning: "số lượng" is "số", "tỉ" is "tỷ".</summary>
    public static string TermKey(string text)
    {
        var words = PrintedText.Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = new List<string>(words.Length);
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index] == QuantityWord && index > 0 && words[index - 1] == CountWord)
                continue;
            kept.Add(words[index] == RateVariant ? RateWord : words[index]);
        }

        return string.Join(' ', kept);
    }

    private static readonly string CountWord = PrintedText.Key("số");
    private static readonly string QuantityWord = PrintedText.Key("lượng");
    private static readonly string RateWord = PrintedText.Key("tỷ");
    private static readonly string RateVariant = PrintedText.Key("tỉ");
}
