using System.Text.Json;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>From JSON to an activity that can be answered.</summary>
internal static class ActivityReader
{
    private const int MaxIdLength = 500;

    public static Checked<Activity> Read(JsonElement body)
    {
        if (!WholeText.Is(body))
        {
            return Problem.BadRequest("Ký tự hỏng", "Activity chứa ký tự Unicode không trọn vẹn. Xin gửi văn bản UTF-8.");
        }

        Activity? activity;
        try
        {
            activity = body.Deserialize(ActivityJson.Default.Activity);
        }
        catch (JsonException broken)
        {
            return Problem.BadRequest("Sai kiểu dữ liệu", $"Activity không đúng lược đồ Bot Framework, tại {broken.Path ?? "$"}.");
        }

        if (string.IsNullOrWhiteSpace(activity?.Type))
        {
            return Problem.BadRequest("Thiếu loại activity", "Activity phải có trường type.", "type");
        }

        if (IsPath(activity.Id) || IsPath(activity.Conversation?.Id))
        {
            return Problem.BadRequest("Mã không dùng được", "Các mã id và conversation.id không được chỉ gồm dấu chấm.");
        }

        return activity.Id?.Length > MaxIdLength || activity.ChannelId?.Length > MaxIdLength || activity.Conversation?.Id?.Length > MaxIdLength
            ? Problem.BadRequest("Mã quá dài", $"Các mã id, channelId và conversation.id dài tối đa {MaxIdLength} ký tự.")
            : activity;
    }

    // Ids become parts of the connector's address, where these would lead up to another resource.
    private static bool IsPath(string? id) => id is "." or "..";
}
