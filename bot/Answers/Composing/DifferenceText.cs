using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Answers.Composing;

/// <summary>What two records differ in: their results and terms, and what only one of them asks or notes.</summary>
internal static class DifferenceText
{
    private const int MostOfEach = 4;

    public static void Tell(AnswerDraft draft, Procedure one, Procedure other)
    {
        draft.Line($"Dạ, theo bản ghi, **{Title(one)}** và **{Title(other)}** khác nhau ở:");
        Compare(draft, "Nơi giải quyết", one, other, procedure => procedure.Agency);
        Compare(draft, "Thời hạn", one, other, procedure => procedure.Duration);
        Compare(draft, "Kết quả", one, other, procedure => procedure.Result);
        Only(draft, one, other);
        Only(draft, other, one);
        draft.Cite(other.Sources.Take(1));
    }

    private static void Compare(AnswerDraft draft, string name, Procedure one, Procedure other, Func<Procedure, string> field)
    {
        if (!string.Equals(field(one), field(other), StringComparison.OrdinalIgnoreCase))
        {
            draft.Bullet($"{name}: {Title(one)}: {field(one).TrimEnd('.')}; {Title(other)}: {field(other).TrimEnd('.')}.");
        }
    }

    private static void Only(AnswerDraft draft, Procedure one, Procedure other)
    {
        var others = Texts(other).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var text in Texts(one).Where(text => !others.Contains(text)).Take(MostOfEach))
        {
            draft.Bullet($"Riêng {Title(one)}: {VietnameseFormat.InSentence(text).TrimEnd('.')}.");
        }
    }

    private static IEnumerable<string> Texts(Procedure procedure) => procedure.Conditions.Concat(procedure.Notes).Concat(procedure.Documents);

    private static string Title(Procedure procedure) => VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(procedure));
}
