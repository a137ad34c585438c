using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Answers.Composing;

/// <summary>The first line where the matter of a procedure itself is asked about: what the record says by being there, with its conditions.</summary>
internal static class MatterText
{
    /// <summary>More, or longer ones, are no first line.</summary>
    private const int MostConditions = 3;
    private const int LongestConditions = 320;

    public static string Opening(Procedure procedure, MatterReply reply, string title)
    {
        var conditions = string.Join("; ", procedure.Conditions.Select(condition => condition.TrimEnd('.')));
        var told = procedure.Conditions.Count is > 0 and <= MostConditions && conditions.Length <= LongestConditions ? $" Bản ghi nêu điều kiện: {VietnameseFormat.InSentence(conditions)}." : "";
        return reply switch
        {
            MatterReply.GivenAnew => $"Dạ, **được ạ**: trường hợp này làm thủ tục {title}.{told}",
            MatterReply.Offered => $"Dạ, việc này **có thủ tục**: {title}.{told}",
            _ => $"Dạ, **có thủ tục** {title}; ai phải làm, có bắt buộc không thì em **chưa thấy** bản ghi nói rõ nên không đoán. Anh/chị hỏi giúp em: {VietnameseFormat.Sentence(procedure.Agency)}",
        };
    }
}
