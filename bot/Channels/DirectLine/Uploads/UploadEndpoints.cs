using Assistant.Bot.Channels.DirectLine.Conversations;
using Assistant.Bot.Channels.DirectLine.Tokens;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.DirectLine.Uploads;

/// <summary>Sending files with a message, and seeing them again in the transcript.</summary>
internal static class UploadEndpoints
{
    // Shown as pictures; anything else is offered as a download, so that no uploaded page ever runs under our name.
    private static readonly string[] Shown = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    public static void MapUploads(this IEndpointRouteBuilder directLine)
    {
        directLine.MapPost("/conversations/{id}/upload", UploadAsync).DisableAntiforgery();
        directLine.MapGet("/conversations/{id}/files/{file}", Download);
    }

    private static async Task<IResult> UploadAsync(
        HttpContext http, string id, DirectLineBearer bearer, DirectLineConversations conversations,
        UploadReader reader, ActivityIntake intake, DirectLineAddresses addresses)
    {
        if (!(await bearer.ReadAsync(http, id)).IsGood(out var pass, out var problem)
            || !(await reader.ReadAsync(http)).IsGood(out var upload, out problem))
        {
            return problem;
        }

        if ((pass.IsServer ? conversations.Find(id) : conversations.Open(id)) is not { } conversation)
        {
            return DirectLineProblems.NoConversation;
        }

        var files = upload.Files.Select(file => conversation.Files.Add(file.Name, file.ContentType, file.Content, reader.LimitBytes)).ToArray();
        conversation.Measure();
        return intake.Take(http, conversation, pass, upload.Activity with
        {
            Attachments = [.. files.Select(file => Describe(file, addresses.File(http, conversation, file.Id)))],
        });
    }

    // With a thumbnail Web Chat shows a picture, without one a file; the one that it sent itself could be anything.
    private static BotFramework.Attachment Describe(UploadedFile file, string address) => new()
    {
        Name = file.Name,
        ContentType = file.ContentType,
        ContentUrl = address,
        ThumbnailUrl = Shown.Contains(file.ContentType) ? address : null,
    };

    private static IResult Download(HttpContext http, string id, string file, DirectLineConversations conversations)
    {
        if (conversations.Find(id)?.Files.Find(file) is not { } found)
        {
            return new Problem(StatusCodes.Status404NotFound, "Không có tệp này", "Tệp đã được xóa cùng cuộc trò chuyện hoặc chưa từng có.");
        }

        http.Response.Headers.CacheControl = "private, no-store";
        return Shown.Contains(found.ContentType)
            ? Results.Bytes(found.Content, found.ContentType)
            : Results.Bytes(found.Content, "application/octet-stream", found.Name);
    }
}
