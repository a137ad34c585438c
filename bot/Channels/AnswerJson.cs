using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Bot.Answers;

namespace Assistant.Bot.Channels;

/// <summary>The one way in which an answer becomes JSON: camelCase, absent instead of null, Vietnamese as it is.</summary>
[JsonSerializable(typeof(Answer))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    static AnswerJson()
    {
        Default = new AnswerJson(OptionsFor(indented: false));
        Indented = new AnswerJson(OptionsFor(indented: true));
    }

    /// <summary>For people: the command line.</summary>
    public static AnswerJson Indented { get; }

    private static JsonSerializerOptions OptionsFor(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = indented,
        // Sent as application/json only, never inside a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
