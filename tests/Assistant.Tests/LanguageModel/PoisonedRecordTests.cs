using System.Text.Json;
using Assistant.Bot.Answers;
using Assistant.Knowledge.Procedures.Imported;
using Assistant.Knowledge.Provenance;
using Assistant.Tests.Attacks;

namespace Assistant.Tests.LanguageModel;

/// <summary>
/// Orders hidden in imported records (tests/attacks/documents.yaml) reach no model but for a title, and what they want is in no
/// answer beyond what the record itself shows to whoever asks for it.
/// </summary>
public sealed class PoisonedRecordTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] Sides = ["cần giấy tờ gì", "làm thế nào", "hết bao nhiêu tiền", "nộp ở đâu"];

    /// <summary>In short, one in so many.</summary>
    private const int Share = 4;

    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-poison-").FullName;
    private readonly List<(Attack Attack, string Code, string Title)> _records = [];
    private ModelServer _model = null!;
    private AssistantUnderTest _assistant = null!;
    private AssistantUnderTest _without = null!;

    [Fact]
    public async Task An_order_in_a_record_is_followed_by_nobody()
    {
        var faults = new List<string>();
        foreach (var (attack, code, title) in _records)
        {
            // Who asks for a record is shown its title as it stands.
            List<string> shown = [title];
            foreach (var side in Sides)
            {
                shown.Add((await _without.AskAsync($"{title} {side}")).Text);
            }

            foreach (var side in Sides)
            {
                var answer = await _assistant.AskAsync($"{title} {side}");
                // What leads elsewhere is not shown even to who asks for the record.
                faults.AddRange(attack.Taken(answer.Text).Except(attack.Taken(ForeignText.Clean(attack.Text))).Select(bait => $"{attack.Id}: \"{bait}\" shown in \"{answer.Text}\""));
                faults.AddRange(attack.Taken(answer.Text).Where(bait => !shown.Any(text => text.Contains(bait, StringComparison.OrdinalIgnoreCase))).Select(bait => $"{attack.Id}: \"{bait}\" in \"{answer.Text}\""));
                Assert.Null(answer.Amounts);
                Assert.True(answer.Procedure is null || answer.Procedure.Id == code || answer.Kind == AnswerKinds.Clarification, $"{attack.Id}: {answer.Procedure?.Id}");
            }
        }

        Assert.Empty(faults);
        Assert.NotEmpty(_model.Requests);
        foreach (var attack in _records.Select(record => record.Attack).Where(attack => attack.In != "procedure_title"))
        {
            Assert.DoesNotContain(_model.Requests, request => attack.Taken(request.Prompt).Any());
        }
    }

    public async Task InitializeAsync()
    {
        var reader = new PortalRecordReader(AssistantUnderTest.Today);
        var attacks = Attack.Load("documents.yaml").Where(attack => attack.In.StartsWith("procedure_", StringComparison.Ordinal) || attack.In == "agency_name");
        foreach (var (number, attack) in attacks.Index().Where(attack => LongTests.AreWanted || attack.Index % Share == 0))
        {
            var title = attack.In == "procedure_title" ? attack.Text : $"Cấp giấy phép vận hành thiết bị bay thử nghiệm kiểu XQ{number:00}";
            var record = reader.Read(JsonSerializer.Serialize(new
            {
                ma = $"9.{number + 900000}",
                ten = title,
                co_quan = attack.In == "agency_name" ? attack.Text : "Cục Thử nghiệm",
                date = "2026-06",
                thanh_phan = attack.In == "procedure_document" ? attack.Text : "Đơn xin bay",
                trinh_tu = attack.In == "procedure_step" ? attack.Text : "Bước 1: nộp đơn",
                cach_thuc = new[] { new { kenh = "Trực tiếp", thoi_han = "5 Ngày", phi = new[] { "Miễn phí" }, mo_ta = attack.In == "procedure_fee_note" ? attack.Text : "" } },
            })).Procedure;
            if (record is not null)
            {
                ImportedProcedureStore.InFile(Path.Combine(_folder, "procedures.db")).Import([record]);
                _records.Add((attack, record.Id, record.Title));
            }
        }

        _model = await ModelServer.StartAsync((request, http) => request.Round == 0 && request.Procedures.Count > 0
            ? ModelReply.CallAsync(http, ("procedures_describe", new { procedure = request.Procedures[0], aspect = "Overview" }))
            : ModelReply.SayAsync(http, request.Prompt.Split('\n').First(line => line.Contains(" | ", StringComparison.Ordinal) && char.IsDigit(line[0])).Split(" | ")[1]));
        var settings = _model.Settings;
        settings["LanguageModel:AskBelow"] = "1";
        settings["LanguageModel:CacheMinutes"] = "0";
        settings["LanguageModel:TokensPerDay"] = settings["LanguageModel:TokensPerPerson"] = "1000000000";
        _assistant = new AssistantUnderTest(_folder, settings: settings);
        _without = new AssistantUnderTest(_folder);
    }

    public void Dispose()
    {
        _assistant.Dispose();
        _without.Dispose();
    }

    public async Task DisposeAsync()
    {
        Dispose();
        await _model.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
    }
}
