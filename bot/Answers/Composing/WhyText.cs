namespace Assistant.Bot.Answers.Composing;

/// <summary>What is said where somebody asked why, of something that is not so.</summary>
internal static class WhyText
{
    public static void Tell(AnswerDraft draft, bool asksWhy)
    {
        if (asksWhy)
        {
            draft.Line("Nguyên nhân thì em không có: kho chỉ giữ số đo.");
        }
    }
}
