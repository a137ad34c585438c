using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assistant.Bot.Channels.Zalo.Simulator;

/// <summary>Events as Zalo writes them: ids and times are strings.</summary>
internal static class SimulatedEvents
{
    private static readonly JsonSerializerOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Message(SimulatorOptions oa, string eventName, string userId, string messageId, string? text, long at) =>
        Bytes(new JsonObject
        {
            ["app_id"] = oa.AppId,
            ["sender"] = new JsonObject { ["id"] = userId },
            ["user_id_by_app"] = "3" + userId,
            ["recipient"] = new JsonObject { ["id"] = oa.OaId },
            ["event_name"] = eventName,
            ["message"] = Content(eventName, messageId, text),
            ["timestamp"] = Time(at),
        });

    /// <summary>follow, unfollow: no sender and no recipient.</summary>
    public static byte[] Follow(SimulatorOptions oa, string eventName, string userId, long at) =>
        Bytes(new JsonObject
        {
            ["app_id"] = oa.AppId,
            ["oa_id"] = oa.OaId,
            ["follower"] = new JsonObject { ["id"] = userId },
            ["user_id_by_app"] = "3" + userId,
            ["event_name"] = eventName,
            ["source"] = "oa_profile",
            ["timestamp"] = Time(at),
        });

    /// <summary>user_click_chatnow, user_withdraw.</summary>
    public static byte[] OfUser(SimulatorOptions oa, string eventName, string userId, long at) =>
        Bytes(new JsonObject
        {
            ["app_id"] = oa.AppId,
            ["oa_id"] = oa.OaId,
            ["user_id"] = userId,
            ["user_id_by_app"] = "3" + userId,
            ["event_name"] = eventName,
            ["timestamp"] = Time(at),
        });

    /// <summary>What the OA sent, the other way round.</summary>
    public static byte[] Echo(SimulatorOptions oa, string userId, SimulatedMessage message) =>
        Bytes(new JsonObject
        {
            ["app_id"] = oa.AppId,
            ["sender"] = new JsonObject { ["id"] = oa.OaId },
            ["user_id_by_app"] = "3" + userId,
            ["recipient"] = new JsonObject { ["id"] = userId },
            ["event_name"] = message.Type == "text" ? "oa_send_text" : "oa_send_image",
            ["message"] = new JsonObject { ["msg_id"] = message.Id, ["text"] = message.Text },
            ["timestamp"] = Time(message.Time),
        });

    private static JsonObject Content(string eventName, string messageId, string? text)
    {
        var content = new JsonObject { ["msg_id"] = messageId };
        if (text is not null)
        {
            content["text"] = text;
        }

        JsonObject? payload = eventName switch
        {
            "user_send_image" or "user_send_gif" => new() { ["thumbnail"] = "https://example.zdn.vn/t.jpg", ["url"] = "https://example.zdn.vn/a.jpg" },
            "user_send_audio" => new() { ["url"] = "https://example.zdn.vn/a.amr" },
            "user_send_video" => new() { ["url"] = "https://example.zdn.vn/a.mp4", ["thumbnail"] = "https://example.zdn.vn/t.jpg", ["description"] = "" },
            "user_send_sticker" => new() { ["url"] = "https://example.zdn.vn/s.png", ["id"] = "23311" },
            "user_send_location" => new() { ["coordinates"] = new JsonObject { ["latitude"] = "10.7723", ["longitude"] = "106.6981" } },
            "user_send_file" => new() { ["url"] = "https://example.zdn.vn/a.pdf", ["name"] = "don.pdf", ["size"] = "20480", ["type"] = "pdf", ["checksum"] = "d41d8cd98f00b204e9800998ecf8427e" },
            "user_send_link" => new() { ["thumbnail"] = "", ["description"] = "", ["url"] = "https://example.gov.vn" },
            _ => null,
        };
        if (payload is not null)
        {
            content["attachments"] = new JsonArray(new JsonObject { ["type"] = eventName["user_send_".Length..], ["payload"] = payload });
        }

        return content;
    }

    private static byte[] Bytes(JsonObject content) => Encoding.UTF8.GetBytes(content.ToJsonString(Writing));

    private static string Time(long at) => at.ToString(CultureInfo.InvariantCulture);
}
