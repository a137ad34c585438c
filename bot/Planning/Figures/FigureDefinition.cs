using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Questions about how an indicator is computed, what it counts, and how two of them differ.</summary>
internal sealed class FigureDefinition(IndicatorCatalog indicators, Comparability comparability, QuotedIndicators quotes, IndicatorFeatures features, FigureLexicon lexicon, IndicatorChooser chooser)
{
    public const string Wish = "Definition";

    /// <summary>Terms of the glossary are surer than the names of indicators that hold them.</summary>
    private const double Maybe = 0.9;
    private const double Sure = 0.97;
    private const int MostTold = 4;
    private const int MostUnits = 2;

    public SkillPlan? Of(Slots slots, FigureReading reading, Understanding? known)
    {
        if (comparability.Of(slots, reading, known) is { } pair)
        {
            var talked = (known ?? new Understanding { Topic = MetricsTopic.Topic }) with { Wish = Wish, IndicatorId = pair.Other, EarlierIndicatorId = pair.One, EntityId = reading.Units.Count > 0 ? string.Join(',', reading.Units) : known?.EntityId };
            return new SkillPlan(SkillCall.Of(GlossarySkill.Plugin, GlossarySkill.IndicatorFunction, ("ids", $"{pair.One},{pair.Other}")), talked, Sure) { Also = pair.Figures };
        }

        if (reading.CombinesIndicators)
        {
            return null;
        }

        // Without names of units: "Cà Mau lấy từ bảng nào" asks for no denominator ("mẫu").
        var text = FigureReader.Folded(slots with { Words = slots.Rest });
        var asksHow = reading.Side is null && reading.Bound is null && DefinitionWording.Asks(text);
        var quoted = reading.Indicators.Count == 0 && reading.Quoted is not null ? quotes.Of(slots.Question, reading.Units) : [];
        if (quoted is [var figure, var figureToo] && reading is { Side: null, Bound: null } && !AreComparable(figure.Indicator, figureToo.Indicator) && (asksHow || DefinitionWording.AsksWhichFigure(text)))
        {
            // "Cả nước 55,5 với 43, số nào mới phải": both, each by its own definition.
            return new SkillPlan(
                SkillCall.Of(GlossarySkill.Plugin, GlossarySkill.IndicatorFunction, ("ids", $"{figure.Indicator},{figureToo.Indicator}")),
                new Understanding { Topic = MetricsTopic.Topic, Wish = Wish, IndicatorId = figureToo.Indicator, EarlierIndicatorId = figure.Indicator, EntityId = figure.Unit },
                Sure)
            {
                Also = [.. quoted.Select(item => SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.ValueFunction, ("indicators", item.Indicator), ("entity", item.Unit)))],
            };
        }

        // Versions of one name: the newest first.
        var named = reading.Indicators.SelectMany(group => group.OrderByDescending(id => indicators.Find(id)?.Validity.To ?? DateOnly.MaxValue)).Distinct().Take(MostTold).ToList();
        if (named.Count == 0 && asksHow)
        {
            // "81% thủ tục lên mạng là lấy gì trên gì"; "toàn trình đếm thủ tục hay đếm hồ sơ" is said of two.
            named = quoted.Count > 0 ? [.. quoted.Select(item => item.Indicator)] : [.. features.Within(slots.Words).Take(2)];
        }

        asksHow &= named.Count > 0;
        if (named.Find(id => indicators.Find(id)?.Parts.Count > 0) is { } index)
        {
            // "Số hóa hồ sơ trong bộ 766": the index, whatever its groups are called.
            named = [index];
        }

        else if (known is { Wish: Wish, IndicatorId: { } before } && indicators.Find(before.Split(',')[0])?.Parts.Count > 0 && reading.Has(FigureWish.Definition))
        {
            // "Nhóm số hóa tối đa mấy" goes on with the index that has such a group.
            named = [before.Split(',')[0]];
        }

        var ofIndex = (named.Count > 0 ? named[0] : known?.Wish == Wish ? known.IndicatorId?.Split(',')[0] : null) is { } subject && indicators.Find(subject)?.Parts.Count > 0;
        // Of an index that is measured, limits and kinds of unit are asked about its figures.
        var measured = ofIndex && slots.ForOfficial && chooser.AllReports(named.Count > 0 ? named[0] : known!.IndicatorId!.Split(',')[0]).Count > 0;
        // "… là ai" asks who stands there.
        // "Tỉnh nào khác cũng 100" asks who else.
        // "Mục tiêu hồ sơ trực tuyến 2025 là gì" asks for the target.
        var asksTarget = reading.Year is not null && (slots.Cues.Has(Intents.Target) || reading.Has(FigureWish.Goal));
        var asksMeaning = slots.Cues.Matches.Any(match => match.Id == Intents.Definition && !(asksTarget && (reading.NamesYears || (match.Length == 2 && slots.Rest[match.At].Folded == "la"))) && slots.Rest[match.At + match.Length - 1].Folded != "ai"
            && !(match.Length == 1 && match.At > 0 && slots.Rest[match.At].Folded == "khac" && slots.Rest[match.At - 1].Folded is "nao" or "ai" or "noi" or "tinh" or "bo"));
        var asked = asksMeaning || asksHow || reading.Has(FigureWish.Definition)
            || (named.Count > 0 && named.All(id => indicators.Find(id)?.Parts.Count > 0))
            || SetsApart(reading, named, known)
            || NamesTwo(slots, reading)
            || (ofIndex && reading.Kind is null && reading.Units.Count == 0) || (known?.Wish == Wish && named.Count > 0 && !slots.Cues.Has(Intents.Share));
        var tells = measured && !asksMeaning
            && (reading.Bound is not null || reading.Has(FigureWish.Silent) || slots.Cues.Has(Intents.Average) || ((reading.Kind is not null || reading.Period is not null || reading.AsksPicture) && !reading.Has(FigureWish.Definition)));
        if (!asked || ((tells || IsAboutFigures(reading, ofIndex && !measured)) && !asksHow && !SetsApart(reading, named, known)))
        {
            return null;
        }

