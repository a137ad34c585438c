using Assistant.Bot.Operations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Answers.Files;

/// <summary>The address of an attachment for a channel that knows nothing of this service's own address.</summary>
internal sealed class FileLinks(FileShelf shelf, FileMaker maker, IOptions<FilesOptions> options, IOptions<ServerOptions> server)
{
    /// <summary>Larger files stay links: channels refuse long messages.</summary>
    private const int LargestInline = 256 * 1024;

    /// <summary>Each with a whole address; or, when configured, a picture itself as a data URL.</summary>
    public async Task<IReadOnlyList<AnswerAttachment>?> WholeAsync(IReadOnlyList<AnswerAttachment>? attachments, CancellationToken cancellationToken)
    {
        if (attachments is null)
        {
            return null;
        }

        var whole = new List<AnswerAttachment>(attachments.Count);
        foreach (var attachment in attachments)
        {
            whole.Add(attachment with { Url = await WholeAsync(attachment, cancellationToken) });
        }

        return whole;
    }

    private async Task<string> WholeAsync(AnswerAttachment attachment, CancellationToken cancellationToken)
    {
        if (options.Value.InlineInActivities && attachment.ContentType.StartsWith("image/", StringComparison.Ordinal)
            && AnswerFiles.IdIn(attachment) is { } id && await shelf.FindAsync(id, cancellationToken) is { } order)
        {
            var file = await maker.MakeAsync(order, cancellationToken);
            if (file.Content.Length <= LargestInline)
            {
                return $"data:{file.ContentType};base64,{Convert.ToBase64String(file.Content)}";
            }
        }

        return attachment.Url.StartsWith('/') ? server.Value.Url.TrimEnd('/') + attachment.Url : attachment.Url;
    }
}
