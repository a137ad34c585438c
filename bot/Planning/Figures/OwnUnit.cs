using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>"Tỉnh mình", "số của anh": the asker's own unit, which nobody has named. A figure of any other would be one of somebody else.</summary>
internal static partial class OwnUnit
{
    /// <param name="text">Folded.</param>
    /// <param name="reading">What the message says.</param>
    /// <param name="known">The turn before, when this one goes on with it.</param>
    public static bool IsMeant(string text, FigureReading reading, Understanding? known)
    {
        if (reading is not { Units.Count: 0, Candidates.Count: 0, AsksWhich: false, Side: null, Count: null, RankAt: null, Group: null, Unmeasured: null } || reading.NamesTarget || reading.Has(FigureWish.Goal) || !Own().IsMatch(text))
        {
            return false;
        }

        // "Tỉnh mình" after the figure of one province is that province, if it is not set beside it.
        return known?.EntityId is not { } talkedOf || talkedOf.Contains(',', StringComparison.Ordinal) || reading.SetsBeside;
    }

    /// <summary>The message with the asker's unit put in, where it was said before or is the one talked about.</summary>
    /// <param name="text">Folded.</param>
    /// <param name="reading">What the message says.</param>
    /// <param name="memory">The turn before.</param>
    public static FigureReading Known(string text, FigureReading reading, Understanding? memory)
    {
        var own = memory?.OwnId ?? (memory is { Topic: Topics.MetricsTopic.Topic, EntityId: { } talkedOf } && !talkedOf.Contains(',', StringComparison.Ordinal) ? talkedOf : null);
        var beside = reading.SetsBeside;
        return own is not null && (memory!.OwnId is not null || !beside) && reading is { Candidates.Count: 0, AsksWhich: false, Group: null } && !reading.Units.Contains(own)
            && (reading.Units.Count == 0 || beside) && Own().IsMatch(text)
            ? reading with { Units = [own, .. reading.Units], Kind = null }
            : reading;
    }

    /// <summary>Whether a message says that the one unit it names is the asker's own ("tôi ở Sở Nội vụ Cà Mau", "Thái Nguyên đây").</summary>
    /// <param name="text">Folded.</param>
    public static bool IsSaid(string text) => Speaks().IsMatch(text);

    [GeneratedRegex(@"^(?:\w+ ){0,4}?(?:toi|minh|em|anh|chi|tui|chung toi|chung em)(?: \w+){0,2}? (?:o|ben|lam|lam o|lam viec|lam ben|thuoc|cong tac|la can bo|can bo|la nguoi|phu trach|o so|tai) (?!dau|nao|may|sao|gi)|\b(?:day|ne)$")]
    private static partial Regex Speaks();

    [GeneratedRegex(@"\b(?:tinh|bo|nganh|don vi|dia phuong|co quan|thanh pho) (?:toi|tui|em|anh|chi(?! (?:so|tieu|dao|nhanh|phi))|ta)\b(?! (?:oi|a|hoi|can|xin|muon|dang|nao|ay|do|kia|la can))|\b(?:tinh|bo|nganh|don vi|dia phuong|co quan|thanh pho) (?:minh|nha minh|nha em|nha anh|nha chi|chung toi|chung em|chung minh)\b|\btinh nha\b|\b(?:tinh|don vi|dia phuong|co quan) ta\b|\b(?:sox|so|sox? lieu|ket qua|ty le|hang) cua (?:anh|chi|em|minh|toi|chung toi|chung em|co chu)\b(?! (?:oi|a)\b)")]
    private static partial Regex Own();
}
