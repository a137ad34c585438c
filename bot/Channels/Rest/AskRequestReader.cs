using System.Text.Json;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.Rest;

/// <summary>
/// Reads the fields one by one, so that each mistake gets its own sentence. Unknown fields are ignored and null is
/// the same as absent.
/// </summary>
internal static class AskRequestReader
{
    public static Checked<AskInput> Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            return Problem.BadRequest("Sai kiểu dữ liệu", "Nội dung gửi phải là một đối tượng JSON có trường question.");
        }

        Problem? problem = null;
        var input = new AskInput
        {
            Question = Text("question"),
            Date = Text("date"),
            Place = Text("place"),
            ConversationId = Text("conversationId"),
            Format = Text("format"),
        };
        return problem is null ? input : problem;

        string? Text(string field)
        {
            if (!body.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            {
                return null;
            }

            if (value.ValueKind != JsonValueKind.String)
            {
                problem ??= Problem.BadRequest("Sai kiểu dữ liệu", $"Trường {field} phải là chuỗi ký tự.", field);
                return null;
            }

            try
            {
                return value.GetString();
            }
            catch (InvalidOperationException)
            {
                // How System.Text.Json reports half a surrogate pair and bytes that are not UTF-8.
                problem ??= Problem.BadRequest("Ký tự hỏng", $"Trường {field} chứa ký tự Unicode không trọn vẹn. Xin gửi văn bản UTF-8.", field);
                return null;
            }
        }
    }
}
