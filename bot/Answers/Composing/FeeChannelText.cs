using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Answers.Composing;

/// <summary>
/// "Online rẻ hơn bao nhiêu": the difference of the two amounts of the record comes first; where only one of them is known, that is said,
/// and where some pay less online only, that too.
/// </summary>
internal static class FeeChannelText
{
    /// <param name="draft">The answer.</param>
    /// <param name="quote">What was asked.</param>
    /// <param name="told">The lines that have a figure.</param>
    public static void Tell(AnswerDraft draft, FeeQuote quote, List<FeeLine> told)
    {
        if (!quote.ComparesChannels || quote.Totals.Count > 0)
        {
            return;
        }

        var item = told.FindAll(line => line.Item == told[0].Item);
        var name = VietnameseFormat.InSentence(FeeLineText.Name(item[0]));
        var online = item.FindAll(line => line.Channel == FeeChannel.Online);
        var inPerson = item.FindAll(line => line.Channel == FeeChannel.InPerson);
        var cheaper = told.SelectMany(line => line.Concessions).FirstOrDefault(row => row.Channel == FeeChannel.Online);
        if (told.TrueForAll(line => line.Channel == FeeChannel.Any) && cheaper is not null)
        {
            draft.Line($"Dạ, mức chung nộp trực tuyến hay trực tiếp **như nhau**{(told is [{ } single] ? $", {FeeLineText.Price(single.Row!)}" : "")}; riêng {FeeLineText.Concession(cheaper)}");
        }
        else if (item.TrueForAll(line => line.Channel == FeeChannel.Any))
        {
            draft.Line(told.TrueForAll(line => line.Channel == FeeChannel.Any)
                ? $"Dạ, không chênh ạ: nộp trực tuyến hay trực tiếp **như nhau**{(told is [{ } only] ? $", {FeeLineText.Price(only.Row!)}" : "")}."
                : $"Dạ, {name} thì không chênh ạ: nộp trực tuyến hay trực tiếp **như nhau**.");
        }
        else if (online is [{ Row.AmountVnd: { } mine }] && inPerson is [{ Row.AmountVnd: { } other }] && online[0].Row!.Unit == inPerson[0].Row!.Unit)
        {
            draft.Evidence.Money(Math.Abs(mine - other));
            var both = $"{name} {FeeLineText.Price(online[0].Row!)} khi nộp trực tuyến, {FeeLineText.Price(inPerson[0].Row!)} khi nộp trực tiếp";
            draft.Line(mine == other ? $"Dạ, không chênh ạ, **như nhau**: {both}."
                : $"Dạ, nộp trực tuyến {(mine < other ? "rẻ hơn" : "cao hơn")} **{VietnameseFormat.Money(Math.Abs(mine - other))}** ạ: {both}.");
        }
        else if (online.Count == 0 || inPerson.Count == 0)
        {
            draft.Line($"Dạ, em **chưa so được** ạ: bản ghi mới có mức khi {VietnameseFormat.Channel(item[0].Channel)}, chưa có mức của cách nộp kia.");
        }
    }
}
