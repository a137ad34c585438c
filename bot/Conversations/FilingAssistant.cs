using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Files;
using Assistant.Bot.Planning;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Calendar;

namespace Assistant.Bot.Conversations;

/// <summary>
/// Around the turn: remembers the figures of the answer for the next one, and puts pictures and documents beside it. What
/// fails here costs the files, never the answer.
/// </summary>
internal sealed partial class FilingAssistant(
    IAssistant turn, FigureSheets sheets, LastFigures last, AnswerFiles files, SkillKernel kernel, TimeProvider time, ILogger<FilingAssistant> logger) : IAssistant
{
    public async Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        using var scope = LastFigures.Enter(request.ConversationId);
        return await FileAsync(await turn.AskAsync(request, cancellationToken), request, cancellationToken);
    }

    /// <summary>The same for an answer that was not made in a turn.</summary>
    public async Task<Answer> FileAsync(Answer answer, TurnRequest request, CancellationToken cancellationToken)
    {
        using var scope = LastFigures.Enter(request.ConversationId);
        try
        {
            return await WithFilesAsync(answer, request, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            NotFiled(logger, exception);
            return answer;
        }
    }

    private async Task<Answer> WithFilesAsync(Answer answer, TurnRequest request, CancellationToken cancellationToken)
    {
        var sheet = sheets.Of(answer);
        var kinds = answer.Wanted;
        if (sheet is not null)
        {
            await last.KeepAsync(sheet, cancellationToken);
            kinds = [.. AnswerFiles.Unasked(sheet).Concat(kinds).Distinct()];
        }
        else if (answer.Wanted.Count > 0 && answer.Kind == AnswerKinds.Report)
        {
            sheet = await last.FindAsync(cancellationToken);
        }

        if (sheet is null)
        {
            return answer;
        }

        var attachments = new List<AnswerAttachment>(answer.Attachments ?? []);
        var refused = false;
        foreach (var kind in kinds)
        {
            if (kind == FileKind.Map && !AnswerFiles.CanBeMapped(sheet))
            {
                answer = AnswerRenderer.Add(answer, "Bản đồ chỉ vẽ được số liệu của tỉnh, thành phố trong một kỳ.");
                refused = true;
                continue;
            }

            var whole = FileKinds.NeedsWhole(kind) ? await WholeAsync(sheet, request, cancellationToken) : [];
            attachments.Add(await files.AttachAsync(kind, sheet, kind == FileKind.Map ? [.. whole.Take(1)] : whole, cancellationToken));
        }

        if (attachments.Count == 0)
        {
            return answer;
        }

        var asked = answer.Wanted.Distinct().Where(kind => attachments.Any(attachment => attachment.ContentType == FileKinds.ContentType(kind))).Select(FileKinds.Name).ToList();
        return (asked.Count > 0 && !refused && answer.Kind != AnswerKinds.Report ? AnswerRenderer.Add(answer, $"Em gửi kèm {string.Join(", ", asked)}.") : answer) with { Attachments = attachments };
    }

    // Through the kernel like every other question to the knowledge, so that the same gate stands before it.
    private async Task<IReadOnlyList<FigureSheet>> WholeAsync(FigureSheet sheet, TurnRequest request, CancellationToken cancellationToken)
    {
        if (sheet.Period is not { } period || sheet.Sources.Count == 0)
        {
            return [];
        }

        var call = SkillCall.Of(FilesSkill.Plugin, FilesSkill.WholeFunction, ("indicator", sheet.IndicatorId), ("day", period.To), ("title", sheet.Sources[0].Title));
        return await kernel.RunAsync(call, request.Caller, VietnamClock.Today(time), cancellationToken) is WholeFacts facts
            ? [.. facts.Rankings.Select(ranking => Whole(sheet, ranking)).OrderBy(whole => whole.Units == sheet.Units ? 0 : 1)]
            : [];
    }

    private static FigureSheet Whole(FigureSheet sheet, WholeRanking ranking) => sheet with
    {
        Kind = AnswerKinds.Ranking,
        Units = ranking.Kind,
        Rows = ranking.Rows,
        Highest = ranking.Highest,
        Lowest = ranking.Lowest,
        Coverage = ranking.Coverage is { } coverage ? new AnswerCoverage(coverage.Have, coverage.Of) : null,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "The files of an answer could not be kept; it goes out without them")]
    private static partial void NotFiled(ILogger logger, Exception exception);
}
