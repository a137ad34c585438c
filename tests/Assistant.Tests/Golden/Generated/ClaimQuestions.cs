using Assistant.Bot.Answers;
using Assistant.Bot.Evaluation;
using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Golden.Generated;

/// <summary>
/// What is claimed about a figure: claims to be called true or false, marks reached or not, two periods in one message, ends of lists that
/// are only examples, and parts of what is measured, of any name. What is right is computed from the store.
/// </summary>
internal sealed class ClaimQuestions(FigureWording say, Typing typing, FigurePartsFile parts, IReadOnlyList<FigureTable> all, Dice dice)
{
    private const string Yes = "đúng ạ";
    private const string No = "không ạ";

    private static readonly IReadOnlyList<string> NotTold = [AnswerKinds.Unknown, AnswerKinds.Clarification];

    private readonly List<FigureTable> _rankings = [.. all.Where(table => table.IsRanking && say.CanName(table))];

    /// <summary>Questions that the store decides.</summary>
    public IReadOnlyDictionary<string, Func<IReadOnlyList<ExpectedTurn>?>> Told => new Dictionary<string, Func<IReadOnlyList<ExpectedTurn>?>>(StringComparer.Ordinal)
    {
        ["claim_value"] = Value,
        ["claim_end"] = End,
        ["claim_rank"] = Rank,
        ["claim_mark"] = Mark,
        ["both_periods"] = BothPeriods,
        ["examples"] = Examples,
    };

    /// <summary>Questions that no record answers.</summary>
    public IReadOnlyDictionary<string, Func<IReadOnlyList<ExpectedTurn>?>> Untold => new Dictionary<string, Func<IReadOnlyList<ExpectedTurn>?>>(StringComparer.Ordinal)
    {
        ["no_part"] = Part,
    };

    private static IReadOnlyList<ExpectedTurn> Says(string question, FigureTable table, TableRow row, string verdict) =>
        [new ExpectedTurn(question, new Expectation { Kinds = [AnswerKinds.Value], Figures = new ExpectedFigures { Indicators = [table.Indicator], Period = table.Period, Entity = row.Unit, Value = row.Value, Says = [verdict] } })];

    private string Truth => dice.One(parts.List("truths"));

    private IReadOnlyList<ExpectedTurn> Value()
    {
        var table = dice.One(_rankings);
        var row = dice.One(table.Rows);
        var claimed = dice.Falls(50) ? row : dice.One(table.Rows);
        return Says(
            typing.Ordered(say.Ask("claims", "value", ("unit", say.Unit(row.Unit)), ("value", FigureWording.Printed(table, claimed.Value))), say.Indicator(table), say.Named(table.Report), Truth),
            table, row, claimed.Value == row.Value ? Yes : No);
    }

    private IReadOnlyList<ExpectedTurn> End()
    {
        var table = dice.One([.. _rankings.Where(table => table.HasNoTies)]);
        var top = dice.Falls(50);
        var row = dice.Falls(50) ? (top ? table.Top[0] : table.Bottom[0]) : dice.One(table.Rows);
        return Says(
            typing.Ordered(say.Ask("claims", top ? "first" : "last", ("unit", say.Unit(row.Unit))), say.Indicator(table), say.Named(table.Report), Truth),
            table, row, row == (top ? table.Top[0] : table.Bottom[0]) ? Yes : No);
    }

    private IReadOnlyList<ExpectedTurn> Rank()
    {
        var table = dice.One([.. _rankings.Where(table => table.HasNoTies)]);
        var row = dice.One(table.Top);
        var rank = 1 + dice.Below(table.Top.Count);
        return Says(
            typing.Ordered(say.Ask("claims", "rank", ("unit", say.Unit(row.Unit)), ("rank", $"{rank}")), say.Indicator(table), say.Named(table.Report), Truth),
            table, row, row.FromTop == rank ? Yes : No);
    }

    private IReadOnlyList<ExpectedTurn>? Mark()
    {
        var table = dice.One([.. _rankings.Where(table => table.IsPercent)]);
        var row = dice.One(table.Rows);
        var mark = dice.One([20m, 40m, 60m, 75m, 90m]);
        return row.Value == mark ? null : Says(
            typing.Ordered(say.Indicator(table), say.Named(table.Report), say.Ask("claims", "mark", ("unit", say.Unit(row.Unit)), ("limit", $"{mark}%"))),
            table, row, row.Value > mark ? "đạt rồi ạ" : "chưa ạ");
    }

    // The figure of each period that prints it, whatever the other one holds.
    private IReadOnlyList<ExpectedTurn>? BothPeriods()
    {
        var table = dice.One(_rankings);
        var row = dice.One(table.Rows);
        var other = _rankings.Select(one => one.Report).Where(report => report != table.Report).Distinct().ToList();
        var held = _rankings.Where(one => one.Indicator == table.Indicator && one.Kind == table.Kind).SelectMany(one => one.Rows.Where(own => own.Unit == row.Unit)).Select(own => own.Value).ToList();
        var weeks = new[] { table.Report, dice.One(other) }.Order(StringComparer.Ordinal).Select(report => parts.List("periods", report)[0]).ToList();
        return
        [
            new ExpectedTurn(
                typing.Ordered(say.Indicator(table), say.Ask("both_periods", ("unit", say.Unit(row.Unit)), ("first", weeks[0]), ("second", weeks[1]))),
                new Expectation { Kinds = [AnswerKinds.Comparison], Figures = new ExpectedFigures { Figures = held } }),
        ];
    }

    private IReadOnlyList<ExpectedTurn> Examples()
    {
        var table = dice.One([.. all.Where(table => !table.IsRanking && table.Kind is EntityKind.Province or EntityKind.Ministry && table.Rows.All(row => row.Side is null) && say.CanName(table))]);
        return
        [
            new ExpectedTurn(
                typing.Ordered(say.Ask("asks", dice.Falls(50) ? "first" : "top", ("n", "3"), ("kind", say.Kind(table.Kind))), say.Indicator(table), say.Named(table.Report)),
                new Expectation { Figures = new ExpectedFigures { Says = ["không xếp hạng"] } }),
        ];
    }

    private IReadOnlyList<ExpectedTurn> Part()
    {
        var table = dice.One(_rankings);
        var (unit, part) = (say.Unit(dice.One(table.Rows).Unit), dice.One(parts.List("parts")));
        var asked = dice.Falls(50) ? $"{say.Indicator(table)} {part} {dice.One(["ở", "của"])} {unit}" : $"{unit} {say.Indicator(table)} {part}";
        return [new ExpectedTurn(typing.Ordered(asked, say.Named(table.Report), say.Ask("asks", "value")), new Expectation { Kinds = NotTold, Figures = new ExpectedFigures { NoFigure = true } })];
    }
}
