using Assistant.Bot.Answers;
using Assistant.Bot.Evaluation;
using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Golden.Generated;

/// <summary>Questions that the store answers, with the figures that it holds.</summary>
internal sealed class ToldQuestions(FigureWording say, Typing typing, FigurePartsFile parts, IReadOnlyList<FigureTable> all, Dice dice)
{
    private const string Visits = "luot-truy-cap-cong-ttdt";
    private const string Aimed = "ty-le-ho-so-truc-tuyen";
    private const decimal AimOf2022 = 50;

    private readonly List<FigureTable> _rankings = [.. all.Where(table => table.IsRanking && say.CanName(table))];
    private readonly List<FigureTable> _wholes = [.. all.Where(table => table.Kind is EntityKind.Nation or EntityKind.MinistryBloc or EntityKind.LocalBloc && say.CanName(table))];

    /// <summary>The kinds of question, each with what makes one.</summary>
    public IReadOnlyDictionary<string, Func<IReadOnlyList<ExpectedTurn>?>> Makers => new Dictionary<string, Func<IReadOnlyList<ExpectedTurn>?>>(StringComparer.Ordinal)
    {
        ["top"] = () => Ranked(RankSide.Top),
        ["bottom"] = () => Ranked(RankSide.Bottom),
        ["first"] = () => End(RankSide.Top),
        ["last"] = () => End(RankSide.Bottom),
        ["ends"] = Ends,
        ["value"] = Value,
        ["place"] = Place,
        ["at_rank"] = AtRank,
        ["gap_end"] = GapToEnd,
        ["gap_two"] = GapOfTwo,
        ["compare"] = Compare,
        ["gap_target"] = GapToTarget,
        ["change"] = Change,
        ["movers"] = Movers,
        ["trend"] = Trend,
        ["threshold"] = Threshold,
        ["within"] = Within,
        ["missed"] = Missed,
        ["definition"] = Definition,
        ["periods"] = Periods,
        ["whole"] = Whole,
        ["target"] = Target,
        ["whose"] = Whose,
        ["without"] = Without,
        ["region"] = Region,
        ["go_on"] = GoOn,
    };

    private FigureTable Any => dice.One(_rankings);

    private FigureTable NoTies => dice.One([.. _rankings.Where(table => table.HasNoTies)]);

    private static Expectation Told(IReadOnlyList<string> kinds, FigureTable table, ExpectedFigures figures) =>
        new() { Kinds = kinds, Figures = figures with { Indicators = [table.Indicator], Period = table.Period } };

    private static IReadOnlyList<ExpectedTurn> One(string question, Expectation expected) => [new ExpectedTurn(question, expected)];

    private static Expectation Rows(FigureTable table, IReadOnlyList<TableRow> rows, int? count) => Told(
        [AnswerKinds.Ranking, AnswerKinds.Value],
        table,
        new ExpectedFigures { Entities = [.. rows.Select(row => row.Unit)], Figures = [.. rows.Select(row => row.Value).Distinct()], Count = count });

    private static Expectation Of(FigureTable table, TableRow row, params IReadOnlyList<string> kinds) =>
        Told(kinds, table, new ExpectedFigures { Entity = row.Unit, Value = row.Value });

    private IReadOnlyList<ExpectedTurn> Ranked(RankSide side)
    {
        var table = Any;
        var rows = side == RankSide.Top ? table.Top : table.Bottom;
        var count = 2 + dice.Below(rows.Count - 1);
        // Which of several with one value come first the table does not say.
        var cut = rows.Take(count).ToList();
        var expected = count == rows.Count || cut[^1].Value != rows[count].Value ? Rows(table, cut, count) : Told([AnswerKinds.Ranking], table, new ExpectedFigures { Figures = [.. cut.Select(row => row.Value).Distinct()] });
        return One(typing.Sentence(say.Ask("asks", side == RankSide.Top ? "top" : "bottom", ("n", $"{count}"), ("kind", say.Kind(table.Kind))), say.Indicator(table), say.Period(table)), expected);
    }

