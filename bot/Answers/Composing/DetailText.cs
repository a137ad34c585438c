using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>
/// One thing beside the sides of a record: told by its sentences, or said not to be held. A circumstance is told back, so that the reader sees
/// that it was heard, with what it changes or that the record names no change.
/// </summary>
internal static class DetailText
{
    public static void Tell(AnswerDraft draft, ProcedureFacts facts, string title)
    {
        if (facts.Heard is { } heard)
        {
            TellHeard(draft, facts, heard, title);
        }
        else if (facts.Asked.Count == 0)
        {
            draft.Line($"Dạ, điều này bản ghi {title} **không nêu** nên em không đoán. Anh/chị hỏi giúp em nơi giải quyết: {facts.Procedure.Agency.TrimEnd('.')}.");
            draft.Outcome = "no_data";
        }
        else
        {
            draft.Line($"Thủ tục: {title}{(facts.Procedure.Code is { } code ? $" (mã {code})" : "")}.");
        }
    }

    private static void TellHeard(AnswerDraft draft, ProcedureFacts facts, IReadOnlyList<string> heard, string title)
    {
        if (facts.NamesCase)
        {
            draft.Line($"Dạ, trường hợp này cũng theo thủ tục {title}: giấy tờ, nơi nộp, thời hạn như em đã nêu{(facts.Asked.Count > 0 ? " ở trên" : "")}.");
            draft.Line("Anh/chị hỏi tiếp lệ phí, giấy tờ hay các bước, em trả lời theo trường hợp này.");
            return;
        }

        foreach (var number in heard.SelectMany(part => part.Split(' ')).Select(word => int.TryParse(word, out var parsed) ? parsed : (int?)null).OfType<int>())
        {
            draft.Evidence.Computed(number);
        }

        if (heard.Count == 0 && facts.Asked.Count == 0)
        {
            draft.Line($"Dạ, em nghe rồi ạ. Bản ghi {title} không nêu riêng điều này nên phần em đã trả lời vẫn vậy; anh/chị cần lệ phí, giấy tờ hay nơi nộp thì nhắn em.");
            return;
        }

        var noted = heard.Count > 0 ? $"ghi nhận: {string.Join(", ", heard)}" : "ghi nhận điều anh/chị kể";
        draft.Line(facts.Asked.Count > 0
            ? $"Em {noted}. Phần chung của {title} em đã nêu ở trên."
            : $"Dạ, em {noted}. Bản ghi {title} không nêu riêng điều này; giấy tờ, nơi nộp, thời hạn em đã nêu là phần chung, anh/chị nói rõ với nơi nộp nhé.");
        draft.Line("Anh/chị hỏi tiếp lệ phí, giấy tờ hay các bước, em trả lời theo trường hợp này.");
    }
}
