namespace Assistant.Bot.Channels.DirectLine.Uploads;

/// <summary>A file's name as people read it. It is shown, and never a path of ours.</summary>
internal static class FileName
{
    private const int MaxLength = 100;

    public static string Clean(string? sent)
    {
        var last = (sent ?? "").Split('/', '\\')[^1];
        var clean = string.Concat(last.Where(static unit => !char.IsControl(unit) && unit is not ('"' or '<' or '>'))).Trim(' ', '.');
        clean = clean.Length > MaxLength ? clean[^MaxLength..] : clean;
        // A cut may leave half a character.
        clean = clean.Length > 0 && char.IsLowSurrogate(clean[0]) ? clean[1..] : clean;
        return clean.Length > 0 ? clean : "tep";
    }
}
