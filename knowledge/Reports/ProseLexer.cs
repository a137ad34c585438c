using System.Text.RegularExpressions;
using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports;

internal enum LexemeKind
{
    Word,
    Mark,
    Footnote,
    Percent,
    Fraction,
    Year,
    Indicator,
    Entity,
}

/// <summary>One step of a sentence: a word, a sign, or a whole phrase that names an indicator or a unit.</summary>
internal sealed record Lexeme(LexemeKind Kind, string Text, int Line)
{
    public Indicator? Indicator { get; init; }

    /// <summary>The phrase names what is counted, without "tỷ lệ" in front ("DVCTT toàn trình").</summary>
    public bool WithoutRate { get; init; }
    public Entity Entity { get; init; }

    public bool Is(params ReadOnlySpan<string> texts) => texts.Contains(Text);
}

/// <summary>Cuts running text into sentences of lexemes. The longest known phrase wins.</summary>
internal sealed partial class ProseLexer
{
    private static readonly Dictionary<string, string> Spelled = new(StringComparer.Ordinal)
    {
        ["dvctt"] = "dịch vụ công trực tuyến",
        ["dvc"] = "dịch vụ công",
        ["tthc"] = "thủ tục hành chính",
        ["tỉ"] = "tỷ",
    };

    private static readonly string Rate = PrintedText.Key("tỷ");
    private static readonly string RateSecond = PrintedText.Key("lệ");
    private static readonly string Ministries = PrintedText.Key("bộ");

    private readonly Dictionary<string, List<(string[] Words, Lexeme Lexeme)>> _phrases = new(StringComparer.Ordinal);

    public ProseLexer(IEnumerable<Indicator> indicators, EntityNames names)
    {
        var terms = indicators.SelectMany(Terms).GroupBy(term => string.Join(' ', term.Words), StringComparer.Ordinal);
        foreach (var term in terms)
        {
            // A phrase that two definitions share is kept without an indicator: it hides shorter phrases inside it.
            var owners = term.Select(item => item.Indicator).Distinct().ToList();
            var (_, _, withoutRate) = term.First();
            AddPhrase(term.Key, new Lexeme(LexemeKind.Indicator, term.Key, 0)
            {
                Indicator = owners is [var one] ? one : null,
                WithoutRate = withoutRate,
            });
        }

        foreach (var (key, entity) in names.Prose)
            AddPhrase(key, new Lexeme(LexemeKind.Entity, key, 0) { Entity = entity });
        foreach (var phrases in _phrases.Values)
            phrases.Sort((left, right) => right.Words.Length.CompareTo(left.Words.Length));
    }

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*\s?%|[0-9]+(?:[.,/][0-9]+)*|[\p{L}\p{M}&]+|[¹²³⁰⁴-⁹]+|[^\s]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    /// <summary>The sentences of one paragraph.</summary>
    public IEnumerable<IReadOnlyList<Lexeme>> Sentences(IEnumerable<(int Line, string Text)> paragraph)
    {
        var tokens = paragraph.SelectMany(line => Token().Matches(line.Text).Select(match => (line.Line, match.Value)))
            .SelectMany(token => Spell(token.Line, token.Value)).ToList();
        var sentence = new List<Lexeme>();
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            if (token.Kind == LexemeKind.Mark && token.Text is "." or "!" or "?")
            {
                if (sentence is [.., { Text: "tp" }])
                    continue;
                yield return sentence;
                sentence = [];
                continue;
            }

            var (phrase, length) = Longest(tokens, index);
            sentence.Add(phrase is null ? token : phrase with { Line = token.Line });
            index += length - 1;
        }

        if (sentence.Count > 0)
            yield return sentence;
    }

    /// <summary>The ministry that a list names without its first word ("Giáo dục và Đào tạo").</summary>
    public Entity? Ministry(IEnumerable<string> words)
    {
        string[] name = [Ministries, .. words];
        return _phrases.GetValueOrDefault(name[0])?
            .Where(phrase => phrase.Words.SequenceEqual(name) && phrase.Lexeme.Kind == LexemeKind.Entity)
            .Select(phrase => (Entity?)phrase.Lexeme.Entity).FirstOrDefault();
    }

    private static IEnumerable<(Indicator Indicator, string[] Words, bool WithoutRate)> Terms(Indicator indicator)
    {
        if (indicator.Unit != "%")
            yield break;
        var counted = IndicatorMatcher.WithoutParentheses(indicator.Numerator ?? "");
        var names = IndicatorMatcher.Names(indicator).ToList();
        if (counted.StartsWith("Số ", StringComparison.Ordinal))
            names.Add($"tỷ lệ {counted["Số ".Length..]}");
        foreach (var name in names)
        {
            var words = Words(name);
            yield return (indicator, words, false);
            if (words.Length > 3 && words[0] == Rate && words[1] == RateSecond)
                yield return (indicator, words[2..], true);
        }
    }

    private static string[] Words(string text) =>
        Token().Matches(text).SelectMany(match => Spell(0, match.Value))
            .Where(token => token.Text is not ("," or "-" or "–")).Select(token => token.Text).ToArray();

    private static IEnumerable<Lexeme> Spell(int line, string token)
    {
        if (token[^1] == '%' && token.Length > 1)
            return [new Lexeme(LexemeKind.Percent, token.Replace(" ", "", StringComparison.Ordinal), line)];
        if (token[0] is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹'))
            return [new Lexeme(LexemeKind.Footnote, token, line)];
        if (!char.IsLetterOrDigit(token[0]))
            return token is "-" or "–" or "—" or "“" or "”" or "\"" ? [] : [new Lexeme(LexemeKind.Mark, token, line)];
        if (PrintedFraction.Read(token) is not null)
            return [new Lexeme(LexemeKind.Fraction, token, line)];
        if (Spelled.TryGetValue(token.ToLowerInvariant(), out var spelled))
            return spelled.Split(' ').Select(word => new Lexeme(LexemeKind.Word, PrintedText.Key(word), line));
        var isYear = token is ['1' or '2', '9' or '0', _, _] && token.All(char.IsAsciiDigit);
        return [new Lexeme(isYear ? LexemeKind.Year : LexemeKind.Word, PrintedText.Key(token), line)];
    }

    private void AddPhrase(string key, Lexeme lexeme)
    {
        var words = key.Split(' ');
        if (!_phrases.TryGetValue(words[0], out var phrases))
            _phrases[words[0]] = phrases = [];
        phrases.Add((words, lexeme));
    }

    /// <summary>Signs that stand inside names: "Văn hóa, Thể thao và Du lịch", "TP. Đà Nẵng".</summary>
    private static bool IsPause(List<Lexeme> tokens, int at) =>
        tokens[at].Text == "," || (tokens[at].Text == "." && tokens[at - 1].Text == "tp");

    private (Lexeme? Phrase, int Length) Longest(List<Lexeme> tokens, int start)
    {
        foreach (var (words, lexeme) in _phrases.GetValueOrDefault(tokens[start].Text, []))
        {
            var at = start;
            var word = 0;
            while (word < words.Length && at < tokens.Count)
            {
                if (tokens[at].Text == words[word])
                    word++;
                else if (word == 0 || !IsPause(tokens, at))
                    break;
                at++;
            }

            if (word == words.Length)
                return (lexeme, at - start);
        }

        return (null, 1);
    }
}
