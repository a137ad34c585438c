using Assistant.Bot.Answers.Composing;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Bot.Handouts;

/// <summary>The fee cells of an imported record on a printed sheet: quoted or left open, never stated as a verified amount.</summary>
internal static class PrintedFees
{
    public static HandoutFee Of(Procedure procedure)
    {
        var amounts = procedure.PrintedFees.Where(fee => fee.State == PrintedFeeState.Amount).DistinctBy(fee => fee.Printed).ToList();
        return amounts.Count > 0
            ? new HandoutFee
            {
                Gaps =
                [
                    "Chưa có mức phí đã kiểm chứng. Ô lệ phí trong bản ghi của Cổng Dịch vụ công ghi:",
                    .. amounts.Select(fee => $"{(fee.Channel.Length > 0 ? fee.Channel + ": " : "")}{ImportedText.Shorten(fee.Printed)}"),
                    "Hỏi lại nơi nộp trước khi đóng tiền.",
                ],
                LeavesBlank = true,
            }
            : new HandoutFee { Gaps = [Silence(procedure)], LeavesBlank = true };
    }

    // "Miễn phí" is what the portal prints for an empty cell as well.
    private static string Silence(Procedure procedure)
    {
        var states = procedure.PrintedFees.Select(fee => fee.State).ToHashSet();
        return states.Contains(PrintedFeeState.EmptyButNoteNamesFee)
            ? "Chưa chắc có thu phí hay không: ô lệ phí trong bản ghi để trống hoặc in là miễn, nhưng phần ghi chú lại nói tới khoản thu."
            : states.Contains(PrintedFeeState.Expired)
            ? "Mức phí ghi trong bản ghi đã hết thời hạn áp dụng, nên tờ này không ghi số."
            : states.Contains(PrintedFeeState.Unclear)
            ? "Ô lệ phí trong bản ghi in không rõ, nên tờ này không ghi số."
            : "Bản ghi của Cổng không nêu khoản phí nào; ô này cũng để như vậy khi chưa ai điền, nên chưa thể nói là miễn phí.";
    }
}
