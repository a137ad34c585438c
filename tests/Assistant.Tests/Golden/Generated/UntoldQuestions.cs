using Assistant.Bot.Answers;
using Assistant.Bot.Evaluation;
using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Golden.Generated;

/// <summary>Questions that no record answers: no figure may be told.</summary>
internal sealed class UntoldQuestions(FigureWording say, Typing typing, FigurePartsFile parts, IReadOnlyList<FigureTable> all, Dice dice)
{
    private static readonly IReadOnlyList<string> NotTold = [AnswerKinds.Unknown, AnswerKinds.Clarification, AnswerKinds.OutOfScope, AnswerKinds.Help, AnswerKinds.Definition, AnswerKinds.Report, AnswerKinds.Place];

    private readonly List<FigureTable> _rankings = [.. all.Where(table => table.IsRanking && say.CanName(table))];

    /// <summary>The kinds of question, each with what makes one.</summary>
    public IReadOnlyDictionary<string, Func<IReadOnlyList<ExpectedTurn>?>> Makers
    {
        get
        {
            var makers = new Dictionary<string, Func<IReadOnlyList<ExpectedTurn>?>>(StringComparer.Ordinal)
            {
                ["no_period"] = NoPeriod,
                ["no_indicator"] = NotInThatReport,
                ["no_unit"] = NotPrinted,
                ["no_such_unit"] = NoSuchUnit,
                ["no_rank"] = Middle,
                ["no_mean"] = () => Of("mean", Any),
                ["no_sum"] = () => Of("sum", Any),
                ["no_whole_count"] = () => NotCounted(),
                ["no_percent"] = () => OfOtherUnit("percent_of_count", dice.One([.. _rankings.Where(table => !table.IsPercent)]), $"{dice.One([30, 50, 75])}%"),
                ["no_count"] = () => OfOtherUnit("count_of_percent", dice.One([.. _rankings.Where(table => table.IsPercent)]), $"{dice.One([2, 5, 11])} triệu lượt"),
                ["no_measure"] = Other,
                ["no_merged"] = Merged,
                ["no_ratio"] = () => Of("ratio", Any),
                ["no_two"] = Two,
                ["no_silence"] = Silent,
            };
            foreach (var extra in parts.Names("extras"))
            {
                makers[$"no_{extra}"] = () => With(extra);
            }

            return makers;
        }
    }

    private FigureTable Any => dice.One(_rankings);

    private static IReadOnlyList<ExpectedTurn> One(string question) =>
        [new ExpectedTurn(question, new Expectation { Kinds = NotTold, Figures = new ExpectedFigures { NoFigure = true } })];

    // A part of a question that the table does answer.
    private string Plain(FigureTable table) => dice.Below(4) switch
    {
        0 => say.Ask("asks", "top", ("n", $"{2 + dice.Below(3)}"), ("kind", say.Kind(table.Kind))),
        1 => say.Ask("asks", dice.Falls(50) ? "first" : "last", ("kind", say.Kind(table.Kind))),
        _ => $"{say.Unit(dice.One(table.Rows).Unit)} {say.Ask("asks", "value")}".TrimEnd(),
    };

    private IReadOnlyList<ExpectedTurn> With(string extra)
    {
        var table = Any;
        // "Cùng kỳ năm trước" beside a week is set against it.
        return One(typing.Sentence(Plain(table), say.Indicator(table), extra == "last_year" ? "" : say.Period(table), dice.One(parts.List("extras", extra))));
    }

    private IReadOnlyList<ExpectedTurn> NoPeriod()
    {
        var table = Any;
        return One(typing.Sentence(Plain(table), say.Indicator(table), dice.One(parts.List("absent"))));
    }

    private IReadOnlyList<ExpectedTurn> NotInThatReport()
    {
        var table = Any;
        var reports = all.Select(other => other.Report).Distinct().Where(report => !all.Any(other => other.Report == report && other.Indicator == table.Indicator)).ToList();
        return reports.Count == 0 ? NoPeriod() : One(typing.Sentence(Plain(table), say.Indicator(table), say.Named(dice.One(reports))));
    }

    private IReadOnlyList<ExpectedTurn> NotPrinted()
    {
        var table = dice.One([.. _rankings.Where(table => table.Kind == EntityKind.Province)]);
        return One(typing.Sentence($"{dice.One(parts.List("unprinted"))} {say.Ask("asks", dice.Falls(70) ? "value" : "place")}".TrimEnd(), say.Indicator(table), say.Named(table.Report)));
    }

    private IReadOnlyList<ExpectedTurn> NoSuchUnit()
    {
        var table = Any;
        return One(typing.Sentence($"{dice.One(parts.List("unknown"))} {say.Ask("asks", "value")}".TrimEnd(), say.Indicator(table), say.Named(table.Report)));
    }

    private IReadOnlyList<ExpectedTurn> Middle()
    {
        var table = dice.One([.. _rankings.Where(table => table.Kind == EntityKind.Province)]);
        return One(typing.Sentence(say.Ask("untold", "middle", ("kind", say.Kind(table.Kind)), ("rank", $"{8 + dice.Below(40)}")), say.Indicator(table), say.Named(table.Report)));
    }

    private IReadOnlyList<ExpectedTurn> Of(string ask, FigureTable table)
    {
        var one = dice.One(table.Rows);
        return One(typing.Sentence(
            say.Ask("untold", ask, ("n", $"{2 + dice.Below(2)}"), ("kind", say.Kind(table.Kind)), ("unit", say.Unit(one.Unit)), ("other", say.Unit(dice.Other(table.Rows, one).Unit)), ("limit", $"{dice.One([5, 30, 50, 70])}%")),
            say.Indicator(table),
            say.Period(table)));
    }

    // The limit of the question stands in the answer, so that only the kind of answer tells.
    private IReadOnlyList<ExpectedTurn> NotCounted()
    {
        var asked = Of("whole_count", dice.One([.. _rankings.Where(table => table.IsPercent)]))[0];
        return [asked with { Expected = new Expectation { Kinds = [AnswerKinds.Unknown, AnswerKinds.Clarification], Figures = new ExpectedFigures() } }];
    }

    private IReadOnlyList<ExpectedTurn> OfOtherUnit(string ask, FigureTable table, string limit) => One(typing.Sentence(
        say.Ask("untold", ask, ("kind", say.Kind(table.Kind)), ("unit", say.Unit(dice.One(table.Rows).Unit)), ("limit", limit)), say.Indicator(table), say.Named(table.Report)));

    private IReadOnlyList<ExpectedTurn> Other()
    {
        var table = Any;
        return One(typing.Sentence(say.Ask("untold", "other", ("unit", say.Unit(dice.One(table.Rows).Unit))), say.Named(table.Report)));
    }

    private IReadOnlyList<ExpectedTurn> Merged()
    {
        var table = dice.One([.. _rankings.Where(table => table.Kind == EntityKind.Province)]);
        return One(typing.Sentence(say.Ask("untold", "merged", ("unit", dice.One(parts.List("merged")))), say.Indicator(table), say.Period(table)));
    }

    private IReadOnlyList<ExpectedTurn> Two()
    {
        var table = Any;
        return One(typing.Sentence(say.Ask("untold", "rate_of_two", ("unit", say.Unit(dice.One(table.Rows).Unit))), say.Named(table.Report)));
    }

    private IReadOnlyList<ExpectedTurn> Silent()
    {
        var table = Any;
        return One(typing.Sentence(say.Ask("asks", "silent", ("kind", say.Kind(table.Kind))), say.Indicator(table), say.Named(table.Report)));
    }
}
