using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Bot.Evaluation;
using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Golden.Generated;

/// <summary>
/// What is asked at the desk without the words of a question about one figure: a place alone, whose a figure is, a figure that nobody has, a
/// claim of no named indicator, an indicator by the name of its neighbour, the own unit, a figure after or beside a paper, and whether
/// figures may be shown.
/// </summary>
internal sealed class DeskQuestions(FigureWording say, Typing typing, FigurePartsFile parts, IReadOnlyList<FigureTable> all, Dice dice)
{
    private const string Yes = "đúng ạ";
    private const string No = "không ạ";
    private const decimal Million = 1_000_000;

    private readonly List<FigureTable> _rankings = [.. all.Where(table => table.IsRanking && say.CanName(table))];

    /// <summary>Questions that the store decides.</summary>
    public IReadOnlyDictionary<string, Func<IReadOnlyList<ExpectedTurn>?>> Told => new Dictionary<string, Func<IReadOnlyList<ExpectedTurn>?>>(StringComparer.Ordinal)
    {
        ["held"] = Held,
        ["whose_is"] = WhoseIs,
        ["near_definition"] = Near,
        ["claim_unnamed"] = ClaimUnnamed,
        ["claim_count"] = ClaimCount,
        ["shared_place"] = SharedPlace,
        ["own_unit"] = OwnUnit,
        ["after_paper"] = AfterPaper,
        ["beside_paper"] = BesidePaper,
        ["may_show"] = MayShow,
    };

    /// <summary>Questions that no record answers.</summary>
    public IReadOnlyDictionary<string, Func<IReadOnlyList<ExpectedTurn>?>> Untold => new Dictionary<string, Func<IReadOnlyList<ExpectedTurn>?>>(StringComparer.Ordinal)
    {
        ["whose_none"] = WhoseNone,
    };

    private static ExpectedFigures Of(FigureTable table) => new() { Indicators = [table.Indicator], Period = table.Period };

    private string One(string name) => dice.One(parts.List("desk", name));

    private ExpectedTurn Value(string question, FigureTable table, TableRow row) =>
        new(typing.Typed(question), new Expectation { Kinds = [AnswerKinds.Value], Figures = Of(table) with { Entity = row.Unit, Value = row.Value } });

    // Every figure of the place, whatever report and indicator.
    private IReadOnlyList<ExpectedTurn> Held()
    {
        var unit = dice.One(dice.One(_rankings).Rows).Unit;
        return
        [
            new ExpectedTurn(
                One("held").Replace("{unit}", say.Unit(unit), StringComparison.Ordinal),
                new Expectation { Kinds = [AnswerKinds.Value], Figures = new ExpectedFigures { Entity = unit, Figures = [.. all.SelectMany(table => table.Rows).Where(row => row.Unit == unit).Select(row => row.Value)] } }),
        ];
    }

    private IReadOnlyList<ExpectedTurn>? WhoseIs()
    {
        var table = dice.One(_rankings);
        var row = dice.One(table.Rows);
        return all.SelectMany(other => other.Rows).Count(other => other.Value == row.Value) > 1 || (decimal.Truncate(row.Value) == row.Value && table.IsPercent) ? null
            : [new ExpectedTurn(
                say.Ask("desk", "whose", ("value", FigureWording.Printed(table, row.Value)), ("kind", say.Kind(table.Kind))),
                new Expectation { Kinds = [AnswerKinds.Value], Figures = Of(table) with { Entity = row.Unit, Value = row.Value } })];
    }

    private IReadOnlyList<ExpectedTurn>? WhoseNone()
    {
        var value = (1 + dice.Below(9899)) / 100m;
        return all.SelectMany(table => table.Rows).Any(row => row.Value == value) || decimal.Round(value, 1) == value ? null
            : [new ExpectedTurn(
                say.Ask("desk", "whose", ("value", value.ToString("0.00", CultureInfo.GetCultureInfo("vi-VN")) + "%"), ("kind", say.Kind(dice.One(_rankings).Kind))),
                new Expectation { Kinds = [AnswerKinds.Unknown], Figures = new ExpectedFigures { Says = ["không thấy số"] } })];
    }

    // The name of one definition and the report of its neighbour: the neighbour's figure, with the word that it is another definition.
    private IReadOnlyList<ExpectedTurn>? Near()
    {
        var pair = parts.List("desk", "near").Select(line => line.Split(' ')).ToList();
        var (said, held) = dice.Falls(50) ? (pair[0][0], pair[0][1]) : (pair[0][1], pair[0][0]);
        var table = dice.One([.. _rankings.Where(one => one.Indicator == held)]);
        var row = dice.One(table.Rows);
        return [new ExpectedTurn(
            $"{say.Unit(row.Unit)} {say.Indicator(said)} {parts.List("periods", table.Report)[0]} {say.Ask("asks", "value")}".TrimEnd(),
            new Expectation { Kinds = [AnswerKinds.Value], Figures = Of(table) with { Entity = row.Unit, Value = row.Value, Says = ["định nghĩa khác"] } })];
    }

