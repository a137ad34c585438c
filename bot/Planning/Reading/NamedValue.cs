using System.Globalization;
using Assistant.Bot.Answers.Grounding.Typed;

namespace Assistant.Bot.Planning.Reading;

/// <summary>The value that a message names something to have ("xe 30 triệu", "nhà đất 2 tỷ"), for fees that are a share of it.</summary>
internal static class NamedValue
{
    /// <summary>Đồng; less is a fee that somebody has heard of.</summary>
    private const decimal Least = 1_000_000;

    private static readonly MoneyClaims Money = new();

    /// <summary>The one value, in đồng, as an argument; null: none, or several.</summary>
    public static string? In(string message)
    {
        if (!message.Any(char.IsDigit) && !message.Contains("triệu", StringComparison.OrdinalIgnoreCase) && !message.Contains("tỷ", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var values = Money.Find(new ReadableText(message)).Select(claim => decimal.Parse(claim.Value, CultureInfo.InvariantCulture)).Where(value => value >= Least).Distinct().Take(2).ToList();
        return values is [{ } only] ? only.ToString(CultureInfo.InvariantCulture) : null;
    }
}
