using System.IO.Compression;
using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.Evaluation;
using Assistant.Bot.Operations;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Procedures.Imported;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Channels.Rendering;

/// <summary>
/// What the real assistant says to every question of the question sets, to officials' questions and about imported records,
/// one of which has a title that is half markup.
/// </summary>
public sealed class RealAnswers : IAsyncLifetime
{
    public const string HostileTitle = "Cấp giấy phép huấn luyện khinh khí cầu <script>alert</script> <img src=x onerror=alert> [bấm][a] `mã` _nghiêng_ &lt;b&gt; *sao*";
    public const string HostileDocument = "# Đơn <b>đậm</b> [bấm](javascript:alert) ![a](http://a) ~~bỏ~~ C:\\*";

    private static readonly string[] OfficialQuestions =
    [
        "5 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến", "5 tỉnh cao nhất về tỷ lệ hồ sơ trực tuyến", "Top 3 bộ có cổng nhiều lượt truy cập nhất tuần 40",
        "Đà Nẵng bao nhiêu phần trăm hồ sơ toàn trình", "Tỉnh nào hạng 30 về hồ sơ trực tuyến?", "Bắc Kạn hạng mấy về tỷ lệ hồ sơ trực tuyến",
        "những tỉnh nào dưới 5% hồ sơ trực tuyến", "Tỷ lệ hồ sơ trực tuyến tính thế nào?", "chỉ tiêu hồ sơ trực tuyến năm 2025", "Bình Phước giờ thuộc tỉnh nào?", "Thủ Đức bây giờ là phường nào",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("real-answers-").FullName;
    private readonly List<Answer> _answers = [];

    public IReadOnlyList<Answer> All => _answers;

    public async Task InitializeAsync()
    {
        var titles = Import();
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection([new("Storage:Path", _folder)]);
        builder.AddOperations(quiet: true);
        builder.Services.AddConversations(builder.Configuration);
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero)));
        using var host = builder.Build();
        var assistant = host.Services.GetRequiredService<IAssistant>();

        var questions = QuestionSet.Load(Path.Combine(AppContext.BaseDirectory, "golden"))
            .SelectMany(set => set.Items).SelectMany(item => item.Turns).Select(turn => turn.Question)
            .Concat(titles.SelectMany(title => new[] { $"{title} cần giấy tờ gì", $"{title} hết bao nhiêu tiền", $"{title} mất bao lâu" }));
        foreach (var question in questions.Distinct(StringComparer.Ordinal))
        {
            _answers.Add(await assistant.AskAsync(new TurnRequest { Question = question, Caller = Caller.Citizen }, CancellationToken.None));
        }

        foreach (var question in OfficialQuestions)
        {
            _answers.Add(await assistant.AskAsync(new TurnRequest { Question = question, Caller = new Caller(Role.Official) }, CancellationToken.None));
        }
    }

    public Task DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
        return Task.CompletedTask;
    }

    /// <returns>What the imported procedures are called in questions.</returns>
    private string[] Import()
    {
        var records = new[] { """{"ma":"1.099001","ten":"Thử","co_quan":"Cục Thử nghiệm","date":"2026-06","thanh_phan":"Đơn","cach_thuc":[{"kenh":"Trực tiếp","thoi_han":"5 Ngày","phi":["Miễn phí"],"mo_ta":""}]}""" }.Concat(PortalRecords()).ToArray();
        var reader = new PortalRecordReader(AssistantUnderTest.Today);
        var procedures = records.Select(record => reader.Read(record).Procedure).OfType<Procedure>().ToArray();
        // Reading would refuse or clean these; a store of an earlier version, or another way in, may hold them all the same.
        procedures[0] = procedures[0] with { Title = HostileTitle, Documents = [$"{HostileDocument} (1 bản chính)"] };
        ImportedProcedureStore.InFile(Path.Combine(_folder, "procedures.db")).Import(procedures);
        return ["xin giấy phép huấn luyện khinh khí cầu", .. procedures.Skip(1).Take(40).Select(procedure => procedure.Title).Where(title => title.Length < 400)];
    }

    // The portal's records are no part of the repository; without them the record above stands for all imported ones.
    private static string[] PortalRecords()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", "thu-tuc-bo-quoc-phong.jsonl.gz");
            if (File.Exists(path))
            {
                using var text = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
                return text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            }
        }

        return [];
    }
}
