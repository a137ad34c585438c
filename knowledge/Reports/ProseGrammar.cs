using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports;

/// <summary>
/// The forms of a sentence that are clear enough to take a figure from (R a rate, N what is counted, E a unit, P a percentage):
/// <list type="bullet">
/// <item>"R [của] E đạt P, E đạt P; E: P" and "N như E đạt P; E: P";</item>
/// <item>"P N như E; E; E";</item>
/// <item>"E … với R đạt P", when the sentence names just one unit before;</item>
/// <item>"R đạt P" at the start of a sentence, for the nation, when its paragraph speaks of the nation.</item>
/// </list>
/// </summary>
internal static class ProseGrammar
{
    private static readonly string[] GoalPhrases =
        Keys("mục tiêu", "tối thiểu", "ít nhất", "phấn đấu", "chỉ tiêu", "phải đạt", "kế hoạch", "dự kiến", "đặt ra", "không dưới");

    private static readonly string[] Reaching = Keys("đạt");
    private static readonly string[] BetweenRateAndVerb = Keys("cao", "chỉ", "mới", "đã", "tỷ", "lệ");
    private static readonly string[] Rough = Keys("khoảng", "gần", "trên", "hơn", "xấp", "xỉ");
    private static readonly string[] ChainStarts = [.. Keys("như", "còn", "và", "trong", "đó"), ",", ";"];
    private static readonly string[] OfAllFiles = Keys("tổng", "số", "hồ", "sơ");
    private static readonly string Such = PrintedText.Key("như");
    private static readonly string With = PrintedText.Key("với");
    private static readonly string Compared = PrintedText.Key("so");
    private static readonly string Of = PrintedText.Key("của");

    public static bool SpeaksOfGoal(string text) => ContainsGoal(PrintedText.Key(text));

    public static bool SpeaksOfGoal(IEnumerable<Lexeme> lexemes) => ContainsGoal(string.Join(' ', lexemes.Select(lexeme => lexeme.Text)));

    /// <summary>The year that the words speak of; one that they only compare with ("so với cuối năm 2023") does not count.</summary>
    public static string? YearSpokenOf(IReadOnlyList<Lexeme> lexemes)
    {
        var compares = false;
        for (var index = 0; index < lexemes.Count; index++)
        {
            var lexeme = lexemes[index];
            compares = !lexeme.Is(",", ";") && (compares || (lexeme.Text == With && At(lexemes, index - 1)?.Text == Compared));
            if (lexeme.Kind == LexemeKind.Year && !compares)
                return lexeme.Text;
        }

        return null;
    }

    public static IEnumerable<Statement> Statements(IReadOnlyList<Lexeme> sentence, bool paragraphSpeaksOfNation, ProseLexer lexer)
    {
        Indicator? chained = null;
        var isChain = false;
        for (var index = 0; index < sentence.Count; index++)
        {
            var lexeme = sentence[index];
            if (lexeme.Kind == LexemeKind.Indicator)
            {
                // What is counted carries a chain only with "như" behind it; a rate always does.
                isChain = !lexeme.WithoutRate || At(sentence, index + 1)?.Text == Such;
                chained = lexeme.Indicator;
            }

            if (lexeme.Kind != LexemeKind.Percent)
                continue;
            if (At(sentence, index + 1) is { Kind: LexemeKind.Indicator, WithoutRate: true } counted && At(sentence, index + 2)?.Text == Such)
            {
                foreach (var entity in ProseLists.Entities(sentence, index + 3, lexer))
                    yield return new Statement(lexeme, counted.Indicator, entity, null);
                yield break;
            }

            var (fraction, next) = Computed(sentence, index + 1);
            if (!EndsClause(sentence, next))
                continue;
            if (Before(sentence, index, out var note) is not { } subject)
                continue;
            if (At(sentence, index + 1) is { Kind: LexemeKind.Footnote } mark)
                note = $"{note}{(note is null ? "" : "; ")}xem chú thích {mark.Text} của báo cáo";
            if (sentence[subject].Kind == LexemeKind.Entity && isChain && IsChained(sentence, subject))
                yield return new Statement(lexeme, chained, sentence[subject].Entity, note) { Fraction = fraction };
            else if (sentence[subject] is { Kind: LexemeKind.Indicator, WithoutRate: false } rate
                && Subject(sentence, subject, paragraphSpeaksOfNation) is { } whose)
                yield return new Statement(lexeme, rate.Indicator, whose, note) { Fraction = fraction };
        }
    }

