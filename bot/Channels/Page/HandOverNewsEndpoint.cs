using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Limits;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.Page;

/// <summary>
/// POST /api/hand-over: the page of a citizen with a ticket asks what the operator has written, and says up to where it has
/// shown everything. The conversation's id, of which only that page knows, is what proves whose it is; it travels in the body.
/// </summary>
internal static class HandOverNewsEndpoint
{
    public static void MapHandOverNews(this WebApplication app) =>
        app.MapPost("/api/hand-over", FetchAsync).RequireRateLimiting(RequestLimits.Looks).ExcludeFromDescription();

    private static async Task<IResult> FetchAsync(HttpContext http, TicketStore tickets, TicketLines lines, HandOverWording wording)
    {
        if (!(await RequestBody.ReadJsonAsync(http)).IsGood(out var body, out var problem))
        {
            return problem;
        }

        using (body)
        {
            http.Response.Headers.CacheControl = "no-store";
            if (JsonText.Of(body.RootElement, "conversationId") is not { Length: > 0 } conversation)
            {
                return Problem.BadRequest("Thiếu cuộc trò chuyện", "Cuộc trò chuyện (conversationId) không được để trống.", "conversationId");
            }

            var shown = body.RootElement.TryGetProperty("shown", out var last) && last.ValueKind == JsonValueKind.Number && last.TryGetInt64(out var id) ? id : 0;
            try
            {
                var key = ConversationKey.Of(AskInputReader.ConversationOf(conversation));
                var news = lines.Fetch(key, shown);
                var ticket = tickets.OfConversation(key);
                return Results.Json(new HandOverNews(
                    StateOf(ticket),
                    [.. news.Select(line => new HandOverItem(line.Id, HandOverTexts.Line(line, wording)))]), HandOverNewsJson.Default.HandOverNews);
            }
            catch (Exception fault) when (TicketFaults.IsStore(fault))
            {
                return new Problem(StatusCodes.Status503ServiceUnavailable, "Chưa đọc được phiếu", "Phần chuyển lời cho cán bộ đang trục trặc. Xin thử lại sau ít phút.");
            }
        }
    }

    private static string StateOf(Ticket? ticket) => ticket?.State switch
    {
        TicketState.Waiting => "waiting",
        TicketState.Taken => "taken",
        _ => "none",
    };
}

/// <param name="State">waiting, taken, or none.</param>
/// <param name="News">What has not been shown yet, the oldest first.</param>
internal sealed record HandOverNews(string State, IReadOnlyList<HandOverItem> News);

internal sealed record HandOverItem(long Id, Answer Answer);

[JsonSerializable(typeof(HandOverNews))]
internal sealed partial class HandOverNewsJson : JsonSerializerContext
{
    // As answers are written: AnswerJson.
    static HandOverNewsJson() => Default = new HandOverNewsJson(new JsonSerializerOptions(AnswerJson.Default.Options) { TypeInfoResolver = null });
}
