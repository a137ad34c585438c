using System.CommandLine;
using Assistant.Bot.Answers.Files;
using Assistant.Bot.Channels.Handouts;
using Assistant.Bot.Handouts;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Commands;

/// <summary>handout …: a printable page, or its text, into a file or on standard output.</summary>
internal static class HandoutCommand
{
    public static Command Create(Composition composition)
    {
        var procedure = new Argument<string>("procedure") { Description = "Mã thủ tục, ví dụ dang-ky-khai-sinh.", HelpName = "thủ tục" };
        var place = new Option<string?>("--place") { Description = "Tỉnh, thành phố, kể cả tên trước sáp nhập.", HelpName = "tỉnh" };
        var channel = new Option<string?>("--channel") { Description = "online (trực tuyến) hoặc in_person (trực tiếp). Mặc định: cả hai.", HelpName = "cách nộp" };
        var item = new Option<string?>("--item") { Description = "Một khoản phí của thủ tục. Mặc định: mọi khoản.", HelpName = "khoản" };
        var date = new Option<string?>("--date") { Description = "Phí của ngày này, dạng 2026-11-23. Mặc định: hôm nay.", HelpName = "ngày" };
        var size = new Option<string?>("--size") { Description = "Khổ giấy a5 hoặc a4. Mặc định: a5.", HelpName = "khổ" };
        var text = new Option<bool>("--text") { Description = "Bản chữ để gửi Zalo, thay cho trang in." };
        var file = new Option<string?>("--out") { Description = "Ghi vào tệp này. Mặc định: in ra màn hình.", HelpName = "tệp" };
        var command = new Command("handout", "Làm tờ hướng dẫn một thủ tục để in hoặc gửi Zalo.") { procedure, place, channel, item, date, size, text, file };
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(composition, services => WriteAsync(
            services,
            parsed.GetValue(procedure)!,
            new HandoutQuery
            {
                Place = parsed.GetValue(place),
                Channel = parsed.GetValue(channel),
                Item = parsed.GetValue(item),
                Date = parsed.GetValue(date),
                Size = parsed.GetValue(size),
            },
            parsed.GetValue(text),
            parsed.GetValue(file),
            cancellationToken)));
        return command;
    }

    private static async Task<int> WriteAsync(
        IServiceProvider services, string procedure, HandoutQuery query, bool asText, string? file, CancellationToken cancellationToken)
    {
        if (!services.GetRequiredService<HandoutReader>().Read(procedure, query).IsGood(out var order, out var problem))
        {
            return await Output.FailAsync($"{problem.Title}. {problem.Detail}");
        }

        if (await services.GetRequiredService<HandoutMaker>().MakeAsync(order, cancellationToken) is not { } handout)
        {
            return await Output.FailAsync($"{HandoutProblemPage.Withheld.Title}. {HandoutProblemPage.Withheld.Detail}");
        }

        // A file has no address to lead back to unless one is configured.
        var site = HandoutSite.Configured(services.GetRequiredService<IOptions<FilesOptions>>());
        var made = asText ? HandoutText.Of(handout, site) : HandoutDocument.Of(handout, HandoutReader.ReadSize(query.Size)!.Value, site);
        if (file is null)
        {
            Console.Write(made);
            return Output.Good;
        }

        try
        {
            await File.WriteAllTextAsync(file, made, cancellationToken);
            await Console.Error.WriteLineAsync($"Đã ghi {file}");
            return Output.Good;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return await Output.FailAsync($"Không ghi được tệp \"{file}\": {fault.Message}");
        }
    }
}
