using Assistant.Bot.Answers;
using Assistant.Bot.Evaluation;
using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Golden.Generated;

/// <summary>Later turns that change one part of the question before, wishes for files and pictures, and units in shorthand, with the figures of the store.</summary>
internal sealed class TurnQuestions(FigureWording say, Typing typing, FigurePartsFile parts, IReadOnlyList<FigureTable> all, Dice dice)
{
    private readonly List<FigureTable> _rankings = [.. all.Where(table => table.IsRanking && table.HasNoTies && say.CanName(table))];

    /// <summary>The kinds of question, each with what makes one.</summary>
    public IReadOnlyDictionary<string, Func<IReadOnlyList<ExpectedTurn>?>> Makers => new Dictionary<string, Func<IReadOnlyList<ExpectedTurn>?>>(StringComparer.Ordinal)
    {
        ["turn_period"] = () => OtherPeriod(report => say.Named(report)),
        ["turn_month"] = () => OtherPeriod(report => One("months", report)),
        ["turn_number"] = () => OtherPeriod(report => One("numbers", report)),
        ["turn_unit"] = OtherUnit,
        ["turn_kind"] = OtherKind,
        ["turn_swap"] = Swap,
        ["turn_rank"] = NextRank,
        ["file"] = File,
        ["map"] = Map,
        ["short_unit"] = ShortUnit,
    };

    private static ExpectedFigures Of(FigureTable table) => new() { Indicators = [table.Indicator], Period = table.Period };

    private static ExpectedTurn Rows(string question, FigureTable table, IReadOnlyList<TableRow> rows, params IReadOnlyList<string> says) =>
        new(question, new Expectation { Kinds = [AnswerKinds.Ranking, AnswerKinds.Value], Figures = Of(table) with { Entities = [.. rows.Select(row => row.Unit)], Says = says } });

    private static ExpectedTurn Value(string question, FigureTable table, TableRow row) =>
        new(question, new Expectation { Kinds = [AnswerKinds.Value], Figures = Of(table) with { Entity = row.Unit, Value = row.Value } });

    private string Framed(string part) => typing.Typed(dice.One(parts.List("turns", "frames")).Replace("{x}", part, StringComparison.Ordinal));

    private string One(string section, string name) => dice.One(parts.List(section, name));

    // The same indicator, kind and unit in another report, or one of nearly its name where the talk names none: only what is printed in both.
    private IReadOnlyList<ExpectedTurn>? OtherPeriod(Func<string, string> name)
    {
        var table = dice.One(_rankings);
        var others = all.Where(other => other.Indicator == table.Indicator && other.Kind == table.Kind && other.Report != table.Report).ToList();
        if (others is not [var other] || parts.List("numbers", other.Report).Count == 0)
        {
            return null;
        }

        var count = 2 + dice.Below(2);
        return
        [
            Rows($"{count} {say.Kind(table.Kind)} cao nhất {say.Indicator(table)} {say.Named(table.Report)}", table, [.. table.Top.Take(count)]),
            Rows(Framed(name(other.Report)), other, [.. other.Top.Take(count)]),
        ];
    }

    private IReadOnlyList<ExpectedTurn> OtherUnit()
    {
        var table = dice.One(_rankings);
        var one = dice.One(table.Rows);
        var other = dice.Other(table.Rows, one);
        return [Value($"{say.Unit(one.Unit)} {say.Indicator(table)} {say.Named(table.Report)}", table, one), Value(Framed(say.Unit(other.Unit)), table, other)];
    }

    private IReadOnlyList<ExpectedTurn>? OtherKind()
    {
        var table = dice.One(_rankings);
        if (_rankings.Find(other => other.Report == table.Report && other.Indicator == table.Indicator && other.Kind != table.Kind) is not { } other)
        {
            return null;
        }

        return
        [
            Rows($"2 {say.Kind(table.Kind)} cao nhất {say.Indicator(table)} {say.Named(table.Report)}", table, [.. table.Top.Take(2)]),
            Rows(Framed($"các {say.Kind(other.Kind)}"), other, [.. other.Top.Take(2)]),
        ];
    }

    private IReadOnlyList<ExpectedTurn> Swap()
    {
        var table = dice.One(_rankings);
        var rows = dice.Shuffled(table.Rows).Take(3).ToList();
        ExpectedTurn Beside(string question, TableRow one, TableRow two) =>
            new(question, new Expectation { Kinds = [AnswerKinds.Comparison], Figures = Of(table) with { Entities = [one.Unit, two.Unit], Figures = [one.Value, two.Value] } });
        return
        [
            Beside($"so sánh {say.Unit(rows[0].Unit)} với {say.Unit(rows[1].Unit)} {say.Indicator(table)} {say.Named(table.Report)}", rows[0], rows[1]),
            Beside(typing.Typed(say.Ask("turns", "swap", ("unit", say.Unit(rows[1].Unit)), ("other", say.Unit(rows[2].Unit)))), rows[0], rows[2]),
        ];
    }

    private IReadOnlyList<ExpectedTurn> NextRank()
    {
        var table = dice.One(_rankings);
        return
        [
            Rows($"{say.Kind(table.Kind)} nào cao nhất {say.Indicator(table)} {say.Named(table.Report)}", table, [table.Top[0]]),
            Rows(One("turns", "rank"), table, [table.Top[1]]),
        ];
    }

    private IReadOnlyList<ExpectedTurn> File()
    {
        var table = dice.One(_rankings);
        var ask = $"{2 + dice.Below(2)} {say.Kind(table.Kind)} thấp nhất {say.Indicator(table)} {say.Named(table.Report)}";
        return [Rows(typing.Typed(say.Ask("files", "rank", ("ask", ask))), table, [.. table.Bottom.Take(2)], "gửi kèm")];
    }

    private IReadOnlyList<ExpectedTurn> Map()
    {
        var table = dice.One([.. _rankings.Where(table => table.Kind == EntityKind.Province)]);
        return [Rows(typing.Typed(say.Ask("files", "map", ("indicator", say.Indicator(table)), ("period", say.Named(table.Report)))), table, [table.Top[0]], "bản đồ")];
    }

    private IReadOnlyList<ExpectedTurn>? ShortUnit()
    {
        var table = dice.One(_rankings);
        var row = dice.One(table.Rows);
        var names = parts.List("short_units", row.Unit);
        return names.Count == 0 ? null : [Value($"{dice.One(names)} {say.Indicator(table)} {say.Named(table.Report)} {say.Ask("asks", "value")}".TrimEnd(), table, row)];
    }
}
