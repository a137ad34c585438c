using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Files;

namespace Assistant.Bot.Commands;

/// <summary>Writes the files of an answer into a folder; names of files that are there already are not taken.</summary>
internal static class SavedFiles
{
    /// <returns>The exit code.</returns>
    public static async Task<int> WriteAsync(IServiceProvider services, IReadOnlyList<AnswerAttachment> attachments, string folder, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var attachment in attachments)
            {
                if (AnswerFiles.IdIn(attachment) is not { } id
                    || await services.GetRequiredService<FileShelf>().FindAsync(id, cancellationToken) is not { } order)
                {
                    continue;
                }

                var file = await services.GetRequiredService<FileMaker>().MakeAsync(order, cancellationToken);
                var path = Free(folder, file.Name);
                await File.WriteAllBytesAsync(path, file.Content, cancellationToken);
                await Console.Error.WriteLineAsync($"Đã lưu {path}");
            }

            return Output.Good;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return await Output.FailAsync($"Không ghi được vào thư mục \"{folder}\": {fault.Message}");
        }
    }

    private static string Free(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        for (var number = 2; File.Exists(path); number++)
        {
            path = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(name)}-{number}{Path.GetExtension(name)}");
        }

        return path;
    }
}
