using Assistant.Bot.Operations.Usage;

namespace Assistant.Bot.Channels.Page.Dashboard;

/// <summary>One of the two spans of time that the page shows.</summary>
/// <param name="Query">In the address.</param>
/// <param name="Label">On its link.</param>
/// <param name="Slot">What one column of a plot is.</param>
/// <param name="Window">The hours.</param>
internal sealed record DashboardView(string Query, string Label, string Slot, UsageWindow Window)
{
    public static DashboardView Day { get; } = new("day", "24 giờ qua", "mỗi cột một giờ", UsageWindow.Day);

    public static DashboardView Week { get; } = new("week", "7 ngày qua", "mỗi cột sáu giờ", UsageWindow.Week);

    public static IReadOnlyList<DashboardView> All { get; } = [Day, Week];
}
