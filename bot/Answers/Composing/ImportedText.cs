using System.Text.RegularExpressions;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Bot.Answers.Composing;

/// <summary>What is said about a record that was imported as it stands: how far it can be trusted, and its fee cells.</summary>
internal static partial class ImportedText
{
    private const int MostItems = 12;
    private const int LongestItem = 320;

    /// <summary>Says on what record the answer rests.</summary>
    public static void AddOrigin(AnswerDraft draft, Procedure procedure)
    {
        var of = procedure.PrintedAsOf is { Length: > 0 } date ? $" ({date})" : "";
        draft.Evidence.Text(procedure.PrintedAsOf);
        draft.Line($"Em trả lời theo bản ghi nhập từ Cổng Dịch vụ công quốc gia{of}, **chưa được biên tập kiểm chứng**; anh/chị nên đối chiếu với nơi nộp.");
        if (District().IsMatch(procedure.Where) || District().IsMatch(procedure.Agency))
        {
            draft.Line("Bản ghi còn nêu cơ quan cấp huyện, mà nay không còn cấp huyện: anh/chị hỏi cơ quan cấp xã hoặc cấp tỉnh nơi mình ở nhé.");
        }
    }

    /// <summary>The same procedure at other levels: who is served there is not in the records, so both are named.</summary>
    public static void AddLevels(AnswerDraft draft, IReadOnlyList<ImportedHead> others)
    {
        if (others.Count == 0)
        {
            return;
        }

        draft.Evidence.Texts(others.Take(MostLevels).Select(head => head.Code));
        var named = others.Take(MostLevels).Select(head => $"{(head.Level.Length > 0 ? head.Level.ToLowerInvariant() : head.Agency)} (mã {head.Code})");
        draft.Line($"Cổng còn bản ghi cùng tên: {string.Join(", ", named)}. Nơi tiếp nhận sẽ cho biết hồ sơ của anh/chị thuộc cấp nào.");
    }

    private const int MostLevels = 3;

    /// <summary>A list cut to what a phone shows; the rest is named as missing.</summary>
    public static IReadOnlyList<string> Shortened(IReadOnlyList<string> items)
    {
        var shown = items.Take(MostItems).Select(Shorten).ToList();
        if (items.Count > MostItems)
        {
            shown.Add("… và các mục khác, xem đủ ở bản ghi gốc.");
        }

        return shown;
    }

    /// <summary>
    /// The fee cells, never as a verified amount: the portal prints "Miễn phí" for an empty cell, loses zeros and keeps
    /// rates that have ended.
    /// </summary>
    public static void TellFee(AnswerDraft draft, Procedure procedure, string title)
    {
        draft.Evidence.Texts(procedure.PrintedFees.Select(fee => fee.Printed));
        var amounts = procedure.PrintedFees.Where(fee => fee.State == PrintedFeeState.Amount).ToList();
        if (amounts.Count > 0)
        {
            draft.Line($"Dạ, em chưa có mức phí đã kiểm chứng của {title}. Ô lệ phí trong bản ghi của Cổng ghi:");
            foreach (var same in amounts.GroupBy(fee => AsMoney(fee.Printed)).Take(MostItems))
            {
                var channels = same.Select(fee => fee.Channel).Where(channel => channel.Length > 0).Distinct().ToList();
                draft.Evidence.Text(same.Key);
                draft.Bullet($"{(channels.Count > 0 ? string.Join(", ", channels) + ": " : "")}{Shorten(same.Key)}");
            }

            draft.Line("Anh/chị hỏi lại nơi nộp trước khi đóng tiền nhé.");
        }
        else if (procedure.PrintedFees.Select(fee => fee.Note).OfType<string>().Select(AsMoney).Distinct().ToList() is { Count: > 0 } notes)
        {
            draft.Evidence.Texts(notes);
            draft.Line($"Dạ, em chưa có mức phí đã kiểm chứng của {title}. Ô lệ phí trong bản ghi của Cổng để trống hoặc in là miễn, còn ghi chú bên cạnh viết:");
            foreach (var note in notes.Take(MostNotes))
            {
                draft.Bullet(Shorten(note));
            }

            draft.Line("Anh/chị hỏi lại nơi nộp trước khi đóng tiền nhé.");
        }
        else if (procedure.PrintedFees.Any(fee => fee.State == PrintedFeeState.EmptyButNoteNamesFee))
        {
            draft.Line($"Dạ, em chưa chắc {title} có thu phí hay không: ô lệ phí trong bản ghi để trống hoặc in là miễn, nhưng phần ghi chú lại nói tới khoản thu. Anh/chị hỏi {InSentenceAgency(procedure)} trước khi nộp nhé.");
        }
        else if (procedure.PrintedFees.Any(fee => fee.State == PrintedFeeState.Expired))
        {
            draft.Line($"Dạ, mức phí ghi trong bản ghi của {title} đã hết thời hạn áp dụng, nên em không dám nêu. Anh/chị hỏi {InSentenceAgency(procedure)} nhé.");
        }
        else if (procedure.PrintedFees.Any(fee => fee.State == PrintedFeeState.Unclear))
        {
            draft.Line($"Dạ, ô lệ phí trong bản ghi của {title} in không rõ, em không dám nêu số tiền. Anh/chị hỏi {InSentenceAgency(procedure)} nhé.");
        }
        else
        {
            draft.Line($"Dạ, bản ghi của Cổng không nêu khoản phí nào cho {title}; ô này cũng để như vậy khi chưa ai điền, nên em chưa dám nói là miễn phí. Anh/chị hỏi lại {InSentenceAgency(procedure)} nhé.");
        }

        draft.Outcome = "partial";
    }

    private const int MostNotes = 3;

    // "50,000 Việt Nam Đồng" as amounts are written everywhere else.
    private static string AsMoney(string printed) =>
        Currency().Replace(Thousands().Replace(printed, match => match.Value.Replace(',', '.')), " đồng");

    [GeneratedRegex(@"(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\bhuyện\b", RegexOptions.IgnoreCase)]
    private static partial Regex District();

    [GeneratedRegex(@"\s*(?:Việt Nam Đồng|VNĐ|VND)\b|(?<=[0-9]) Đồng\b")]
    private static partial Regex Currency();

    private static string InSentenceAgency(Procedure procedure) =>
        procedure.Agency.Length is > 0 and < 120 ? procedure.Agency.TrimEnd('.') : "nơi tiếp nhận hồ sơ";

    // Cut between words, so that no number is left in halves.
    public static string Shorten(string text)
    {
        if (text.Length <= LongestItem)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', LongestItem);
        return text[..(end > 0 ? end : LongestItem)].TrimEnd(',', ';', ' ') + "…";
    }
}
