using System.Text.Json;
using Assistant.Bot.Channels.DirectLine.Tokens;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.DirectLine;

/// <summary>The optional body of a token request and of a start.</summary>
internal static class StartBody
{
    /// <summary>Ids that clients accept only inside a token, so that nobody can pretend to be somebody.</summary>
    public const string UserIdPrefix = "dl_";

    private const int MaxUserIdLength = 100;

    public static string NewUserId() => UserIdPrefix + DirectLineTokens.NewId();

    public static async Task<Checked<StartRequest>> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength is 0 || (http.Request.ContentLength is null && http.Request.ContentType is null))
        {
            return new StartRequest(null);
        }

        if (!(await RequestBody.ReadJsonAsync(http)).IsGood(out var body, out var problem))
        {
            return problem;
        }

        using (body)
        {
            try
            {
                return body.Deserialize(DirectLineJson.Default.StartRequest) is { } read && read.User?.Id?.Length is not > MaxUserIdLength
                    ? read
                    : new StartRequest(null);
            }
            catch (JsonException)
            {
                return Problem.BadRequest("Sai kiểu dữ liệu", "Trường user.id phải là chuỗi ký tự.", "user.id");
            }
        }
    }
}
