using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assistant.Bot.Channels.Zalo.Simulator;

/// <summary>The calls of the OA API that an assistant makes. Errors come with status 200, as Zalo's do.</summary>
internal sealed class SimulatedApi(ZaloSimulator oa, SimulatorOptions options, TimeProvider time)
{
    private const int TooFast = -32;
    private const int NotGranted = -223;
    private const int WindowClosed = -230;
    private static readonly TimeSpan Window = TimeSpan.FromDays(7);
    private static readonly TimeSpan Free = TimeSpan.FromHours(48);

    private readonly Lock _access = new();
    private readonly Queue<DateTimeOffset> _calls = new();

    public void Map(WebApplication app)
    {
        app.MapPost("/v4/oa/access_token", (Delegate)RefreshAsync);
        app.MapPost("/v3.0/oa/message/cs", (Delegate)SendAsync);
        app.MapPost("/v3.0/oa/quota/message", (Delegate)QuotaAsync);
        app.MapPost("/v2.0/oa/upload/image", (Delegate)UploadAsync);
        app.MapGet("/v2.0/oa/conversation", (Delegate)((HttpContext http) => History(http)));
        app.MapGet("/v2.0/oa/getoa", (Delegate)About);
    }

    private async Task<IResult> RefreshAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        if (http.Request.Headers["secret_key"] != options.AppSecret || form["app_id"] != options.AppId)
        {
            return Refused("-14002", "Invalid app or secret key");
        }

        var (fault, _) = oa.TokenFaults.Draw();
        if (fault == Fault.CutBefore)
        {
            http.Abort();
            return Results.Empty;
        }