    private IReadOnlyList<ExpectedTurn>? ClaimUnnamed()
    {
        var top = dice.Falls(50);
        var row = dice.One(dice.One(_rankings).Rows);
        var everywhere = all.SelectMany(table => table.Rows.Where(own => own.Unit == row.Unit).Select(own => (Table: table, Row: own))).ToList();
        var newest = everywhere.GroupBy(own => own.Table.Indicator).Select(own => own.MaxBy(one => all.ToList().IndexOf(one.Table))).ToList();
        if (everywhere.Exists(own => !own.Table.IsRanking))
        {
            return null;
        }

        var holds = newest.Exists(own => (top ? own.Row.FromTop : own.Row.FromBottom) == 1);
        return [new ExpectedTurn(
            $"{say.Ask("claims", top ? "first" : "last", ("unit", say.Unit(row.Unit)))} {dice.One(parts.List("truths"))}",
            new Expectation { Kinds = [AnswerKinds.Value], Figures = new ExpectedFigures { Entity = row.Unit, Says = [holds ? Yes : No] } })];
    }

    private IReadOnlyList<ExpectedTurn>? ClaimCount()
    {
        var table = dice.One([.. _rankings.Where(table => !table.IsPercent && table.Rows.Any(row => row.Value > Million))]);
        var row = dice.One([.. table.Rows.Where(row => row.Value > Million)]);
        var isSo = dice.Falls(50);
        var told = decimal.Round((isSo ? row.Value : row.Value * 1.5m) / Million, 1, MidpointRounding.AwayFromZero);
        return [new ExpectedTurn(
            $"{say.Unit(row.Unit)} {told.ToString("0.#", CultureInfo.GetCultureInfo("vi-VN"))} triệu lượt truy cập {say.Named(table.Report)} {dice.One(parts.List("truths"))}",
            new Expectation { Kinds = [AnswerKinds.Value], Figures = Of(table) with { Entity = row.Unit, Value = row.Value, Says = [isSo ? Yes : No] } })];
    }

    private IReadOnlyList<ExpectedTurn>? SharedPlace()
    {
        var table = dice.One([.. _rankings.Where(table => table.Top.Count > 1 && table.Top[0].Value == table.Top[1].Value)]);
        var shared = table.Top.Where(row => row.Value == table.Top[0].Value).Select(row => row.Unit).ToList();
        return [new ExpectedTurn(
            typing.Ordered(say.Ask("desk", "one_first", ("kind", say.Kind(table.Kind))), say.Indicator(table), say.Named(table.Report)),
            new Expectation { Kinds = [AnswerKinds.Ranking], Figures = Of(table) with { Entities = shared, Says = ["cùng"] } })];
    }

    private IReadOnlyList<ExpectedTurn> OwnUnit()
    {
        var table = dice.One(_rankings);
        var row = dice.One(table.Rows);
        return
        [
            new ExpectedTurn(One("own").Replace("{unit}", say.Unit(row.Unit), StringComparison.Ordinal), new Expectation()),
            Value($"{(table.Kind == EntityKind.Ministry ? "bộ" : "tỉnh")} {One("speaker")} {say.Indicator(table)} {say.Named(table.Report)} {say.Ask("asks", "value")}".TrimEnd(), table, row),
        ];
    }

    private IReadOnlyList<ExpectedTurn> AfterPaper()
    {
        var table = dice.One(_rankings);
        var row = dice.One(table.Rows);
        return
        [
            new ExpectedTurn(One("paper"), new Expectation()),
            Value($"{One("back")}{say.Unit(row.Unit)} {say.Indicator(table)} {say.Named(table.Report)} bao nhiêu", table, row),
        ];
    }

    private IReadOnlyList<ExpectedTurn> BesidePaper()
    {
        var table = dice.One(_rankings);
        var row = dice.One(table.Rows);
        var figure = $"{say.Unit(row.Unit)} {say.Indicator(table)} {say.Named(table.Report)} bao nhiêu";
        return [new ExpectedTurn(
            dice.Falls(50) ? $"{One("paper")}, {One("besides")}{figure}" : $"{figure}, {One("besides")}{One("paper")}",
            new Expectation { Figures = new ExpectedFigures { Figures = [row.Value], Says = [.. parts.List("desk", "paper_says")] } })];
    }

    private IReadOnlyList<ExpectedTurn> MayShow()
    {
        var table = dice.One(_rankings);
        return
        [
            new ExpectedTurn($"2 {say.Kind(table.Kind)} cao nhất {say.Indicator(table)} {say.Named(table.Report)}", new Expectation { Kinds = [AnswerKinds.Ranking] }),
            new ExpectedTurn(One("show"), new Expectation { Kinds = [AnswerKinds.Report], Figures = new ExpectedFigures { Says = ["không ạ", "lưu hành nội bộ", table.Period] } }),
        ];
    }
}
