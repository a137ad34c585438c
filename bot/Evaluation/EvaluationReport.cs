using System.Globalization;
using System.Text;
using Assistant.Bot.Answers;

namespace Assistant.Bot.Evaluation;

/// <summary>What an evaluation found, as Markdown in Vietnamese.</summary>
internal static class EvaluationReport
{
    private static readonly string[] NoiseOrder = ["clean", "no-diacritics", "teencode", "typos", "short", "long-story", "multi-intent"];

    public static string Markdown(IReadOnlyList<JudgedTurn> turns, bool listFailures)
    {
        var text = new StringBuilder();
        text.AppendLine("| bộ câu hỏi | số câu | đúng | hỏi lại đúng ý | từ chối nhầm | sai | sai số tiền |");
        text.AppendLine("|---|---|---|---|---|---|---|");
        foreach (var set in turns.GroupBy(turn => turn.Set))
        {
            Row(text, set.Key, [.. set]);
        }

        text.AppendLine().AppendLine("| kiểu gõ | số câu | đúng | hỏi lại đúng ý | từ chối nhầm | sai | sai số tiền |");
        text.AppendLine("|---|---|---|---|---|---|---|");
        foreach (var noise in turns.Where(turn => !turn.Item.IsDialogue && turn.Turn.Expected.Procedures.Count > 0).GroupBy(turn => turn.Item.Noise).OrderBy(group => Array.IndexOf(NoiseOrder, group.Key)))
        {
            Row(text, noise.Key, [.. noise]);
        }

        Search(text, turns);
        Dialogues(text, turns);
        Asking(text, turns);
        Calibration(text, turns);
        Confusions(text, turns);
        if (listFailures)
        {
            Failures(text, turns);
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, List<JudgedTurn> turns)
    {
        string Share(Verdict verdict) => Evaluator.Percent(turns.Count(turn => turn.Judgement.Result == verdict), turns.Count);
        text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {turns.Count} | {Share(Verdict.Right)} | {Share(Verdict.Asked)} | {Share(Verdict.Refused)} | {Share(Verdict.Wrong)} | {turns.Count(turn => turn.Judgement.WrongAmount)} |");
    }

    private static void Search(StringBuilder text, IReadOnlyList<JudgedTurn> turns)
    {
        text.AppendLine().AppendLine("| tìm thủ tục | số câu | Recall@1 | Recall@4 | MRR | BM25 thường: Recall@1 | Recall@4 | MRR |");
        text.AppendLine("|---|---|---|---|---|---|---|---|");
        foreach (var set in turns.Where(turn => turn.SearchRank is not null).GroupBy(turn => turn.Set))
        {
            var own = set.Select(turn => turn.SearchRank!.Value).ToList();
            var plain = set.Select(turn => turn.PlainRank!.Value).ToList();
            text.AppendLine(CultureInfo.InvariantCulture, $"| {set.Key} | {own.Count} | {Within(own, 1)} | {Within(own, 4)} | {Reciprocal(own)} | {Within(plain, 1)} | {Within(plain, 4)} | {Reciprocal(plain)} |");
        }
    }

    private static string Within(List<int> ranks, int first) => Evaluator.Percent(ranks.Count(rank => rank <= first), ranks.Count);

    private static string Reciprocal(List<int> ranks) =>
        ranks.Average(rank => rank == int.MaxValue ? 0 : 1.0 / rank).ToString("0.000", CultureInfo.GetCultureInfo("vi-VN"));

    private static void Dialogues(StringBuilder text, IReadOnlyList<JudgedTurn> turns)
    {
        var dialogues = turns.Where(turn => turn.Item.IsDialogue).GroupBy(turn => (turn.Set, turn.Item.Id)).ToList();
        if (dialogues.Count > 0)
        {
            var whole = dialogues.Count(dialogue => dialogue.All(turn => turn.Judgement.Result == Verdict.Right));
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"Hội thoại: {dialogues.Count}, đúng mọi lượt {Evaluator.Percent(whole, dialogues.Count)}.");
        }
    }

    private static void Asking(StringBuilder text, IReadOnlyList<JudgedTurn> turns)
    {
        var ask = turns.Where(turn => turn.Turn.Expected.Ask.Count > 0).ToList();
        if (ask.Count > 0)
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"Phải hỏi lại: {ask.Count}, hỏi đủ ý {Evaluator.Percent(ask.Count(turn => turn.Judgement.Result == Verdict.Right), ask.Count)}, có hỏi lại {Evaluator.Percent(ask.Count(turn => turn.Answer.Kind == AnswerKinds.Clarification), ask.Count)}.");
        }
    }

    private static void Calibration(StringBuilder text, IReadOnlyList<JudgedTurn> turns)
    {
        text.AppendLine().AppendLine("| độ tin của câu trả lời | số câu | đúng |").AppendLine("|---|---|---|");
        foreach (var bin in turns.Where(turn => turn.Answer.Procedure is not null).GroupBy(turn => Math.Min(9, (int)(turn.Answer.Confidence * 10))).OrderBy(group => group.Key))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {bin.Key / 10.0:0.0}–{(bin.Key + 1) / 10.0:0.0} | {bin.Count()} | {Evaluator.Percent(bin.Count(turn => turn.Judgement.Result == Verdict.Right), bin.Count())} |");
        }
    }

    private static void Confusions(StringBuilder text, IReadOnlyList<JudgedTurn> turns)
    {
        var pairs = turns.Where(turn => turn.Judgement.Result == Verdict.Wrong && turn.Turn.Expected.Procedures.Count > 0 && turn.Answer.Procedure is { } given && !turn.Turn.Expected.Procedures.Contains(given.Id))
            .GroupBy(turn => (Wanted: turn.Turn.Expected.Procedures[0], Given: turn.Answer.Procedure!.Id))
            .Where(group => group.Any()).OrderByDescending(group => group.Count()).Take(15).ToList();
        if (pairs.Count > 0)
        {
            text.AppendLine().AppendLine("| thủ tục đúng | trả lời nhầm | số lần |").AppendLine("|---|---|---|");
            foreach (var pair in pairs)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"| {pair.Key.Wanted} | {pair.Key.Given} | {pair.Count()} |");
            }
        }
    }

    private static void Failures(StringBuilder text, IReadOnlyList<JudgedTurn> turns)
    {
        text.AppendLine().AppendLine("## Câu chưa đạt").AppendLine();
        foreach (var turn in turns.Where(turn => turn.Judgement.Result != Verdict.Right))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"- {turn.Set} {turn.Item.Id}.{turn.Number + 1} [{turn.Item.Noise}] {turn.Judgement.Result}: {turn.Turn.Question} → cần {string.Join('|', turn.Turn.Expected.Procedures.Concat(turn.Turn.Expected.Ask).Concat(turn.Turn.Expected.Kinds))} {string.Join('+', turn.Turn.Expected.Aspects)}; {turn.Judgement.Why} (tìm: {turn.SearchRank?.ToString(CultureInfo.InvariantCulture) ?? "–"}, tin {turn.Answer.Confidence})");
        }
    }
}
