using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Wish ids of language/figures.yaml that the planner acts on.</summary>
internal static class FigureWish
{
    public const string Change = "change";
    public const string Fall = "fall";
    public const string Entered = "entered";
    public const string Left = "left";
    public const string Trend = "trend";
    public const string Compare = "compare";
    public const string Gap = "gap";
    public const string First = "first";
    public const string Last = "last";
    public const string SecondFirst = "second_first";
    public const string SecondLast = "second_last";
    public const string Many = "many";
    public const string Source = "source";
    public const string Periods = "periods";
    public const string Silent = "silent";
    public const string Total = "total";
    public const string Met = "met";
    public const string Missed = "missed";
    public const string Goal = "goal";
    public const string Merged = "merged";
    public const string Pointed = "pointed";
    public const string Also = "also";
    public const string Definition = "definition";
    public const string Both = "both";
    public const string Flip = "flip";
    public const string Whole = "whole";
    public const string List = "list";
    public const string Printed = "printed";
    public const string NextIndicator = "next_indicator";
    public const string Actual = "actual";
    public const string More = "more";
    public const string Above = "above";
    public const string Below = "below";
    public const string Middle = "middle";
    public const string About = "about";

    /// <summary>Units or times are set beside each other.</summary>
    public static bool SetsBeside(CueReading wishes) => wishes.Has(Gap) || wishes.Has(Compare);
}

/// <summary>End ids of language/figures.yaml.</summary>
internal static class FigureEnd
{
    public const string Top = "Top";
    public const string Bottom = "Bottom";
    public const string Both = "Both";
}

/// <summary>Scope ids of language/figures.yaml.</summary>
internal static class FigureScope
{
    public const string Which = "which";
    public const string TakeProvince = "take_province";
    public const string TakeMinistry = "take_ministry";
}
