namespace Assistant.Bot.Guiding;

/// <summary>What somebody wishes to be done with a procedure; kept by these codes while it is asked which procedure is meant.</summary>
internal static class GuideWish
{
    public const string Walk = "walk";

    /// <summary>The same, each step read out.</summary>
    public const string WalkAloud = "walk_aloud";

    /// <summary>A page to print.</summary>
    public const string Page = "page";

    /// <summary>The papers to bring, and the page.</summary>
    public const string List = "list";

    /// <summary>The page was handed over; it may be wanted in another form.</summary>
    public const string Handed = "handed";
}
