using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Answers.Composing;

/// <summary>
/// "Căn cước với bằng lái hết bao nhiêu": where every fee asked for is known, what they come to together is said first. Each is counted
/// once; what is unknown for one of them makes no sum.
/// </summary>
internal static class FeeSumText
{
    private const int Fewest = 2;

    /// <param name="draft">Tells each of the fees already.</param>
    /// <param name="results">Everything that the message is answered with.</param>
    public static void Tell(AnswerDraft draft, IReadOnlyList<object> results)
    {
        List<FeeQuote> quotes = [.. results.OfType<FeeQuote>()];
        if (quotes.Count < Fewest || quotes.Count < results.Count || quotes.DistinctBy(quote => quote.Procedure.Id).Count() < quotes.Count)
        {
            return;
        }

        List<Dictionary<FeeChannel, long>> known = [];
        foreach (var quote in quotes)
        {
            if (Amounts(quote) is not { } amounts)
            {
                return;
            }

            known.Add(amounts);
        }

        var channels = known.TrueForAll(amounts => amounts.ContainsKey(FeeChannel.Any)) ? [FeeChannel.Any] : new[] { FeeChannel.Online, FeeChannel.InPerson };
        List<(FeeChannel Channel, List<long> Parts)> sums = [];
        foreach (var channel in channels)
        {
            List<long> parts = [.. known.Select(amounts => amounts.TryGetValue(channel, out var own) ? own : amounts.GetValueOrDefault(FeeChannel.Any, -1))];
            if (parts.TrueForAll(part => part >= 0))
            {
                sums.Add((channel, parts));
                draft.Evidence.Money(parts.Sum());
            }
        }

        if (sums.Count > 0)
        {
            draft.Opening($"Dạ, mỗi việc một lần thì cộng lại hết {string.Join(", ", sums.Select(Price))}.");
        }
    }

    private static string Price((FeeChannel Channel, List<long> Parts) sum)
    {
        var channel = sum.Channel == FeeChannel.Any ? "" : $" nếu {VietnameseFormat.Channel(sum.Channel)}";
        return $"**{VietnameseFormat.Money(sum.Parts.Sum())}**{channel} ({string.Join(" + ", sum.Parts.Select(part => VietnameseFormat.Money(part)))})";
    }

    // The amount that is told first, if it is one; what is counted, a share of a value, and kinds of a thing are told and not added.
    private static Dictionary<FeeChannel, long>? Amounts(FeeQuote quote)
    {
        if (quote.Procedure.Abolished is not null || quote.Exempt.Count > 0 || quote.Totals.Count > 0)
        {
            return null;
        }

        List<FeeLine> lines = [.. quote.Lines.SelectMany(FeeLineText.Unfold)];
        List<FeeLine> told = lines.FindAll(FeeLineText.IsTold);
        if (told.Count == 0 || told.Exists(line => line.Row is not { AmountVnd: not null, IsBenefit: false, NthFrom: null }))
        {
            return null;
        }

        var first = told.FindAll(line => line.Item == told[0].Item);
        var isOpen = lines.Exists(line => !FeeLineText.IsTold(line) && line.Item == told[0].Item && line.Status != FeeStatus.NoData);
        return isOpen || first.DistinctBy(line => line.Channel).Count() < first.Count ? null : first.ToDictionary(line => line.Channel, line => line.Row!.AmountVnd!.Value);
    }
}