    private IReadOnlyList<ExpectedTurn> End(RankSide side)
    {
        var table = NoTies;
        var row = side == RankSide.Top ? table.Top[0] : table.Bottom[0];
        return One(typing.Sentence(say.Ask("asks", side == RankSide.Top ? "first" : "last", ("kind", say.Kind(table.Kind))), say.Indicator(table), say.Period(table)), Rows(table, [row], null));
    }

    private IReadOnlyList<ExpectedTurn> Ends()
    {
        var table = NoTies;
        var count = 2 + dice.Below(table.Top.Count - 1);
        return One(
            typing.Sentence(say.Ask("asks", "ends", ("n", $"{count}"), ("kind", say.Kind(table.Kind))), say.Indicator(table), say.Period(table)),
            Rows(table, [.. table.Top.Take(count), .. table.Bottom.Take(count)], null));
    }

    private IReadOnlyList<ExpectedTurn> Value()
    {
        var table = dice.One([.. all.Where(table => table.Kind is EntityKind.Province or EntityKind.Ministry && say.CanName(table))]);
        var row = dice.One(table.Rows);
        return One(typing.Sentence($"{say.Unit(row.Unit)} {say.Ask("asks", "value")}".TrimEnd(), say.Indicator(table), say.Period(table)), Of(table, row, AnswerKinds.Value));
    }

    private IReadOnlyList<ExpectedTurn> Place()
    {
        var table = NoTies;
        var row = dice.One(table.Top);
        return One(
            typing.Sentence($"{say.Unit(row.Unit)} {say.Ask("asks", "place")}", say.Indicator(table), say.Period(table)),
            Told([AnswerKinds.Value, AnswerKinds.Ranking], table, new ExpectedFigures { Entity = row.Unit, Figures = [row.FromTop!.Value] }));
    }

    private IReadOnlyList<ExpectedTurn> AtRank()
    {
        var table = NoTies;
        var row = dice.One(table.Top);
        return One(
            typing.Sentence(say.Ask("asks", "at_rank", ("kind", say.Kind(table.Kind)), ("rank", $"{row.FromTop}")), say.Indicator(table), say.Period(table)),
            Told([AnswerKinds.Value, AnswerKinds.Ranking], table, new ExpectedFigures { Entity = row.Unit, Value = row.Value }));
    }

    private IReadOnlyList<ExpectedTurn> GapToEnd()
    {
        var table = NoTies;
        var toTop = dice.Falls(50);
        var end = toTop ? table.Top[0] : table.Bottom[0];
        var row = dice.Other(table.Rows, table.Rows.First(row => row.Unit == end.Unit));
        return One(
            typing.Sentence(say.Ask("asks", toTop ? "gap_first" : "gap_last", ("unit", say.Unit(row.Unit)), ("kind", say.Kind(table.Kind))), say.Indicator(table), say.Period(table)),
            Told([AnswerKinds.Comparison, AnswerKinds.Value], table, new ExpectedFigures { Entity = row.Unit, Figures = [Math.Abs(row.Value - end.Value)] }));
    }

    private IReadOnlyList<ExpectedTurn> GapOfTwo()
    {
        var (table, one, other) = Two();
        return One(
            typing.Sentence(say.Ask("asks", "gap_two", ("unit", say.Unit(one.Unit)), ("other", say.Unit(other.Unit))), say.Indicator(table), say.Period(table)),
            Told([AnswerKinds.Comparison], table, new ExpectedFigures { Entities = [one.Unit, other.Unit], Figures = [Math.Abs(one.Value - other.Value)] }));
    }

    private IReadOnlyList<ExpectedTurn> Compare()
    {
        var (table, one, other) = Two();
        return One(
            typing.Sentence(say.Ask("asks", "compare", ("unit", say.Unit(one.Unit)), ("other", say.Unit(other.Unit))), say.Indicator(table), say.Period(table)),
            Told([AnswerKinds.Comparison], table, new ExpectedFigures { Entities = [one.Unit, other.Unit], Figures = [one.Value, other.Value] }));
    }

