using System.Text;
using Assistant.Bot.Answers.Files;
using Assistant.Bot.Handouts;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Limits;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.CommonQuestions;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.Handouts;

/// <summary>
/// GET /handout/{procedure}: a page to print; GET /handout/{procedure}.txt: the same for a chat; GET /handout?procedures=a,b:
/// a booklet; GET /handout/common/{question}: a page of no one procedure. Public as the chat is, and the same for everybody: who is signed in sees no more on it.
/// </summary>
internal static class HandoutEndpoints
{
    private static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];

    public static void MapHandouts(this WebApplication app)
    {
        var handouts = app.MapGroup(HandoutAddress.Path).RequireRateLimiting(RequestLimits.Policy).ExcludeFromDescription();
        handouts.MapMethods("", Reads, BookletAsync);
        handouts.MapMethods("/{procedure}", Reads, PageAsync);
        handouts.MapMethods("/{procedure}.txt", Reads, TextAsync);
        handouts.MapMethods($"/{HandoutAddress.CommonPart}/{{question}}", Reads, Common);
    }

    private static Task<IResult> PageAsync(HttpContext http, string procedure, [AsParameters] Services services) =>
        OneAsync(http, procedure, services, (handout, query, site) =>
            Results.Content(HandoutDocument.Of(handout, HandoutReader.ReadSize(query.Size)!.Value, site), "text/html; charset=utf-8", Encoding.UTF8));

    private static Task<IResult> TextAsync(HttpContext http, string procedure, [AsParameters] Services services) =>
        OneAsync(http, procedure, services, (handout, _, site) =>
            Results.Content(HandoutText.Of(handout, site), "text/plain; charset=utf-8", Encoding.UTF8));

    private static async Task<IResult> OneAsync(
        HttpContext http, string procedure, Services services, Func<Handout, HandoutQuery, HandoutSite, IResult> render)
    {
        var query = HandoutQuery.Of(http.Request.Query);
        if (!services.Reader.Read(procedure, query).IsGood(out var order, out var problem))
        {
            return services.Problems.Of(problem, procedure, query);
        }

        if (await services.Maker.MakeAsync(order, http.RequestAborted) is not { } handout)
        {
            return services.Problems.Of(HandoutProblemPage.Withheld, procedure, query);
        }

        Caching(http);
        return render(handout, query, HandoutSite.Of(http.Request, services.Files));
    }

    private static async Task<IResult> BookletAsync(HttpContext http, [AsParameters] Services services)
    {
        var query = HandoutQuery.Of(http.Request.Query);
        if (!services.Reader.ReadBooklet(http.Request.Query["procedures"], query).IsGood(out var orders, out var problem))
        {
            return services.Problems.Of(problem, null, query);
        }

        var handouts = new List<Handout>(orders.Count);
        foreach (var order in orders)
        {
            if (await services.Maker.MakeAsync(order, http.RequestAborted) is not { } handout)
            {
                return services.Problems.Of(HandoutProblemPage.Withheld, null, query);
            }

            handouts.Add(handout);
        }

        Caching(http);
        return Results.Content(
            HandoutDocument.Booklet(handouts, HandoutReader.ReadSize(query.Size)!.Value, HandoutSite.Of(http.Request, services.Files)), "text/html; charset=utf-8", Encoding.UTF8);
    }

    private static IResult Common(HttpContext http, string question, CommonQuestionBook book, TimeProvider time, IOptions<FilesOptions> files)
    {
        if (book.Find(question) is not { } found)
        {
            return Results.NotFound();
        }

        Caching(http);
        var size = HandoutReader.ReadSize(HandoutQuery.Of(http.Request.Query).Size) ?? PaperSize.A5;
        return Results.Content(HandoutDocument.Of(found, VietnamClock.Today(time), size, HandoutSite.Of(http.Request, files)), "text/html; charset=utf-8", Encoding.UTF8);
    }

    // Kept so that it opens without a network, asked for again so that nobody reads an old fee while there is one.
    private static void Caching(HttpContext http) => http.Response.Headers.CacheControl = "private, no-cache";

    internal sealed record Services(
        HandoutReader Reader, HandoutMaker Maker, HandoutProblemPage Problems, IOptions<FilesOptions> Files);
}
