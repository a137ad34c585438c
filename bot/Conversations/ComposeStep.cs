using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Model;

namespace Assistant.Bot.Conversations;

/// <summary>Builds the draft of the answer from the typed result, by the composer of its type.</summary>
internal sealed class ComposeStep(AnswerComposers composers, ModelWording wording) : ITurnStep
{
    public ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Plan is ClarificationPlan { Cases.Count: > 0 } ask)
        {
            turn.Draft = CasesText.Tell(ask, turn.FurtherResults);
        }
        else if (turn.SkillResult is { } result)
        {
            turn.Draft = composers.Compose(result);
            foreach (var further in turn.FurtherResults)
            {
                turn.Draft.Append(composers.Compose(further));
            }

            if (turn is { FurtherResults.Count: > 0, Plan: SkillPlan { Apart: [], Left: null, Open: null } })
            {
                FeeSumText.Tell(turn.Draft, [result, .. turn.FurtherResults]);
            }

            if (turn.Draft.PlaceRemark is { } remark && !SaidBefore(turn))
            {
                turn.Draft.Line(remark);
            }

            if (turn.Plan is SkillPlan { Opening: { } opening } && turn.Draft.Period is not null)
            {
                turn.Draft.Opening(opening);
            }

            if (turn.Plan is SkillPlan { Now: { } now })
            {
                NowText.Open(turn.Draft, now, turn.Today);
            }

            if (turn.Plan is SkillPlan { Left: { } left })
            {
                // Figures that a person typed have no source.
                turn.Draft.Paragraph(left.Any(char.IsDigit) ? "Tin nhắn còn hỏi một việc nữa mà em chưa hiểu, anh/chị nhắn riêng việc ấy giúp em nhé." : $"Còn “{left.TrimEnd('?', '.', '!', ' ')}” thì em chưa hiểu, anh/chị nói rõ việc ấy giúp em nhé.");
            }

            if (turn.Plan is SkillPlan { Apart: [_, ..] apart })
            {
                turn.Draft.Paragraph(apart.Any(matter => matter.Any(char.IsDigit))
                    ? "Tin nhắn còn nêu việc khác nữa, anh/chị nhắn riêng việc ấy giúp em nhé."
                    : $"Còn {string.Join(", ", apart.Select(matter => $"“{matter.Trim(' ', '?', '.', '!', ',')}”"))} thì anh/chị nhắn riêng từng việc giúp em nhé.");
            }

            if (turn.Plan is SkillPlan { Unheld: { } unheld })
            {
                var what = unheld.Text.Any(char.IsDigit) ? "việc kia" : $"“{unheld.Text.TrimEnd('?', '.', '!', ' ')}”";
                turn.Draft.Paragraph($"Còn {what} thì em chưa có thông tin chắc chắn{(unheld.Office is { } office ? $", anh/chị hỏi giúp em {office} nhé" : "")}.");
            }

            if (turn.Plan is SkillPlan { Open: { } open })
            {
                turn.Draft.Paragraph($"Mỗi trường hợp có thể một mức khác. {open}");
            }

            if (turn.Plan is SkillPlan { Alike: { Count: > 0 } cases })
            {
                turn.Draft.Evidence.Texts(cases);
                turn.Draft.Paragraph($"Các trường hợp đều như nhau ở điều này: {string.Join("; ", cases.Select(VietnameseFormat.InSentence))}.");
            }

            if (turn.Plan is SkillPlan { Note: { } note })
            {
                turn.Draft.Paragraph(note);
            }

            if (turn.Plan is SkillPlan { Linking: { } written } && LinkingText.Of(written, turn.Draft.Text, wording.Linking) is { } linking)
            {
                turn.Draft.Paragraph(linking);
            }
        }

        return ValueTask.CompletedTask;
    }

    // A conversation that goes on about "Bình Phước" need not be told each time where it belongs now.
    private static bool SaidBefore(Turn turn) =>
        turn.Plan is SkillPlan { Understood.AskedAsId: { } named } && turn.Memory?.AskedAsId == named;
}
