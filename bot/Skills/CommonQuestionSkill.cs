using System.ComponentModel;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.CommonQuestions;
using Assistant.Knowledge.Policies;
using Assistant.Knowledge.Procedures;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>What is known of a question that is of no one procedure.</summary>
internal sealed class CommonQuestionSkill(CommonQuestionBook book, PolicyRegister policies, ProcedureCatalog procedures) : ISkill
{
    public const string Plugin = "common_questions";
    public const string AnswerFunction = "answer";

    /// <summary>Of numbers to call: more are read by nobody.</summary>
    private const int MostHotlines = 1;

    public const string SheetFunction = "sheet";

    public string PluginName => Plugin;

    [KernelFunction(AnswerFunction), AnswersAlike]
    [Description("What is known of a question around public services: accounts, opening days, payments, papers of before a merger.")]
    public CommonQuestionFacts Answer(
        [Description("Id of the question")] string id,
        [Description("Procedure talked about; empty: none")] string? about = null)
    {
        var question = book.Find(id) ?? throw new ArgumentException("Unknown question id.", nameof(id));
        var hotlines = policies.Hotlines.Where(hotline => hotline.PlaceId is null && hotline.IsFor(question.Field));
        return new CommonQuestionFacts(
            question,
            [.. hotlines.OrderByDescending(hotline => hotline.Fields.Count).Take(MostHotlines)],
            question.ProcedureId is { } procedure ? procedures.Find(procedure) : null,
            about is not null && about == question.ProcedureId)
        {
            About = about is not null && procedures.Find(about) is { Origin: ProcedureOrigin.Curated, Abolished: null } talked ? talked : null,
        };
    }

    [KernelFunction(SheetFunction), AnswersAlike]
    [Description("The page to print of a question around public services.")]
    public CommonSheetFacts Sheet([Description("Id of the question")] string id) =>
        new(book.Find(id) ?? throw new ArgumentException("Unknown question id.", nameof(id)));
}
