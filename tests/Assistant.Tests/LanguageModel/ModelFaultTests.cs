using System.Diagnostics;
using System.Net;
using System.Text;
using Assistant.Bot.LanguageModel;
using Assistant.Bot.Planning.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Assistant.Tests.LanguageModel;

/// <summary>A model that fails in any way costs the message its help, and never its answer.</summary>
public sealed class ModelFaultTests : IAsyncLifetime, IDisposable
{
    private const string Unsure = "đi ngoại quốc thăm cháu phải cầm theo cuốn gì, tốn kém ra sao";

    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-model-").FullName;
    private ModelServer _model = null!;
    private AssistantUnderTest? _assistant;

    public static TheoryData<string> Faults => [.. Behaviours.Keys];

    private static Dictionary<string, Func<ModelRequest, HttpContext, Task>> Behaviours { get; } = new()
    {
        ["500"] = (_, http) => ModelReply.FailAsync(http, 500),
        ["429"] = (_, http) => ModelReply.FailAsync(http, 429),
        ["429 with a long wait"] = (_, http) => ModelReply.FailAsync(http, 429, "120"),
        ["401"] = (_, http) => ModelReply.FailAsync(http, 401),
        ["redirect"] = (_, http) =>
        {
            http.Response.Redirect("http://evil.example/");
            return Task.CompletedTask;
        },
        ["no JSON"] = (_, http) => http.Response.WriteAsync("<html>Bad gateway</html>"),
        ["JSON of another kind"] = (_, http) => http.Response.WriteAsJsonAsync(new { hello = "world" }),
        ["no choice"] = (_, http) => http.Response.WriteAsJsonAsync(new { id = "1", @object = "chat.completion", created = 1, model = "m", choices = Array.Empty<object>() }),
        ["half a body"] = async (_, http) =>
        {
            http.Response.ContentLength = 4000;
            await http.Response.WriteAsync("""{"id":"1","object":"chat.completion","choices":[{"ind""");
            http.Abort();
        },
        ["a body without end"] = async (_, http) =>
        {
            var piece = Encoding.ASCII.GetBytes(new string(' ', 64 * 1024));
            while (!http.RequestAborted.IsCancellationRequested)
            {
                await http.Response.Body.WriteAsync(piece, http.RequestAborted);
            }
        },
        ["silence"] = (_, http) => Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default),
        ["arguments that are no JSON"] = (_, http) => ModelReply.CallRawAsync(http, ("fees_quote", """{"procedure": """)),
        ["arguments that are a list"] = (_, http) => ModelReply.CallRawAsync(http, ("fees_quote", "[1,2]")),
        ["a function that is none"] = (_, http) => ModelReply.CallAsync(http, ("delete_everything", new { sure = true })),
        ["a function that was not offered"] = (_, http) => ModelReply.CallAsync(http, ("watch_subscribe", new { what = "[]", schedule = "new" })),
        ["a hundred calls"] = (_, http) => ModelReply.CallAsync(http, [.. Enumerable.Repeat(("fees_quote", (object)new { procedure = "x" }), 100)]),
        ["a huge argument"] = (_, http) => ModelReply.CallAsync(http, ("fees_quote", new { procedure = new string('x', 100_000) })),
        ["nothing"] = (_, http) => ModelReply.SayAsync(http, ""),
    };

    private static Lazy<Task<string>> Without { get; } = new(async () =>
    {
        using var assistant = new AssistantUnderTest();
        return (await assistant.AskAsync(Unsure)).Text;
    });

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task The_answer_is_that_without_a_model(string fault)
    {
        _model.Behaviour = Behaviours[fault];

        var answer = await Start().AskAsync(Unsure);

        Assert.NotEmpty(_model.Requests);
        Assert.Equal("offline", answer.Planner);
        Assert.Equal(await Without.Value, answer.Text);
    }

    [Fact]
    public async Task After_some_failures_nobody_waits_for_the_model_any_more()
    {
        _model.Behaviour = Behaviours["500"];
        var assistant = Start();
        for (var number = 0; number < 10; number++)
        {
            await assistant.AskAsync(Unsure);
        }

        Assert.InRange(_model.Requests.Count, 1, 6);
    }

    [Fact]
    public async Task A_model_that_falls_silent_is_left_alone_soon()
    {
        _model.Behaviour = Behaviours["silence"];
        var assistant = Start(("LanguageModel:TimeoutSeconds", "2"));
        for (var number = 0; number < 10; number++)
        {
            await assistant.AskAsync(Unsure);
        }

        Assert.InRange(_model.Requests.Count, 1, 6);
    }

    [Fact]
    public async Task What_is_kept_of_a_decision_holds_no_word_of_the_message_and_none_of_the_model()
    {
        _model.Behaviour = (request, http) => request.Round == 0
            ? ModelReply.CallAsync(http, ("fees_quote", new { procedure = request.Procedures[0] }))
            : ModelReply.SayAsync(http, "canary-of-the-model");
        var cache = new RecordingCache();
        using var assistant = new AssistantUnderTest(_folder, settings: _model.Settings, replace: services => services.Replace(ServiceDescriptor.Singleton<IDistributedCache>(cache)));

        await assistant.AskAsync(Unsure);

        Assert.Contains(cache.Written, written => written.Contains("quote", StringComparison.Ordinal));
        foreach (var word in new[] { "quốc", "quoc", "cuon", "tốn", "canary" })
        {
            Assert.DoesNotContain(cache.Written, written => written.Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task A_service_that_was_busy_is_asked_once_more()
    {
        var busy = true;
        _model.Behaviour = (request, http) =>
        {
            if (busy)
            {
                busy = false;
                return ModelReply.FailAsync(http, 503);
            }

            return request.Round == 0 ? ModelReply.CallAsync(http, ("procedures_describe", new { procedure = request.Procedures[0], aspect = "Steps" })) : ModelReply.SayAsync(http, "");
        };

        Assert.Equal("model", (await Start().AskAsync(Unsure)).Planner);
    }

    [Fact]
    public async Task More_messages_at_once_than_the_model_bears_are_answered_without_it()
    {
        var waiting = new TaskCompletionSource();
        var first = new TaskCompletionSource();
        _model.Behaviour = async (_, http) =>
        {
            first.TrySetResult();
            await waiting.Task;
            await ModelReply.SayAsync(http, "");
        };
        var assistant = Start(("LanguageModel:MaxConcurrent", "1"), ("LanguageModel:TimeoutSeconds", "60"));

        var held = assistant.AskAsync(Unsure);
        await first.Task;
        var other = await assistant.AskAsync(Unsure);
        waiting.SetResult();

        Assert.Equal("offline", other.Planner);
        Assert.Single(_model.Requests);
        await held;
    }

    [Fact]
    public async Task Azure_is_asked_in_its_own_way()
    {
        _model.Behaviour = (_, http) => ModelReply.SayAsync(http, "");

        await Start(("LanguageModel:Provider", "azure"), ("LanguageModel:Url", _model.Address)).AskAsync(Unsure);

        var request = Assert.Single(_model.Requests);
        Assert.Equal("/openai/deployments/test/chat/completions", request.Path);
        Assert.Equal(ModelServer.Key, request.ApiKey);
    }

    [Theory]
    [InlineData("LanguageModel:TokensPerDay")]
    [InlineData("LanguageModel:TokensPerPerson")]
    public async Task Without_budget_the_model_is_not_asked(string limit)
    {
        var most = TokenBudget.MostPerMessage + 1000;
        var assistant = Start((limit, most.ToString(System.Globalization.CultureInfo.InvariantCulture)));

        await assistant.AskAsync(Unsure, conversation: "a");
        await assistant.AskAsync(Unsure, conversation: "a");
        Assert.Equal(2, _model.Requests.Count);

        // What was not used is given back, so it takes some messages to use it up.
        await assistant.AskAsync(Unsure, conversation: "a");
        await assistant.AskAsync(Unsure, conversation: "b");
        Assert.Equal(limit.EndsWith("Person", StringComparison.Ordinal) ? 3 : 2, _model.Requests.Count);
    }

    [Fact]
    public async Task What_a_service_refuses_costs_nothing_and_what_it_may_have_worked_on_costs_a_round()
    {
        var most = TokenBudget.MostPerMessage + 3000;
        var assistant = Start(("LanguageModel:TokensPerPerson", most.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        _model.Behaviour = Behaviours["401"];
        await assistant.AskAsync(Unsure);
        await assistant.AskAsync(Unsure);
        Assert.Equal(2, _model.Requests.Count);

        _model.Behaviour = Behaviours["no JSON"];
        await assistant.AskAsync(Unsure);
        await assistant.AskAsync(Unsure);
        Assert.Equal(3, _model.Requests.Count);
    }

    [Fact]
    public async Task A_restart_does_not_fill_the_purse_and_a_broken_purse_is_empty()
    {
        (string, string?) limit = ("LanguageModel:TokensPerDay", (TokenBudget.MostPerMessage + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        await Start(limit).AskAsync(Unsure);
        Assert.Single(_model.Requests);

        Dispose();
        await Start(limit).AskAsync(Unsure);
        Assert.Single(_model.Requests);

        Dispose();
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(_folder, "model-budget.db*"))
        {
            File.Delete(file);
        }

        File.WriteAllText(Path.Combine(_folder, "model-budget.db"), "This is no database, whatever its name says.");
        await Start().AskAsync(Unsure);
        Assert.Single(_model.Requests);
    }

    [Fact]
    public async Task The_same_message_is_decided_once_and_another_role_decides_for_itself()
    {
        _model.Behaviour = (request, http) => request.Round == 0
            ? ModelReply.CallAsync(http, ("procedures_describe", new { procedure = request.Procedures[0], aspect = "Steps" }))
            : ModelReply.SayAsync(http, "");
        var assistant = Start(("LanguageModel:CacheMinutes", "60"));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => assistant.AskAsync(Unsure)));
        Assert.Equal("model", (await assistant.AskAsync(Unsure.ToUpperInvariant())).Planner);
        Assert.Equal(2, _model.Requests.Count);

        await assistant.AskAsync(Unsure, role: "helper");
        Assert.Equal(4, _model.Requests.Count);
    }

    [Fact]
    public async Task A_failure_is_not_remembered_as_a_decision()
    {
        _model.Behaviour = Behaviours["401"];
        var assistant = Start(("LanguageModel:CacheMinutes", "60"));
        await assistant.AskAsync(Unsure);

        await assistant.AskAsync(Unsure);

        Assert.Equal(2, _model.Requests.Count);
    }

    public async Task InitializeAsync() => _model = await ModelServer.StartAsync();

    public void Dispose() => _assistant?.Dispose();

    public async Task DisposeAsync()
    {
        Dispose();
        await _model.DisposeAsync();
        TemporaryFolder.Delete(_folder);
    }

    private AssistantUnderTest Start(params (string Key, string? Value)[] more)
    {
        var settings = _model.Settings;
        settings["LanguageModel:CacheMinutes"] = "0";
        settings["LanguageModel:TimeoutSeconds"] = "2";
        // What stops the requests must not be the purse, but in its own tests.
        settings["LanguageModel:TokensPerDay"] = settings["LanguageModel:TokensPerPerson"] = "1000000000";
        foreach (var (key, value) in more)
        {
            settings[key] = value;
        }

        // Waiting and trying again take real time.
        return _assistant = new AssistantUnderTest(_folder, settings: settings, replace: services => services.Replace(ServiceDescriptor.Singleton(TimeProvider.System)));
    }
}
