using System.Text.Json;
using Assistant.Bot.Channels.BotFramework;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Operations.Problems;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Assistant.Bot.Channels.DirectLine.Uploads;

/// <summary>Reads a multipart body: one part that is the activity, the others its files.</summary>
internal sealed class UploadReader(IOptions<DirectLineOptions> options)
{
    private const string ActivityType = "application/vnd.microsoft.activity";
    private const int MaxFiles = 5;

    // Web Chat puts a small picture of each file into its activity.
    private const int MaxActivityBytes = 512 * 1024;

    private static readonly Problem NoFiles = new(StatusCodes.Status403Forbidden, "Không nhận tệp",
        "Máy chủ này không nhận tệp (DirectLine:UploadKilobytes là 0). Xin gửi tin nhắn chữ.");

    private static readonly Problem NotMultipart = new(StatusCodes.Status415UnsupportedMediaType, "Định dạng không được hỗ trợ",
        "Xin gửi tệp theo dạng multipart/form-data.");

    private static readonly Problem Broken = Problem.BadRequest("Không đọc được tệp", $"Nội dung gửi không phải multipart/form-data hợp lệ, hoặc không có từ 1 đến {MaxFiles} tệp.");

    /// <summary>Bytes that all files of one upload may have together.</summary>
    public int LimitBytes { get; } = options.Value.UploadKilobytes * 1024;

    public async Task<Checked<Upload>> ReadAsync(HttpContext http)
    {
        if (LimitBytes == 0)
        {
            return NoFiles;
        }

        if (!http.Request.HasFormContentType)
        {
            return NotMultipart;
        }

        var most = LimitBytes + MaxActivityBytes;
        if (http.Request.ContentLength is { } length && length > most)
        {
            return CommonProblems.BodyTooLarge(LimitBytes);
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = most;
        }

        try
        {
            var form = await http.Request.ReadFormAsync(
                new FormOptions { MultipartBodyLengthLimit = most, MemoryBufferThreshold = most, ValueCountLimit = MaxFiles, ValueLengthLimit = MaxActivityBytes },
                http.RequestAborted);
            return await ReadAsync(form, http.RequestAborted);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return CommonProblems.BodyTooLarge(LimitBytes);
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException or IOException)
        {
            return Broken;
        }
    }

    private async Task<Checked<Upload>> ReadAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        var activityPart = form.Files.FirstOrDefault(static part => MediaType(part) == ActivityType);
        var parts = form.Files.Where(part => part != activityPart).ToArray();
        if (parts.Length is 0 or > MaxFiles)
        {
            return Broken;
        }

        if (parts.Sum(static part => part.Length) > LimitBytes)
        {
            return CommonProblems.BodyTooLarge(LimitBytes);
        }

        var activity = new Activity { Type = ActivityTypes.Message };
        if (activityPart is not null && !(await ReadActivityAsync(activityPart, cancellationToken)).IsGood(out activity, out var problem))
        {
            return problem;
        }

        var files = new List<UploadPart>();
        foreach (var part in parts)
        {
            using var content = new MemoryStream((int)part.Length);
            await part.CopyToAsync(content, cancellationToken);
            files.Add(new UploadPart(FileName.Clean(part.FileName), MediaType(part) ?? "application/octet-stream", content.ToArray()));
        }

        return new Upload(activity, files);
    }

    private static async Task<Checked<Activity>> ReadActivityAsync(IFormFile part, CancellationToken cancellationToken)
    {
        if (part.Length > MaxActivityBytes)
        {
            return CommonProblems.BodyTooLarge(MaxActivityBytes);
        }

        try
        {
            await using var stream = part.OpenReadStream();
            using var body = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
            return ActivityReader.Read(body.RootElement);
        }
        catch (JsonException)
        {
            return CommonProblems.BrokenJson();
        }
    }

    private static string? MediaType(IFormFile part) =>
        MediaTypeHeaderValue.TryParse(part.ContentType, out var type) ? type.MediaType.Value?.ToLowerInvariant() : null;
}
