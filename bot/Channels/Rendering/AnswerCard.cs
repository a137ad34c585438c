using System.Text.Json;
using Assistant.Bot.Answers;

namespace Assistant.Bot.Channels.Rendering;

/// <summary>
/// An answer as an Adaptive Card 1.5: the text, amounts and rows as tables, all sources, options as actions. Beside a
/// message that says the text already, a card holds the tables and, folded up, the sources.
/// </summary>
internal static class AnswerCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    private const string SourcesId = "nguon";
    private const string Teams = "msteams";

    /// <summary>Is there something that a table shows better than a sentence?</summary>
    public static bool Helps(Answer answer) => answer.Rows is { Count: > 0 } || answer.Amounts is { Count: > 0 };

    /// <summary>The whole answer.</summary>
    public static JsonElement Whole(Answer answer, string? channelId = null) => CardWriter.Write(json => Write(json, answer, beside: false, channelId));

    /// <summary>What stands beside a message with the answer's text.</summary>
    public static JsonElement Beside(Answer answer, string? channelId = null) => CardWriter.Write(json => Write(json, answer, beside: true, channelId));

    private static void Write(Utf8JsonWriter json, Answer answer, bool beside, string? channelId)
    {
        var card = new CardWriter(json);
        json.WriteStartObject();
        json.WriteString("type", "AdaptiveCard");
        json.WriteString("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        json.WriteString("version", "1.5");
        json.WriteString("fallbackText", PlainText.Of(answer));
        json.WriteStartArray("body");
        if (!beside)
        {
            foreach (var line in AnswerBody.Read(answer))
            {
                card.Text([.. line.IsItem ? [new CardRun("• ")] : Array.Empty<CardRun>(), .. line.Runs.Select(static run => new CardRun(run.Text, run.Bold))]);
            }
        }

        AmountTable.Write(card, answer);
        RowTable.Write(card, answer);
        if (answer.Sources is { Count: > 0 } sources)
        {
            card.Container(SourcesId, visible: !beside, () => Sources(card, sources));
        }

        json.WriteEndArray();
        WriteActions(json, answer, beside, channelId);
        json.WriteEndObject();
    }

    private static void Sources(CardWriter card, IReadOnlyList<AnswerSource> sources)
    {
        card.Text(new CardRun("Nguồn", Bold: true));
        foreach (var source in sources)
        {
            var detail = SourceText.Detail(source);
            card.Text([new CardRun("• "), new CardRun(source.Title, Url: SourceText.Link(source)), .. detail.Length > 0 ? [new CardRun($" ({detail})", Small: true)] : Array.Empty<CardRun>()]);
        }
    }

    private static void WriteActions(Utf8JsonWriter json, Answer answer, bool beside, string? channelId)
    {
        json.WriteStartArray("actions");
        if (beside && answer.Sources is { Count: > 0 } sources)
        {
            json.WriteStartObject();
            json.WriteString("type", "Action.ToggleVisibility");
            json.WriteString("title", $"Nguồn ({sources.Count})");
            json.WriteStartArray("targetElements");
            json.WriteStringValue(SourcesId);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        // Beside a message, options are its suggested actions; Teams shows none of those in a channel.
        foreach (var option in beside && channelId != Teams ? [] : answer.Options ?? [])
        {
            json.WriteStartObject();
            json.WriteString("type", "Action.Submit");
            json.WriteString("title", option.Label);
            WriteQuestion(json, option.Question, channelId);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>As if the person had typed the question: Web Chat takes a plain string so, Teams an object of its own.</summary>
    private static void WriteQuestion(Utf8JsonWriter json, string question, string? channelId)
    {
        if (channelId != Teams)
        {
            json.WriteString("data", question);
            return;
        }

        json.WriteStartObject("data");
        json.WriteStartObject(Teams);
        json.WriteString("type", "imBack");
        json.WriteString("value", question);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
