namespace Assistant.Bot.Planning;

/// <summary>The stretch of time around the day of asking that a message means ("tuần này", "năm nay").</summary>
internal enum NowUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
}
