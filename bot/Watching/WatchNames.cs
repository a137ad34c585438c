using Assistant.Bot.Answers;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Watching;

/// <summary>What is watched, in the words of a person: "5 tỉnh, thành phố thấp nhất về tỷ lệ hồ sơ trực tuyến".</summary>
internal sealed class WatchNames(UnitNames units, IndicatorCatalog indicators)
{
    /// <summary>With the condition, without the schedule.</summary>
    public string Of(Watch watch) => Of(watch.What, watch.Condition);

    public string Of(WatchedCalls what, WatchCondition? condition)
    {
        var subject = Subject(what, condition);
        var about = About(what) is { } indicator ? subject is null ? indicator : $"{subject} về {indicator}" : subject ?? "số liệu";
        return condition is null || what.Argument("entity") is null ? about : $"{about} {condition.InWords()}";
    }

    private string? Subject(WatchedCalls what, WatchCondition? condition)
    {
        if ((what.Argument("entity") ?? what.Argument("entities")) is { } entity)
        {
            return string.Join(", ", entity.Split(',').Select(units.Name));
        }

        var kind = what.Argument("kind") switch
        {
            nameof(EntityKind.Ministry) => "bộ, ngành",
            nameof(EntityKind.Province) => "tỉnh, thành phố",
            _ => null,
        };
        var side = what.Argument("side") switch
        {
            nameof(RankSide.Top) => " cao nhất",
            nameof(RankSide.Bottom) => " thấp nhất",
            _ => "",
        };
        return kind is null ? null
            : condition is not null ? $"các {kind} {condition.InWords()}"
            : side.Length > 0 && what.Argument("count") is { } count ? $"{count} {kind}{side}"
            : what.Argument("rank") is { } rank ? $"{kind} hạng {rank}"
            : what.Argument("limit") is { } line ? $"các {kind} {LimitInWords(what, line)}"
            : $"các {kind}{side}";
    }

    /// <summary>"dưới 30%", "từ 30 đến 50%", "trên 1000000 lượt".</summary>
    private string LimitInWords(WatchedCalls what, string line)
    {
        var unit = what.Argument(WatchedCalls.Indicators)?.Split(',')[0] is { } id && indicators.Find(id) is { Unit: not "%" } counted ? $" {counted.Unit}" : "%";
        var limit = line.Replace('.', ',');
        return (what.Argument("comparison"), what.Argument("upper")?.Replace('.', ',')) switch
        {
            ("<", _) => $"dưới {limit}{unit}",
            (">", _) => $"trên {limit}{unit}",
            (_, { } upper) => $"từ {limit} đến {upper}{unit}",
            _ => $"từ {limit}{unit}",
        };
    }

    private string? About(WatchedCalls what)
    {
        var id = what.Argument(WatchedCalls.Indicators)?.Split(',')[0];
        if (id is null || indicators.Find(id) is not { } indicator)
        {
            return null;
        }

        var bracket = indicator.Name.IndexOf('(', StringComparison.Ordinal);
        return VietnameseFormat.InSentence(bracket > 0 ? indicator.Name[..bracket].Trim() : indicator.Name);
    }
}