    private (FigureTable Table, TableRow One, TableRow Other) Two()
    {
        var table = NoTies;
        var one = dice.One(table.Rows);
        return (table, one, dice.Other(table.Rows, one));
    }

    private IReadOnlyList<ExpectedTurn> GapToTarget()
    {
        var table = dice.One([.. _rankings.Where(table => table.Indicator == Aimed)]);
        var row = dice.One(table.Rows);
        return One(
            typing.Sentence(say.Ask("asks", "gap_target", ("unit", say.Unit(row.Unit))), say.Indicator(table)),
            Told([AnswerKinds.Targets, AnswerKinds.Comparison, AnswerKinds.Value], table, new ExpectedFigures { Entity = row.Unit, Figures = [Math.Abs(row.Value - AimOf2022)] }));
    }

    // Units of one kind that both reports print.
    private (FigureTable Now, IReadOnlyList<(string Unit, decimal Change)> Changes) Changes()
    {
        var kind = dice.One([EntityKind.Ministry, EntityKind.Province]);
        var tables = all.Where(table => table.Indicator == Visits && table.Kind == kind).ToList();
        return (tables[^1], [.. tables[^1].Rows.Join(tables[0].Rows, row => row.Unit, row => row.Unit, (now, before) => (now.Unit, now.Value - before.Value)).OrderByDescending(change => change.Item2)]);
    }

    private IReadOnlyList<ExpectedTurn> Change()
    {
        var (now, changes) = Changes();
        var (unit, change) = dice.One(changes);
        return One(
            typing.Sentence(say.Ask("asks", "change", ("unit", say.Unit(unit))), say.Indicator(now), dice.One(parts.List("between"))),
            Told([AnswerKinds.Trend, AnswerKinds.Comparison], now, new ExpectedFigures { Entity = unit, Figures = [change] }));
    }

    private IReadOnlyList<ExpectedTurn> Movers()
    {
        var (now, changes) = Changes();
        var most = dice.Falls(50);
        var (unit, change) = most ? changes[0] : changes[^1];
        return One(
            typing.Sentence(say.Ask("asks", most ? "movers" : "slowest", ("kind", say.Kind(now.Kind))), say.Indicator(now), dice.One(parts.List("between"))),
            Told([AnswerKinds.Trend, AnswerKinds.Ranking, AnswerKinds.Comparison], now, new ExpectedFigures { Entity = unit, Figures = [change] }));
    }

    private IReadOnlyList<ExpectedTurn> Trend()
    {
        var (now, changes) = Changes();
        var unit = dice.One(changes).Unit;
        return One(
            typing.Sentence(say.Ask("asks", "trend", ("unit", say.Unit(unit))), say.Indicator(now)),
            new Expectation { Kinds = [AnswerKinds.Trend], Figures = new ExpectedFigures { Indicators = [Visits], Entity = unit, Figures = [.. all.Where(table => table.Indicator == Visits).SelectMany(table => table.Rows).Where(row => row.Unit == unit).Select(row => row.Value)] } });
    }

    // A round limit that no unit sits on and that leaves some units on the side asked for.
    private decimal? Limit(FigureTable table, decimal from, decimal to)
    {
        var step = table.IsPercent ? 1 : to > 2_000_000 ? 500_000 : 50_000;
        var between = Enumerable.Range(1, 200).Select(at => (decimal)at * step).Where(limit => limit > from && limit < to && table.Rows.All(row => row.Value != limit)).ToList();
        return between.Count == 0 ? null : dice.One(between);
    }

