using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Assistant.Bot.Evaluation;

namespace Assistant.Bot.Commands;

/// <summary>evaluate PATH: runs question sets and says how many answers are right.</summary>
internal static class EvaluateCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Composition composition)
    {
        var path = new Argument<string>("đường dẫn") { Description = "Tệp bộ câu hỏi (YAML) hoặc thư mục chứa các bộ." };
        var date = new Option<string?>("--date") { Description = "Hỏi theo quy định tại ngày này, dạng 2026-11-24. Mặc định: hôm nay.", HelpName = "ngày" };
        var markdown = new Option<FileInfo?>("--markdown") { Description = "Ghi bảng kết quả vào tệp Markdown này.", HelpName = "tệp" };
        var json = new Option<FileInfo?>("--json") { Description = "Ghi từng câu với kết quả vào tệp JSON này.", HelpName = "tệp" };
        var failures = new Option<bool>("--failures") { Description = "In cả những câu chưa đạt." };
        var command = new Command("evaluate", "Chạy bộ câu hỏi và cho biết tỷ lệ đúng.") { path, date, markdown, json, failures };
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(composition, async services =>
        {
            DateOnly? day = null;
            if (parsed.GetValue(date) is { } typed)
            {
                if (!DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known))
                {
                    return await Output.FailAsync("Ngày phải có dạng năm-tháng-ngày, ví dụ 2026-11-24.");
                }

                day = known;
            }

            IReadOnlyList<QuestionSet> sets;
            try
            {
                sets = QuestionSet.Load(parsed.GetRequiredValue(path));
            }
            catch (InvalidDataException fault)
            {
                return await Output.FailAsync(fault.Message);
            }

            var evaluator = Evaluator.Over(services);
            var turns = await evaluator.RunAsync(sets, day, cancellationToken);
            foreach (var set in sets.Where(set => !set.Items.All(evaluator.CanBeJudged)))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Name}: bỏ qua {set.Items.Count(item => !evaluator.CanBeJudged(item))} câu về thủ tục chưa nhập vào kho."));
            }

            var report = EvaluationReport.Markdown(turns, parsed.GetValue(failures));
            Console.WriteLine(report);
            if (parsed.GetValue(markdown) is { } page)
            {
                await File.WriteAllTextAsync(page.FullName, report, cancellationToken);
            }

            if (parsed.GetValue(json) is { } data)
            {
                await File.WriteAllTextAsync(data.FullName, JsonSerializer.Serialize(turns.Select(Flat), Indented), cancellationToken);
            }

            return Output.Good;
        }));
        return command;
    }

    private static object Flat(JudgedTurn turn) => new
    {
        turn.Set,
        turn.Item.Id,
        Turn = turn.Number + 1,
        turn.Item.Noise,
        turn.Turn.Question,
        Result = turn.Judgement.Result.ToString(),
        turn.Judgement.WrongAmount,
        turn.Judgement.Why,
        turn.SearchRank,
        turn.PlainRank,
        Hits = turn.Hits.Select(hit => $"{hit.ProcedureId} {hit.Confidence} {hit.Known}"),
        turn.Answer.Kind,
        Procedure = turn.Answer.Procedure?.Id,
        turn.Answer.Confidence,
        turn.Answer.Text,
    };
}
