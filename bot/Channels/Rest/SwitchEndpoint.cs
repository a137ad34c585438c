using System.Text.Json.Serialization;
using Assistant.Bot.Access;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Limits;
using Assistant.Bot.Operations.Problems;
using Assistant.Bot.Operations.Switches;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Channels.Rest;

/// <summary>/api/switches, for administrators: GET what is off, PUT and DELETE /api/switches/{target} to turn off and on.</summary>
internal static class SwitchEndpoint
{
    private const int MaxReasonLength = 300;

    private static readonly Problem NotAllowed = new(StatusCodes.Status403Forbidden, "Không được phép", "Chỉ người quản trị (vai trò admin) được tạm dừng và mở lại.");
    private static readonly Problem NotKept = new(StatusCodes.Status503ServiceUnavailable, "Chưa ghi được", "Kho công tắc hoặc nhật ký kiểm toán đang không ghi được; chưa có gì thay đổi.");
    private static readonly Problem NoReason = Problem.BadRequest("Thiếu lý do", $"Trường reason có từ 1 đến {MaxReasonLength} ký tự, không có ký tự điều khiển.", "reason");

    public static void MapSwitches(this WebApplication app)
    {
        var switches = app.MapGroup("/api/switches").RequireRateLimiting(RequestLimits.Policy).ExcludeFromDescription();
        switches.MapGet("", List);
        switches.MapPut("/{target}", TurnOff);
        switches.MapDelete("/{target}", TurnOn);
    }

    private static IResult List(HttpContext http, SwitchBoard board) => http.Caller().Role != Role.Admin
        ? NotAllowed
        : Results.Json(board.List().Select(static entry => new SwitchBody(entry.Target.ToString(), entry.Since, entry.By, entry.Reason)).ToList(), SwitchJson.Default.ListSwitchBody);

    private static IResult TurnOff(HttpContext http, string target, SwitchReason? body, SwitchBoard board, SwitchNames names) => Change(http, target, names, (known, by) =>
    {
        if (body?.Reason?.Trim() is not { Length: > 0 and <= MaxReasonLength } reason || reason.Any(char.IsControl))
        {
            return NoReason;
        }

        board.TurnOff(known, by, reason);
        return Results.NoContent();
    });

    private static IResult TurnOn(HttpContext http, string target, SwitchBoard board, SwitchNames names) => Change(http, target, names, (known, by) =>
    {
        board.TurnOn(known, by);
        return Results.NoContent();
    });

    private static IResult Change(HttpContext http, string target, SwitchNames names, Func<SwitchTarget, string, IResult> change)
    {
        if (http.Caller() is not { Role: Role.Admin } caller)
        {
            return NotAllowed;
        }

        var (read, problem) = names.Read(target);
        if (read is not { } known)
        {
            return Problem.BadRequest("Không có đối tượng này", problem!, "target");
        }

        try
        {
            return change(known, caller.Key ?? caller.Name ?? "admin");
        }
        catch (SqliteException)
        {
            return NotKept;
        }
    }
}

internal sealed record SwitchReason(string? Reason);

internal sealed record SwitchBody(string Target, DateTimeOffset Since, string By, string Reason);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(List<SwitchBody>))]
internal sealed partial class SwitchJson : JsonSerializerContext;
