using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Answers.Composing;

/// <summary>"Làm online được không": the level of the online service as a yes or a no in the first line, then where one files it, and what the record says of it.</summary>
internal static class OnlineText
{
    /// <summary>The level of which nothing is left to do in person.</summary>
    public const string Whole = "toàn trình";

    private const string Part = "một phần";

    public static void Tell(AnswerDraft draft, Procedure procedure, string title)
    {
        draft.Line(procedure.OnlineLevel switch
        {
            Whole => $"Dạ **được** ạ: {title} nộp trực tuyến **toàn trình**.",
            Part => $"Dạ được **một phần** ạ: {title} nộp hồ sơ trực tuyến được, nhưng vẫn còn bước phải làm trực tiếp.",
            Procedure.NotOnline => $"Dạ **chưa** được ạ: {title} chưa nộp trực tuyến được.",
            { } level => $"Dạ, {title} nộp trực tuyến **tùy trường hợp**: {level.TrimEnd('.')}.",
            null => $"Dạ, em **chưa có thông tin** {title} làm trực tuyến được tới đâu, anh/chị hỏi giúp em nơi giải quyết.",
        });
        draft.Outcome = procedure.OnlineLevel is null ? "no_data" : draft.Outcome;
        draft.Line($"Nơi nộp: {procedure.Where.TrimEnd('.')}.");
        draft.Line($"Cơ quan giải quyết: {procedure.Agency.TrimEnd('.')}.");
    }

    /// <summary>"Có phải đến tận nơi không": the same level as what is left to come for.</summary>
    public static void TellInPerson(AnswerDraft draft, ProcedureFacts facts, string title)
    {
        var procedure = facts.Procedure;
        draft.Line(procedure.OnlineLevel switch
        {
            Whole => $"Dạ **không nhất thiết** ạ: {title} nộp trực tuyến **toàn trình** được.",
            Part => $"Dạ **vẫn phải đến** ạ: {title} nộp hồ sơ trực tuyến được, nhưng còn bước phải làm trực tiếp.",
            Procedure.NotOnline => $"Dạ **phải đến** ạ: {title} chưa nộp trực tuyến được.",
            { } level => $"Dạ, **tùy trường hợp** ạ; {title} nộp trực tuyến: {level.TrimEnd('.')}.",
            null => $"Dạ, em **chưa có thông tin** {title} làm trực tuyến được tới đâu, anh/chị hỏi giúp em nơi giải quyết.",
        });
        draft.Outcome = procedure.OnlineLevel is null ? "no_data" : draft.Outcome;
        foreach (var rule in facts.Asked.Select(sentence => RuleText.Of(procedure, sentence)).OfType<ProcedureRule>())
        {
            draft.Line(RuleText.Told(rule, isFirst: false));
        }

        draft.Line($"Nơi nộp: {procedure.Where.TrimEnd('.')}.");
    }

    /// <summary>The level in a few words; empty: not known.</summary>
    public static string Short(Procedure procedure) => procedure.OnlineLevel switch
    {
        Whole => "được, toàn trình",
        Part => "được một phần, còn bước phải làm trực tiếp",
        Procedure.NotOnline => "chưa được",
        { } level => level,
        null => "",
    };
}