    /// <summary>Index of the unit or rate whose verb this percentage follows; null when the words between are others.</summary>
    private static int? Before(IReadOnlyList<Lexeme> sentence, int figure, out string? note)
    {
        var at = figure - 1;
        var rough = new List<string>();
        while (at >= 0 && sentence[at].Is(Rough))
            rough.Insert(0, sentence[at--].Text);
        note = rough.Count == 0 ? null : $"báo cáo ghi “{string.Join(' ', rough.Select(Spelling))}”";
        if (at >= 0 && sentence[at].Text == ":")
            return at > 0 && sentence[at - 1].Kind == LexemeKind.Entity ? at - 1 : null;
        while (at >= 0 && sentence[at].Is(Keys("tỷ", "lệ")))
            at--;
        if (at < 0 || !sentence[at].Is(Reaching))
            return null;
        at--;
        while (at >= 0 && sentence[at].Is(BetweenRateAndVerb))
            at--;
        return at >= 0 && sentence[at].Kind is LexemeKind.Entity or LexemeKind.Indicator ? at : null;
    }

    /// <summary>The unit directly follows its rate, or opens a clause that goes on with the rate of the clause before.</summary>
    private static bool IsChained(IReadOnlyList<Lexeme> sentence, int entity)
    {
        var before = At(sentence, entity - 1);
        if (before is { Kind: LexemeKind.Indicator, WithoutRate: false })
            return true;
        if (before?.Text == Of)
            return At(sentence, entity - 2) is { Kind: LexemeKind.Indicator, WithoutRate: false };
        return before is not null && before.Is(ChainStarts);
    }

    private static Entity? Subject(IReadOnlyList<Lexeme> sentence, int rate, bool paragraphSpeaksOfNation)
    {
        if (At(sentence, rate - 1)?.Text == With)
        {
            var named = sentence.Take(rate)
                .Where(lexeme => lexeme.Kind == LexemeKind.Entity && lexeme.Entity.Kind is EntityKind.Province or EntityKind.Ministry)
                .Select(lexeme => lexeme.Entity).Distinct().ToList();
            return named is [var one] ? one : null;
        }

        return rate == 0 && paragraphSpeaksOfNation ? WholeEntities.Nation : null;
    }

    /// <summary>What the rate was computed from, in parentheses behind it, and where the sentence goes on.</summary>
    private static (PrintedFraction? Fraction, int Next) Computed(IReadOnlyList<Lexeme> sentence, int at)
    {
        if (At(sentence, at)?.Text != "(" || At(sentence, at + 1) is not { Kind: LexemeKind.Fraction } fraction)
            return (null, at);
        var end = at + 2;
        while (At(sentence, end) is { Kind: LexemeKind.Word })
            end++;
        return At(sentence, end)?.Text == ")" ? (PrintedFraction.Read(fraction.Text), end + 1) : (null, at);
    }

    /// <summary>"65% tổng hồ sơ" still ends a clause; "65% số tài khoản" is a share of something else.</summary>
    private static bool EndsClause(IReadOnlyList<Lexeme> sentence, int at)
    {
        if (At(sentence, at)?.Kind == LexemeKind.Footnote)
            at++;
        while (At(sentence, at) is { } word && word.Is(OfAllFiles))
            at++;
        return At(sentence, at) is not { } next || next.Is(",", ";", ":");
    }

    private static Lexeme? At(IReadOnlyList<Lexeme> sentence, int index) =>
        index >= 0 && index < sentence.Count ? sentence[index] : null;

    private static bool ContainsGoal(string key) =>
        Array.Exists(GoalPhrases, phrase => $" {key} ".Contains($" {phrase} ", StringComparison.Ordinal));

    private static string[] Keys(params string[] words) => Array.ConvertAll(words, PrintedText.Key);

    private static string Spelling(string key) => RoughSpellings[Array.IndexOf(Rough, key)];

    private static readonly string[] RoughSpellings = ["khoảng", "gần", "trên", "hơn", "xấp", "xỉ"];
}
