using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Conversations;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Limits;

namespace Assistant.Bot.Channels.Page.News;

/// <summary>
/// POST /api/news: the page of an official asks whether anything has come, and says up to where it has shown everything. POST
/// with JSON, because asking erases what was shown: no other site can do that in somebody's name.
/// </summary>
internal static class NewsEndpoint
{
    public static void MapNews(this WebApplication app) =>
        app.MapPost("/api/news", FetchAsync).RequireRateLimiting(RequestLimits.Policy).ExcludeFromDescription();

    private static async Task<IResult> FetchAsync(HttpContext http, Mailbox mailbox, FilingAssistant files)
    {
        if (!(await RequestBody.ReadJsonAsync(http)).IsGood(out var body, out var problem))
        {
            return problem;
        }

        using (body)
        {
            http.Response.Headers.CacheControl = "no-store";
            if (http.Caller() is not { Role: Role.Official, Key: { } owner } caller)
            {
                return Results.NoContent();
            }

            var shown = body.RootElement.ValueKind == JsonValueKind.Object && body.RootElement.TryGetProperty("shown", out var last) && last.TryGetInt64(out var id) ? id : 0;
            var request = new TurnRequest { Question = "", Caller = caller };
            var news = new List<NewsItem>();
            foreach (var mail in mailbox.Fetch(owner, shown))
            {
                news.Add(new NewsItem(mail.Id, await files.FileAsync(mail.Answer, request, http.RequestAborted)));
            }

            return news.Count == 0 ? Results.NoContent() : Results.Json(new NewsReply(news), NewsJson.Default.NewsReply);
        }
    }
}

internal sealed record NewsItem(long Id, Answer Answer);

internal sealed record NewsReply(IReadOnlyList<NewsItem> News);

[JsonSerializable(typeof(NewsReply))]
internal sealed partial class NewsJson : JsonSerializerContext
{
    // As answers are written: AnswerJson.
    static NewsJson() => Default = new NewsJson(new JsonSerializerOptions(AnswerJson.Default.Options) { TypeInfoResolver = null });
}
