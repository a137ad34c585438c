namespace Assistant.Bot.LanguageModel;

/// <summary>Reads a response whole and no further than a plan can be long: a server that goes on for ever is a fault like any other.</summary>
internal sealed class BoundedResponses : DelegatingHandler
{
    /// <summary>A plan has a few kB.</summary>
    public const long MostBytes = 256 * 1024;

    /// <exception cref="HttpRequestException">The response is longer, or ended before its end.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(MostBytes, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