        return form["grant_type"] == "refresh_token" && oa.Tokens.Refresh(form["refresh_token"].ToString()) is { } pair
            ? Json(new JsonObject
            {
                ["access_token"] = pair.AccessToken,
                ["refresh_token"] = pair.RefreshToken,
                ["expires_in"] = ((long)options.TokenLife.TotalSeconds).ToString(CultureInfo.InvariantCulture),
            })
            : Refused(SimulatedTokens.BadRefresh.ToString(CultureInfo.InvariantCulture), "Invalid refresh token");
    }

    private async Task<IResult> SendAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        await Task.Delay(oa.Faults.DrawDelay(), time);
        if (Refuse(http) is { } refused)
        {
            return refused;
        }

        var (fault, code) = oa.Faults.Draw();
        switch (fault)
        {
            case Fault.CutBefore:
                http.Abort();
                return Results.Empty;
            case Fault.GatewayBefore:
                return Results.StatusCode(StatusCodes.Status502BadGateway);
            case Fault.Code:
                if (code == SimulatedTokens.Expired)
                {
                    oa.Tokens.Expire();
                }

                return Error(code);
        }

        var (userId, error) = Take(body.RootElement, out var taken);
        if (taken is null)
        {
            return Error(error);
        }

        switch (fault)
        {
            case Fault.CutAfter:
                http.Abort();
                return Results.Empty;
            case Fault.GatewayAfter:
                return Results.StatusCode(StatusCodes.Status502BadGateway);
            default:
                return Json(Good(new JsonObject
                {
                    ["message_id"] = taken.Id,
                    ["user_id"] = userId,
                    ["sent_time"] = taken.Time.ToString(CultureInfo.InvariantCulture),
                }, Since(userId) <= Free ? new JsonObject { ["quota_type"] = "reply" } : null));
        }
    }

    private (string UserId, int Error) Take(JsonElement request, out SimulatedMessage? taken)
    {
        taken = null;
        if (!request.TryGetProperty("recipient", out var recipient) || !recipient.TryGetProperty("user_id", out var user)
            || !request.TryGetProperty("message", out var message))
        {
            return ("", SendCheck.BadParameter);
        }

        var userId = user.GetString()!;
        if (SendCheck.Check(message, oa.Uploads) is not 0 and var error)
        {
            return (userId, error);
        }

        if (Since(userId) > Window)
        {
            return (userId, WindowClosed);
        }

        taken = oa.TakeFromOa(userId, message);
        return (userId, 0);
    }

    private async Task<IResult> QuotaAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        var userId = body.RootElement.GetProperty("user_id").GetString()!;
        return Refuse(http) ?? Json(Good(new JsonObject { ["last_interaction"] = (oa.Chats.LastSeen(userId) ?? 0).ToString(CultureInfo.InvariantCulture) }));
    }

    private async Task<IResult> UploadAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        if (Refuse(http) is { } refused)
        {
            return refused;
        }

        if (form.Files["file"] is not { } file)
        {
            return Error(SendCheck.BadParameter);
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return oa.Uploads.Add(bytes.ToArray()) is { Id: { } id } ? Json(Good(new JsonObject { ["attachment_id"] = id })) : Error(SimulatedUploads.WrongKind);
    }

    private IResult History(HttpContext http) => Refuse(http) ?? History(http.Request.Query["data"].ToString());

    private IResult History(string data)
    {
        if (!options.HistoryGranted)
        {
            return Error(NotGranted);
        }

        using var asked = JsonDocument.Parse(data);
        var offset = asked.RootElement.GetProperty("offset").GetInt32();
        var count = Math.Min(10, asked.RootElement.GetProperty("count").GetInt32());
        var userId = asked.RootElement.GetProperty("user_id").GetString()!;
        var page = oa.Chats.Of(userId).Reverse().Skip(offset).Take(count);
        return Json(new JsonObject
        {
            ["error"] = 0,
            ["message"] = "Success",
            ["data"] = new JsonArray([.. page.Select(message => new JsonObject
            {
                ["src"] = message.FromOa ? 0 : 1,
                ["time"] = message.Time,
                ["type"] = message.Type,
                ["message"] = message.Text,
                ["message_id"] = message.Id,
                ["from_id"] = message.FromOa ? options.OaId : userId,
                ["to_id"] = message.FromOa ? userId : options.OaId,
            })]),
        });
    }

    private IResult About(HttpContext http) => Refuse(http) ?? Json(Good(new JsonObject
    {
        ["oaid"] = options.OaId,
        ["name"] = "Official Account mô phỏng",
        ["is_verified"] = true,
    }));

    private IResult? Refuse(HttpContext http)
    {
        var left = Left();
        http.Response.Headers["X-RateLimit-Limit"] = options.CallsPerMinute.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers["X-RateLimit-Remain"] = Math.Max(0, left).ToString(CultureInfo.InvariantCulture);
        var code = oa.Tokens.Check(http.Request.Headers["access_token"].ToString());
        return code != 0 ? Error(code) : left < 0 ? Error(TooFast) : null;
    }

    private int Left()
    {
        lock (_access)
        {
            var now = time.GetUtcNow();
            while (_calls.TryPeek(out var first) && now - first > TimeSpan.FromMinutes(1))
            {
                _calls.Dequeue();
            }

            _calls.Enqueue(now);
            return options.CallsPerMinute - _calls.Count;
        }
    }

    private TimeSpan Since(string userId) =>
        oa.Chats.LastSeen(userId) is { } last ? time.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(last) : TimeSpan.MaxValue;

    private static JsonObject Good(JsonObject data, JsonObject? quota = null)
    {
        if (quota is not null)
        {
            data["quota"] = quota;
        }

        return new JsonObject { ["error"] = 0, ["message"] = "Success", ["data"] = data };
    }

    private static IResult Error(int code) => Json(new JsonObject { ["error"] = code, ["message"] = "Simulated error" });

    private static IResult Refused(string code, string reason) => Json(new JsonObject
    {
        ["error"] = int.Parse(code, CultureInfo.InvariantCulture),
        ["error_name"] = reason,
        ["error_reason"] = reason,
    });

    private static IResult Json(JsonObject content) => Results.Text(content.ToJsonString(), "application/json");
}
