using System.Text.Json;

namespace Assistant.Tests.Fuzzing;

/// <summary>What an answer over HTTP must be, whatever was sent: no fault of ours, and a refusal that says in Vietnamese why.</summary>
internal static class HttpVerdict
{
    private static readonly string[] Traces = ["   at ", "Exception:", "System.", "Microsoft.", "/bot/", "SQLite"];

    /// <param name="response">What came back.</param>
    /// <param name="isPage">A refusal may be a page.</param>
    /// <param name="mayMissReceiver">Nobody listens where the answer is to be sent, and a gateway may say so.</param>
    public static async Task<string> OfAsync(HttpResponseMessage response, bool isPage = false, bool mayMissReceiver = false)
    {
        using (response)
        {
            var status = (int)response.StatusCode;
            var body = await response.Content.ReadAsStringAsync();
            Assert.True(status < 500 || (mayMissReceiver && response.StatusCode == System.Net.HttpStatusCode.BadGateway), $"{status}: {body}");
            if (status >= 400)
            {
                var title = isPage && response.Content.Headers.ContentType?.MediaType == "text/html" ? body : Title(response, body);
                Assert.True(title.Any(static letter => letter is > '\u00BF' and < '\u1F00'), $"{status} without a Vietnamese title: {body}");
                Assert.DoesNotContain(Traces, trace => body.Contains(trace, StringComparison.Ordinal));
            }

            return status.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private static string Title(HttpResponseMessage response, string body)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return JsonElement.Parse(body).GetProperty("title").GetString()!;
    }
}