        if (SetsApart(reading, named, known) && named.Count == 1)
        {
            named.Insert(0, known!.IndicatorId!.Split(',')[0]);
        }

        if (named.Count == 1 && known?.IndicatorId?.Split(',')[0] is { } told && told != named[0] && lexicon.Comparability.Differ.IsIn(slots.Words))
        {
            // "Khác gì hồ sơ toàn trình" after another one.
            named.Add(told);
        }

        var both = named.Count == 0 && known is { EarlierIndicatorId: { } earlier, IndicatorId: { } last } && (reading.Has(FigureWish.Both) || reading.Has(FigureWish.Compare) || reading.Has(FigureWish.Definition))
            ? $"{earlier},{last}"
            : null;
        var ids = named.Count > 0 ? string.Join(',', named) : both ?? known?.IndicatorId;
        if (ids is null)
        {
            return null;
        }

        var understood = (known ?? new Understanding { Topic = MetricsTopic.Topic }) with
        {
            Wish = Wish,
            IndicatorId = ids.Split(',')[^1],
            EarlierIndicatorId = named.Count > 1 || both is not null ? ids.Split(',')[0] : known?.IndicatorId is { } earlierTold && earlierTold != ids ? earlierTold.Split(',')[0] : known?.EarlierIndicatorId,
        };
        var sure = slots.Cues.Has(Intents.Share) || slots.Cues.Has(Intents.Target) || reading.Indicators.Count != 1;
        // "Lượt truy cập của Huế với hồ sơ trực tuyến của Huế": what the unit has of each stands behind.
        var figures = named.Count > 1 && reading.Indicators.Count > 1 && !asksMeaning && !asksHow
            ? reading.Units.Take(MostUnits).SelectMany(unit => named.Select(id => SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.ValueFunction, ("indicators", id), ("entity", unit), ("period", reading.Period)))).ToList()
            : [];
        return new SkillPlan(SkillCall.Of(GlossarySkill.Plugin, GlossarySkill.IndicatorFunction, ("ids", ids)), understood, sure ? Sure : Maybe) { Also = figures };
    }

    // Two definitions are to be subtracted or set beside each other: what is told is that they differ.
    private bool SetsApart(FigureReading reading, List<string> named, Understanding? known)
    {
        if (!reading.Has(FigureWish.Compare) && !reading.Has(FigureWish.Gap))
        {
            return false;
        }

        var groups = reading.Indicators.Count;
        return groups > 1 ? !AreComparable(reading.Indicators[0][0], reading.Indicators[1][0])
            : known?.IndicatorId?.Split(',')[0] is not { } before ? false
            : groups < 2 && reading is { Units.Count: 0, Kind: null } && reading.Has(FigureWish.Both) && known is { EarlierIndicatorId: { } first } && first != before && !AreComparable(before, first) ? true
            : groups == 1 ? reading.Units.Count == 1 && known.EntityId is { } unit && unit != reading.Units[0] && reading.Quoted is not null && !AreComparable(before, named[0])
            : reading.Units.Count == 0 && reading.Has(FigureWish.Both) && known.EarlierIndicatorId is { } earlier && earlier != before && known.EarlierEntityId is null && !AreComparable(before, earlier);
    }

    // "Mức độ 4 giờ có phải là toàn trình không": two definitions and nothing that is measured.
    private bool NamesTwo(Slots slots, FigureReading reading) =>
        reading is { Indicators.Count: > 1, Period: null or "newest", Bound: null, Year: null, Quoted: null, Kind: null } && !slots.Cues.Has(Intents.Share) && !slots.Cues.Has(Intents.Target) && !reading.Has(FigureWish.Goal)
        && !AreComparable(reading.Indicators[0][0], reading.Indicators[1][0]);

    private bool AreComparable(string one, string other) =>
        one == other || (indicators.Find(one) is { } a && indicators.Find(other) is { } b && IndicatorCatalog.AreComparable(a, b));

    // Of an index with grades "yếu" is a grade, not the end of a ranking.
    private static bool IsAboutFigures(FigureReading reading, bool ofIndex) =>
        reading.Units.Count > 0 || (reading.Side is not null && !(ofIndex && reading.Kind is null)) || reading.RankAt is not null || reading.Has(FigureWish.Middle) || reading.Has(FigureWish.Above) || reading.Has(FigureWish.Below) || reading.Distance is not null || reading.Group is not null
        || reading.Has(FigureWish.Periods) || reading.Has(FigureWish.Source) || reading.Has(FigureWish.SecondFirst) || reading.Has(FigureWish.SecondLast)
        || ((reading.Has(FigureWish.Change) || reading.Has(FigureWish.Trend)) && !reading.Has(FigureWish.Definition));
}