    private IReadOnlyList<ExpectedTurn>? Threshold()
    {
        var table = Any;
        var below = dice.Falls(50);
        if ((below ? Limit(table, table.Bottom[0].Value, table.Bottom[^1].Value * 1.2m) : Limit(table, table.Top[^1].Value * 0.9m, table.Top[0].Value)) is not { } limit)
        {
            return null;
        }

        List<TableRow> rows = [.. table.Rows.Where(row => below ? row.Value < limit : row.Value > limit)];
        return One(
            typing.Sentence(say.Ask("asks", below ? "below" : "above", ("kind", say.Kind(table.Kind)), ("limit", FigureWording.Limit(table, limit))), say.Indicator(table), say.Period(table)),
            Rows(table, rows, rows.Count));
    }

    private IReadOnlyList<ExpectedTurn>? Within()
    {
        var table = Any;
        if (Limit(table, table.Top[^1].Value * 0.8m, table.Top[0].Value) is not { } limit || Limit(table, limit, table.Top[0].Value * 1.1m) is not { } upper || limit == upper || (table.IsPercent && upper > 100))
        {
            return null;
        }

        List<TableRow> rows = [.. table.Rows.Where(row => row.Value > limit && row.Value < upper)];
        return rows.Count == 0 ? null : One(
            typing.Sentence(say.Ask("asks", "within", ("kind", say.Kind(table.Kind)), ("limit", FigureWording.Limit(table, limit)), ("upper", FigureWording.Limit(table, upper))), say.Indicator(table), say.Period(table)),
            Rows(table, rows, rows.Count));
    }

    private IReadOnlyList<ExpectedTurn> Missed()
    {
        var table = dice.One([.. _rankings.Where(table => table.Indicator == Aimed)]);
        List<TableRow> rows = [.. table.Rows.Where(row => row.Value < AimOf2022)];
        return One(
            typing.Sentence(say.Ask("asks", "missed", ("kind", say.Kind(table.Kind))), say.Indicator(table)),
            Told([AnswerKinds.Targets, AnswerKinds.Ranking, AnswerKinds.Comparison], table, new ExpectedFigures { Entities = [.. rows.Select(row => row.Unit)], Count = rows.Count }));
    }

    private IReadOnlyList<ExpectedTurn> Definition()
    {
        var table = Any;
        return One(
            typing.Ordered(say.Indicator(table), dice.Falls(40) ? say.Named(table.Report) : "", say.Ask("asks", "definition")),
            new Expectation { Kinds = [AnswerKinds.Definition], Figures = new ExpectedFigures { Indicators = [table.Indicator] } });
    }

    private IReadOnlyList<ExpectedTurn> Periods()
    {
        var table = Any;
        return One(
            typing.Sentence(say.Indicator(table), say.Ask("asks", "periods")),
            new Expectation { Kinds = [AnswerKinds.Report], Figures = new ExpectedFigures { Says = [table.Period] } });
    }

    private IReadOnlyList<ExpectedTurn> Whole()
    {
        var table = dice.One(_wholes);
        var row = table.Rows[0];
        return One(typing.Sentence($"{say.Unit(row.Unit)} {say.Ask("asks", "whole")}".TrimEnd(), say.Indicator(table), say.Period(table)), Of(table, row, AnswerKinds.Value));
    }

    private IReadOnlyList<ExpectedTurn> Target()
    {
        var (indicator, kind, year, threshold) = dice.One(Targets);
        return One(
            typing.Sentence(say.Ask("asks", "target", ("kind", say.Kind(kind)), ("year", $"{year}")), say.Indicator(indicator)),
            new Expectation { Kinds = [AnswerKinds.Targets], Figures = new ExpectedFigures { Indicators = [indicator], Figures = [threshold] } });
    }

    private static readonly (string Indicator, EntityKind Kind, int Year, decimal Threshold)[] Targets =
    [
        ("ty-le-ho-so-truc-tuyen-toan-trinh", EntityKind.Ministry, 2024, 70), ("ty-le-ho-so-truc-tuyen-toan-trinh", EntityKind.Province, 2024, 30),
        ("ty-le-ho-so-truc-tuyen-toan-trinh", EntityKind.Ministry, 2025, 85), ("ty-le-ho-so-truc-tuyen-toan-trinh", EntityKind.Province, 2025, 70),
    ];

