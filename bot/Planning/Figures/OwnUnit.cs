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
        return known?.EntityId is not { } talkedOf || talkedOf.Contains(',', StringComparison.Ordinal) || reading.Has(FigureWish.Gap) || reading.Has(FigureWish.Compare);
    }

    [GeneratedRegex(@"\b(?:tinh|bo|nganh|don vi|dia phuong|co quan|thanh pho) (?:minh|nha minh|nha em|nha anh|nha chi|chung toi|chung em|chung minh)\b|\btinh nha\b|\b(?:tinh|don vi|dia phuong|co quan) ta\b|\b(?:sox|so|sox? lieu|ket qua|ty le|hang) cua (?:anh|chi|em|minh|toi|chung toi|chung em|co chu)\b(?! (?:oi|a)\b)")]
    private static partial Regex Own();
}
