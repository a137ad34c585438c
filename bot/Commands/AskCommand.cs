using System.CommandLine;
using System.Text.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Conversations;

namespace Assistant.Bot.Commands;

/// <summary>ask "…": one answer on standard output.</summary>
internal static class AskCommand
{
    private const string TokenVariable = "ASSISTANT_TOKEN";

    public static Command Create(Composition composition)
    {
        var question = new Argument<string>("question") { Description = "Câu hỏi, đặt trong dấu ngoặc kép.", HelpName = "câu hỏi" };
        var date = new Option<string?>("--date") { Description = "Hỏi theo quy định tại ngày này, dạng 2026-11-23. Mặc định: hôm nay.", HelpName = "ngày" };
        var place = new Option<string?>("--place") { Description = "Tỉnh, thành phố, kể cả tên trước sáp nhập.", HelpName = "tỉnh" };
        var json = new Option<bool>("--json") { Description = "In câu trả lời dạng JSON, như POST /api/ask." };
        var token = new Option<string?>("--token")
        {
            Description = $"Mã truy cập của cán bộ; cũng có thể đặt trong biến môi trường {TokenVariable}. Không có mã: người dân.",
            HelpName = "mã",
        };
        var save = new Option<string?>("--save") { Description = "Lưu hình và tệp của câu trả lời vào thư mục này.", HelpName = "thư mục" };
        var command = new Command("ask", "Hỏi một câu và in câu trả lời.") { question, date, place, json, token, save };
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(composition, services => AskAsync(
            services,
            new AskInput
            {
                Question = parsed.GetValue(question),
                Date = parsed.GetValue(date),
                Place = parsed.GetValue(place),
                Format = parsed.GetValue(json) ? "markdown" : "plain",
            },
            parsed.GetValue(token) ?? Environment.GetEnvironmentVariable(TokenVariable),
            parsed.GetValue(json),
            parsed.GetValue(save),
            cancellationToken)));
        return command;
    }

    private static async Task<int> AskAsync(
        IServiceProvider services, AskInput input, string? token, bool json, string? folder, CancellationToken cancellationToken)
    {
        var caller = string.IsNullOrEmpty(token) ? Caller.Citizen : services.GetRequiredService<TokenRegister>().Recognise(token);
        if (caller is null)
        {
            return await Output.FailAsync("Mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi.");
        }

        if (!services.GetRequiredService<AskInputReader>().Read(input, caller).IsGood(out var request, out var problem))
        {
            return await Output.FailAsync($"{problem.Title}. {problem.Detail}");
        }

        var answer = await services.GetRequiredService<IAssistant>().AskAsync(request, cancellationToken);
        Console.WriteLine(json ? JsonSerializer.Serialize(answer, AnswerJson.Indented.Answer) : AnswerText.Of(folder is null ? answer : answer with { Attachments = null }));
        return folder is null || answer.Attachments is not { Count: > 0 } attachments
            ? Output.Good
            : await SavedFiles.WriteAsync(services, attachments, folder, cancellationToken);
    }
}
