namespace Assistant.Bot.Handouts;

/// <summary>Addresses of hand-outs, relative to the service.</summary>
internal static class HandoutAddress
{
    public const string Path = "/handout";

    /// <summary>
    /// "/handout/dang-ky-khai-sinh?place=ho-chi-minh-34&amp;channel=online": the printable page of a procedure for one case.
    /// </summary>
    /// <param name="procedureId">Id of a curated procedure, or national code of an imported one.</param>
    /// <param name="placeId">Id of a place; of an old one as well, then the page says which unit serves it now. Null: anywhere.</param>
    /// <param name="channel">"online" or "in_person"; null: both.</param>
    /// <param name="item">One item of the fee schedule in its own words; null: all.</param>
    public static string Of(string procedureId, string? placeId, string? channel, string? item) =>
        Of(Path + "/" + Uri.EscapeDataString(procedureId), ("place", placeId), ("channel", channel), ("item", item));

    /// <summary>"/handout/common/quen-mat-khau": the printable page of a common question.</summary>
    public static string Common(string questionId) => $"{Path}/{CommonPart}/{Uri.EscapeDataString(questionId)}";

    public const string CommonPart = "common";

    /// <summary>The page of a procedure as a text for a chat message.</summary>
    public static string TextOf(string procedureId, string? placeId, string? channel, string? item) =>
        Of($"{Path}/{Uri.EscapeDataString(procedureId)}.txt", ("place", placeId), ("channel", channel), ("item", item));

    /// <summary>"/handout?procedures=a,b": a booklet of several procedures.</summary>
    public static string Booklet(IEnumerable<string> procedureIds, string? placeId, string? channel) =>
        Of(Path, ("procedures", string.Join(',', procedureIds)), ("place", placeId), ("channel", channel));

    /// <summary>A path with the parameters that have a value.</summary>
    public static string Of(string path, params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        var address = path;
        foreach (var (name, value) in parameters)
        {
            if (!string.IsNullOrEmpty(value))
            {
                address += $"{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={Uri.EscapeDataString(value)}";
            }
        }

        return address;
    }
}
