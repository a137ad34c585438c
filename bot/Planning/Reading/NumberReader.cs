using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Counts and ranks in a message. All patterns run on folded text.</summary>
internal static partial class NumberReader
{
    /// <summary>"5 tỉnh", "top 3", "ba bộ": how many are asked for, 1..100.</summary>
    public static int? Count(string folded, Func<string, int?> numberWord)
    {
        if (Counted().Match(folded) is { Success: true } counted)
        {
            return Small(counted.Groups["n"].Value);
        }

        return CountedInWords().Match(folded) is { Success: true } words ? numberWord(words.Groups["w"].Value) : null;
    }

    /// <summary>"hạng 30", "đứng thứ 12": the rank asked about.</summary>
    public static int? RankAt(string folded) =>
        Rank().Match(folded) is { Success: true } rank ? Small(rank.Groups["n"].Value) : null;

    /// <summary>"Ít lượt truy cập cổng nhất": the two words of a superlative with the indicator between them.</summary>
    public static RankSide? SplitSide(string folded) =>
        SplitSuperlative().Match(folded) is not { Success: true } split ? null
        : split.Groups["low"].Success ? RankSide.Bottom
        : RankSide.Top;

    public static bool AsksRank(string folded) => WhichRank().IsMatch(folded);

    private static int? Small(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 1000 ? number : null;

    [GeneratedRegex(@"\b(?:top ?|nhom )(?<n>[0-9]{1,3})\b|\b(?<n>[0-9]{1,3}) (?:tinh|bo|dia phuong|thanh pho|don vi|nganh|noi|co quan)\b")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?:top (?<w>\w+)|(?<w>mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?:tinh|bo|dia phuong|thanh pho|don vi|nganh|noi|co quan))\b")]
    private static partial Regex CountedInWords();

    [GeneratedRegex(@"\b(?:(?:thu hang|hang|vi tri)(?: thu| sox?)*|(?:xep|dung)(?: hang| vi tri| o)*(?: thu| sox?)+) (?<n>[0-9]{1,3})\b")]
    private static partial Regex Rank();

    [GeneratedRegex(@"\b(?:(?<low>it|thap|kem|te|yeu)|(?:(?<!bao )nhieu|(?<!bao )cao|lon|tot|gioi))(?: \w+){1,8} nhat\b")]
    private static partial Regex SplitSuperlative();

    [GeneratedRegex(@"\b(?:hang may|thu may|hang bao nhieu|thu hang bao nhieu|dung thu bao nhieu|xep thu may|(?<=^(?:(?:con|the|vay|roi) )*)(?:thu |xep )?hang$|(?:thu hang|xep hang) cua|vi tri nao|dung o dau|xep hang may|xep may|dung may$)\b")]
    private static partial Regex WhichRank();
}
