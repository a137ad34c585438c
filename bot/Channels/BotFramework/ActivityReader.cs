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

        return activity.Id?.Length > MaxIdLength || activity.ChannelId?.Length > MaxIdLength || activity.Conversation?.Id?.Length > MaxIdLength
            ? Problem.BadRequest("Mã quá dài", $"Các mã id, channelId và conversation.id dài tối đa {MaxIdLength} ký tự.")
            : activity;
    }
}
