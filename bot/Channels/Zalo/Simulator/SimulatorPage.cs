using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assistant.Bot.Channels.Zalo.Simulator;

/// <summary>A page to write as a person, and to make Zalo fail.</summary>
internal static class SimulatorPage
{
    public static void Map(WebApplication app, ZaloSimulator oa)
    {
        app.MapGet("/", static () => Results.Content(SimulatorHtml.Page, "text/html; charset=utf-8"));
        app.MapGet("/sim/chat", (string user) => Json(Chat(oa, user)));
        app.MapPost("/sim/say", (Delegate)((HttpContext http) => DoAsync(http, asked =>
        {
            // Buttons, stickers and the like are events with or without a text.
            var name = Text(asked, "event") is { Length: > 0 } given ? given : "user_send_text";
            oa.Deliver(EventOf(oa, name, Text(asked, "user"), Text(asked, "text")));
        })));
        app.MapPost("/sim/fault", (Delegate)((HttpContext http) => DoAsync(http, asked => Fail(oa, Text(asked, "fault")))));
    }

    private static byte[] EventOf(ZaloSimulator oa, string name, string userId, string text) => name switch
    {
        "follow" => oa.Follow(userId),
        "unfollow" => oa.Unfollow(userId),
        "user_click_chatnow" or "user_withdraw" => oa.OfUser(name, userId),
        _ => oa.Say(userId, text.Length > 0 ? text : null, name).Event,
    };

    private static void Fail(ZaloSimulator oa, string fault)
    {
        switch (fault)
        {
            case "expire":
                oa.Tokens.Expire();
                break;
            case "cut-before":
                oa.Faults.Next(Fault.CutBefore);
                break;
            case "cut-after":
                oa.Faults.Next(Fault.CutAfter);
                break;
            case "often":
                oa.Faults.Rate = oa.Faults.Rate > 0 ? 0 : 0.3;
                break;
            default:
                if (int.TryParse(fault, out var code))
                {
                    oa.Faults.NextCode(code);
                }

                break;
        }
    }

    private static JsonObject Chat(ZaloSimulator oa, string userId)
    {
        var deliveries = oa.Webhook.Deliveries.ToArray();
        return new JsonObject
        {
            ["webhook"] = oa.Webhook.Target?.ToString(),
            ["acknowledged"] = deliveries.Count(delivery => delivery.Status == 200),
            ["failed"] = deliveries.Count(delivery => delivery.Status != 200),
            ["lastStatus"] = deliveries.LastOrDefault()?.Status,
            ["sent"] = oa.Sent.Count,
            ["refreshes"] = oa.Tokens.Refreshes,
            ["faultRate"] = oa.Faults.Rate,
            ["messages"] = new JsonArray([.. oa.Chats.Of(userId).Select(message => new JsonObject
            {
                ["fromOa"] = message.FromOa,
                ["type"] = message.Type,
                ["text"] = message.Text,
                ["time"] = message.Time,
                ["buttons"] = new JsonArray([.. message.Buttons.Select(button => new JsonObject { ["title"] = button.Title, ["payload"] = button.Payload })]),
            })]),
        };
    }

    private static async Task<IResult> DoAsync(HttpContext http, Action<JsonElement> work)
    {
        using var asked = await JsonDocument.ParseAsync(http.Request.Body);
        work(asked.RootElement);
        return Results.NoContent();
    }

    private static string Text(JsonElement asked, string name) => asked.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static IResult Json(JsonObject content) => Results.Text(content.ToJsonString(), "application/json");
}
