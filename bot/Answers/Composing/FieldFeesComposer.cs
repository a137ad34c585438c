using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Answers.Composing;

/// <summary>"Lệ phí hộ tịch nộp online ở TP.HCM": the fees that the place sets first, then those that are the same everywhere.</summary>
internal sealed class FieldFeesComposer : AnswerComposer<FieldFees>
{
    private const int MostNamed = 8;

    protected override AnswerDraft Compose(FieldFees facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Fee);
        var lines = facts.Quotes.SelectMany(quote => quote.Lines).ToList();
        foreach (var row in lines.SelectMany(line => line.Concessions.Append(line.Row)).OfType<FeeRow>())
        {
            draft.Evidence.Row(row);
        }

        foreach (var waiver in facts.Waivers)
        {
            WaiverComposer.Evident(draft.Evidence, waiver);
        }

        draft.Evidence.Day(facts.Question.Date).Text(facts.Question.Place!.FullName);
        var local = lines.Where(line => line is { Status: FeeStatus.Amount, Row.Scope: FeeScope.Place }).ToList();
        Open(draft, facts, local);
        foreach (var group in local.GroupBy(line => (line.Row!.AmountVnd, line.Channel)).OrderBy(group => group.Key.AmountVnd))
        {
            draft.Bullet($"{VietnameseFormat.Money(group.Key.AmountVnd!.Value)}{Channel(group.Key.Channel, facts)}: {Names(group)}.");
        }

        foreach (var line in lines.Where(line => line is { Status: FeeStatus.Amount, Row.Scope: FeeScope.Nationwide }).DistinctBy(line => line.Item).Take(MostNamed))
        {
            draft.Bullet($"Chung cả nước: {VietnameseFormat.InSentence(line.Item)} {FeeLineText.Price(line.Row!)}.");
        }

        var open = lines.Where(line => line.Status is FeeStatus.SetLocally or FeeStatus.Unverified).Select(line => line.Item).Distinct().Take(MostNamed).ToList();
        if (open.Count > 0)
        {
            draft.Bullet($"Em chưa có mức chắc chắn: {string.Join("; ", open.Select(VietnameseFormat.InSentence))}.");
        }

        Close(draft, facts, local, lines);
        return draft;
    }

    private static void Open(AnswerDraft draft, FieldFees facts, List<FeeLine> local)
    {
        var place = VietnameseFormat.PlaceName(facts.Question.Place!);
        var channel = facts.Question.Channel == FeeChannel.Any ? "" : $" {VietnameseFormat.Channel(facts.Question.Channel)}";
        if (local.Count == 0)
        {
            draft.Line($"Dạ, lệ phí {facts.Label}{channel} do địa phương quy định, em **chưa có mức của {place}** nên không đoán số.");
            draft.Outcome = "partial";
            return;
        }

        var least = local.Min(line => line.Row!.AmountVnd!.Value);
        var most = local.Max(line => line.Row!.AmountVnd!.Value);
        draft.Line(least == most
            ? $"Dạ, lệ phí {facts.Label}{channel} ở {place} là **{VietnameseFormat.Money(least)}**."
            : $"Dạ, lệ phí {facts.Label}{channel} ở {place} từ **{VietnameseFormat.Money(least)}** đến **{VietnameseFormat.Money(most)}**, tùy việc:");
    }

    private static void Close(AnswerDraft draft, FieldFees facts, List<FeeLine> local, List<FeeLine> lines)
    {
        foreach (var waiver in facts.Waivers.Where(waiver => waiver.PlaceId == facts.Question.Place!.Id && waiver.Act is not null).Take(2))
        {
            draft.Line($"Căn cứ: {waiver.Act}.");
            draft.Cite(waiver.Sources.Take(2));
        }

        PlaceNote.Add(draft, facts.Question.Place, facts.Question.AskedAs);
        foreach (var line in local.Concat(lines.Except(local)).Where(line => line.Status == FeeStatus.Amount))
        {
            draft.Amounts.Add(FeeAmounts.Of(line));
        }

        draft.Cite(local.SelectMany(line => line.Row!.Sources.Take(1)).Take(2));
        if (draft.Sources.Count == 0)
        {
            draft.Cite(facts.Quotes.SelectMany(quote => quote.Procedure.Sources.Take(1)).Take(2));
        }

        draft.Suggestions.AddRange(facts.Quotes.Take(3).Select(quote => $"{ProcedureSuggestions.ShortName(quote.Procedure)} cần giấy tờ gì?"));
    }

    private static string Channel(FeeChannel channel, FieldFees facts) =>
        channel == FeeChannel.Any || facts.Question.Channel != FeeChannel.Any ? "" : $" khi {VietnameseFormat.Channel(channel)}";

    private static string Names(IEnumerable<FeeLine> lines) =>
        string.Join("; ", lines.Select(line => VietnameseFormat.InSentence(line.Item)).Distinct().Take(MostNamed));
}
