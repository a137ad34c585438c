using System.Globalization;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>How far a file is: the state first, then days, then what is missing; the code only by its last four.</summary>
internal sealed class FileStatusComposer : AnswerComposer<FileStatusFacts>
{
    protected override AnswerDraft Compose(FileStatusFacts facts)
    {
        var (record, today) = (facts.Record, DateOnly.FromDateTime(facts.At.DateTime));
        var draft = new AnswerDraft(AnswerKinds.Help);
        draft.Evidence.Text(facts.Tail).Text(record.Agency).Text(record.Procedure).Texts(record.Missing).Text(record.State.Text)
            .Day(record.Received).Day(record.Due).Day(record.Finished).Day(today);
        draft.Line($"Dạ, hồ sơ có mã kết thúc bằng {facts.Tail} **{record.State.Text}** ({record.Agency}).");
        if (record.Procedure is { } procedure)
        {
            draft.Bullet($"Thủ tục: {procedure}");
        }

        draft.Bullet($"Ngày nhận: {VietnameseFormat.Day(record.Received)}");
        if (record.Due is { } due)
        {
            draft.Bullet($"Ngày hẹn trả: {VietnameseFormat.Day(due)}{Distance(draft, due.DayNumber - today.DayNumber, record.State.Done || record.Finished is not null)}");
        }

        if (record.Finished is { } finished)
        {
            draft.Bullet($"Ngày có kết quả: {VietnameseFormat.Day(finished)}");
        }

        if (record.Missing.Count > 0)
        {
            draft.Paragraph("Anh/chị cần bổ sung:");
            foreach (var missing in record.Missing)
            {
                draft.Bullet(missing);
            }
        }

        var source = new Source(facts.Service, Date: VietnameseFormat.Iso(today), Location: string.Create(CultureInfo.InvariantCulture, $"tra lúc {facts.At:HH:mm}"));
        return draft.Cite([source]);
    }

    private static string Distance(AnswerDraft draft, int days, bool isOver)
    {
        if (isOver)
        {
            return "";
        }

        draft.Evidence.Computed(Math.Abs(days));
        return days switch
        {
            0 => " (hôm nay)",
            > 0 => string.Create(CultureInfo.InvariantCulture, $" (còn {days} ngày)"),
            _ => string.Create(CultureInfo.InvariantCulture, $" (**đã quá hẹn {-days} ngày**; anh/chị hỏi nơi nhận hồ sơ lý do và ngày hẹn mới)"),
        };
    }
}
