using System.Text.Json;
using Assistant.Knowledge.Provenance;
using YamlDotNet.Serialization;

namespace Assistant.Bot.Editing.Fragments;

/// <summary>Writes pieces of a procedure's file, in the form that its readers take.</summary>
internal static class FragmentText
{
    private static readonly ISerializer Writer = new SerializerBuilder().WithIndentedSequences().DisableAliases().Build();

    public static string Alias(string alias) => Write(new() { ["aliases"] = new[] { alias } });

    public static string Write(Dictionary<string, object> fragment) => Writer.Serialize(fragment);

    /// <summary>The word of an enum as files write it.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    public static Dictionary<string, object> Of(Source source)
    {
        var written = new Dictionary<string, object> { ["title"] = source.Title };
        Put(written, "number", source.Number);
        Put(written, "date", source.Date);
        Put(written, "url", source.Url);
        Put(written, "location", source.Location);
        if (source.Circulation != Circulation.Public)
        {
            written["circulation"] = Word(source.Circulation);
        }

        return written;
    }

    /// <summary>A field that is left out where it is empty, as the readers want it.</summary>
    public static void Put(Dictionary<string, object> fields, string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            fields[key] = value.Trim();
        }
    }
}
