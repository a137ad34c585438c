using Assistant.Bot.Channels.Page;
using Assistant.Bot.Handouts;
using Assistant.Bot.Operations.Problems;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Procedures;
using static Assistant.Bot.Channels.Handouts.HandoutHtml;

namespace Assistant.Bot.Channels.Handouts;

/// <summary>A page for a hand-out that cannot be made: what is wrong, and what there is to choose from.</summary>
internal sealed class HandoutProblemPage(ProcedureCatalog procedures, FeeSchedule fees)
{
    /// <summary>For a figure that no record holds: a fault of ours, which the log names.</summary>
    public static Problem Withheld { get; } = new(StatusCodes.Status500InternalServerError, "Chưa in được tờ này",
        "Xin lỗi anh/chị, có một con số chưa đối chiếu được nên tờ này chưa được in ra. Xin hỏi trợ lý hoặc nơi tiếp nhận.");

    /// <param name="problem">What is wrong.</param>
    /// <param name="idOrCode">The procedure as it was typed; null for a booklet.</param>
    /// <param name="query">The case as it was typed.</param>
    public IResult Of(Problem problem, string? idOrCode, HandoutQuery query)
    {
        var choices = List("ul", Choices(problem, idOrCode, query).Select(choice => $"<a href=\"{Encode(choice.Address)}\">{Encode(choice.Label)}</a>"));
        return new HtmlPage(problem.Status, problem.Title, $"<p role=\"alert\">{Encode(problem.Detail)}</p>{choices}<p><a href=\"/\">Hỏi trợ lý</a></p>");
    }

    private IEnumerable<(string Label, string Address)> Choices(Problem problem, string? idOrCode, HandoutQuery query) => problem.Field switch
    {
        HandoutReader.ItemField when procedures.Find(idOrCode!) is { } procedure =>
            fees.Items(procedure.Id).Select(item => (item, HandoutAddress.Of(procedure.Id, query.Place, query.Channel, item))),
        HandoutReader.ProcedureField when idOrCode is not null =>
            procedures.WithCode(idOrCode).Select(procedure => (procedure.Title, HandoutAddress.Of(procedure.Id, query.Place, query.Channel, null))),
        _ => [],
    };
}
