using System.Net;
using System.Text.Json;

namespace Assistant.Tests.Channels;

internal static class ProblemAssert
{
    /// <summary>RFC 9457, in Vietnamese, without anything that a programmer would recognise as ours.</summary>
    public static async Task<JsonElement> IsProblemAsync(this HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{(int)response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonElement.Parse(text);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.Matches(@"\p{L}", problem.GetProperty("title").GetString()!);
        Assert.Contains(problem.GetProperty("detail").GetString()!, letter => letter > 127);
        Assert.DoesNotContain("\\u", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Assistant.", text, StringComparison.Ordinal);
        return problem;
    }
}