    private IReadOnlyList<ExpectedTurn> Whose()
    {
        var table = NoTies;
        var row = dice.One(table.Rows);
        return One(
            typing.Sentence(say.Ask("asks", "whose", ("kind", say.Kind(table.Kind)), ("value", FigureWording.Printed(table, row.Value))), say.Indicator(table), say.Named(table.Report)),
            new Expectation { Kinds = [AnswerKinds.Value, AnswerKinds.Ranking, AnswerKinds.Report], Figures = new ExpectedFigures { Entity = row.Unit } });
    }

    private IReadOnlyList<ExpectedTurn> Without()
    {
        var table = NoTies;
        var count = 2 + dice.Below(table.Top.Count - 2);
        List<TableRow> rows = [.. table.Top.Skip(1).Take(count)];
        return One(
            typing.Sentence(say.Ask("asks", "without", ("n", $"{count}"), ("kind", say.Kind(table.Kind)), ("unit", say.Unit(table.Top[0].Unit))), say.Indicator(table), say.Period(table)),
            Rows(table, rows, count));
    }

    private IReadOnlyList<ExpectedTurn>? Region()
    {
        var table = dice.One([.. _rankings.Where(table => table.Kind == EntityKind.Province && table.HasNoTies)]);
        var region = dice.One(parts.Names("regions"));
        List<TableRow> rows = [.. table.Rows.Where(row => parts.List("regions", region).Contains(row.Unit))];
        return rows.Count == 0 ? null : One(
            typing.Sentence(say.Ask("asks", "region", ("region", region)), say.Indicator(table), say.Named(table.Report)),
            Told([AnswerKinds.Ranking, AnswerKinds.Value], table, new ExpectedFigures { Figures = [], Entities = rows.Count == 1 ? [rows[0].Unit] : [] }));
    }

    private IReadOnlyList<ExpectedTurn>? GoOn()
    {
        var table = NoTies;
        var one = dice.One(table.Rows);
        ExpectedTurn first = new(typing.Sentence($"{say.Unit(one.Unit)} bao nhiêu", say.Indicator(table), say.Named(table.Report)), Of(table, one, AnswerKinds.Value));
        switch (dice.Below(4))
        {
            case 0:
                var other = dice.Other(table.Rows, one);
                return [first, new(typing.Typed(say.Ask("asks", "go_unit", ("unit", say.Unit(other.Unit)))), Of(table, other, AnswerKinds.Value, AnswerKinds.Comparison))];
            case 1:
                var inOther = all.Where(next => next.Indicator == table.Indicator && next.Kind == table.Kind && next.Report != table.Report).SelectMany(next => next.Rows.Where(row => row.Unit == one.Unit).Select(row => (next, row))).ToList();
                return inOther.Count == 0 ? null : [first, new(typing.Typed(say.Ask("asks", "go_period", ("period", say.Named(inOther[0].next.Report)))), Of(inOther[0].next, inOther[0].row, AnswerKinds.Value, AnswerKinds.Trend))];
            case 2:
                var beside = all.Where(next => next.Report == table.Report && next.Kind == table.Kind && next.Indicator != table.Indicator && say.CanName(next)).SelectMany(next => next.Rows.Where(row => row.Unit == one.Unit).Select(row => (next, row))).ToList();
                return beside.Count == 0 ? null : [first, new(typing.Typed(say.Ask("asks", "go_indicator", ("indicator", say.Indicator(beside[0].next)))), Of(beside[0].next, beside[0].row, AnswerKinds.Value))];
            default:
                var count = 2 + dice.Below(table.Top.Count - 1);
                return
                [
                    new(typing.Sentence($"{count} {say.Kind(table.Kind)} cao nhất", say.Indicator(table), say.Named(table.Report)), Rows(table, [.. table.Top.Take(count)], count)),
                    new(typing.Typed(say.Ask("asks", "go_side")), Rows(table, [.. table.Bottom.Take(count)], null)),
                ];
        }
    }
}
