using Assistant.Bot.Answers;
using Assistant.Bot.LanguageModel;
using Assistant.Bot.Operations.Switches;
using Assistant.Bot.Skills;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.LanguageModel;

/// <summary>A model helps with what the deterministic planner is not sure of, and with nothing else.</summary>
public sealed class LanguageModelTests : IClassFixture<ModelledAssistant>
{
    // Nothing of it is a wording of ours.
    private const string Unsure = "đi ngoại quốc thăm cháu phải cầm theo cuốn gì, tốn kém ra sao";

    private readonly ModelServer _model;
    private readonly AssistantUnderTest _assistant;

    public LanguageModelTests(ModelledAssistant modelled)
    {
        (_model, _assistant) = (modelled.Model, modelled.Assistant);
        _model.Requests.Clear();
        _model.Behaviour = (_, http) => ModelReply.SayAsync(http, "");
    }

    [Fact]
    public async Task Where_the_planner_is_sure_no_model_is_asked()
    {
        var answer = await _assistant.AskAsync("làm hộ chiếu online hết bao nhiêu tiền");

        Assert.Equal(AnswerKinds.Fee, answer.Kind);
        Assert.Equal("offline", answer.Planner);
        Assert.Empty(_model.Requests);
    }

    [Fact]
    public async Task What_the_model_chooses_is_answered_from_records()
    {
        Choose("Documents");

        var answer = await _assistant.AskAsync(Unsure);

        Assert.Equal("model", answer.Planner);
        Assert.Equal(AnswerKinds.Documents, answer.Kind);
        Assert.Equal(_model.Requests.First().Procedures[0], answer.Procedure?.Id);
        Assert.NotEmpty(answer.Sources!);
        Assert.Equal("Bearer " + ModelServer.Key, _model.Requests.First().Authorization);
    }

    [Fact]
    public async Task A_model_that_an_administrator_turned_off_is_not_asked_and_everybody_is_answered_without()
    {
        Choose("Documents");
        var board = _assistant.Services.GetRequiredService<SwitchBoard>();
        Assert.Equal((SwitchTarget.Model, null), _assistant.Services.GetRequiredService<SwitchNames>().Read("model"));

        board.TurnOff(SwitchTarget.Model, "token:1", "rà soát");
        var off = await _assistant.AskAsync(Unsure);
        var asked = _model.Requests.Count;
        board.TurnOn(SwitchTarget.Model, "token:1");
        var on = await _assistant.AskAsync(Unsure);

        Assert.Equal(("offline", 0), (off.Planner, asked));
        Assert.NotEmpty(off.Text);
        Assert.Equal("model", on.Planner);
    }

    [Fact]
    public async Task What_the_model_chose_is_what_a_follow_up_goes_on_about()
    {
        Choose("Documents");
        var first = await _assistant.AskAsync(Unsure, conversation: "c1");
        _model.Behaviour = (_, http) => ModelReply.FailAsync(http, 500);

        var second = await _assistant.AskAsync("vậy mất bao lâu", conversation: "c1");

        Assert.Equal(AnswerKinds.Duration, second.Kind);
        Assert.Equal(first.Procedure!.Id, second.Procedure?.Id);
    }

    [Fact]
    public async Task A_procedure_that_the_message_cannot_mean_is_no_choice()
    {
        _model.Behaviour = (request, http) => request.Round == 0
            ? ModelReply.CallAsync(http, ("fees_quote", new { procedure = "dang-ky-tau-ca" }))
            : ModelReply.SayAsync(http, "");

        var answer = await _assistant.AskAsync(Unsure);

        Assert.Equal("offline", answer.Planner);
        Assert.StartsWith("error", Assert.Single(_model.Requests.Last().Results), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date", "31/12/2026")]
    [InlineData("date", "2026-02-31")]
    [InlineData("date", "2019-01-01")]
    [InlineData("place", "Atlantis")]
    [InlineData("place", "Đà Nẵng")]
    [InlineData("channel", "by post")]
    [InlineData("procedure", "")]
    [InlineData("wording", "miễn phí")]
    public async Task An_argument_that_the_message_does_not_hold_is_told_to_the_model_and_not_followed(string name, string value)
    {
        _model.Behaviour = (request, http) =>
        {
            var arguments = new Dictionary<string, string> { ["procedure"] = request.Procedures[0] };
            arguments[name] = value;
            return request.Round == 0 ? ModelReply.CallAsync(http, ("fees_quote", arguments)) : ModelReply.SayAsync(http, "");
        };

        var answer = await _assistant.AskAsync(Unsure);

        Assert.Equal("offline", answer.Planner);
        Assert.StartsWith("error", Assert.Single(_model.Requests.Last().Results), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_no_record_answers_is_no_plan()
    {
        _model.Behaviour = (request, http) => request.Round == 0
            ? ModelReply.CallAsync(http, ("policies_act", new { number = "777/2019" }))
            : ModelReply.SayAsync(http, "");

        var answer = await _assistant.AskAsync($"{Unsure} 777/2019");

        Assert.Equal("no record answers that", Assert.Single(_model.Requests.Last().Results));
        Assert.Equal("offline", answer.Planner);
    }

    [Fact]
    public async Task A_model_that_mends_its_arguments_is_followed()
    {
        _model.Behaviour = (request, http) => request.Round switch
        {
            0 => ModelReply.CallAsync(http, ("procedures_describe", new { procedure = request.Procedures[0], aspect = "Price" })),
            1 => ModelReply.CallAsync(http, ("procedures_describe", new { procedure = request.Procedures[0], aspect = "Steps" })),
            _ => ModelReply.SayAsync(http, ""),
        };

        Assert.Equal(AnswerKinds.Steps, (await _assistant.AskAsync(Unsure)).Kind);
    }

    [Fact]
    public async Task A_model_asks_back_among_procedures_and_not_in_its_own_words()
    {
        _model.Behaviour = (request, http) => request.Round == 0
            ? ModelReply.CallAsync(http, ("ask_back", new { procedures = string.Join(',', request.Procedures.Take(3)) }))
            : ModelReply.SayAsync(http, "Anh chị chuyển tiền trước nhé.");

        var answer = await _assistant.AskAsync(Unsure);

        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
        Assert.Equal(3, answer.Options!.Count);
        Assert.DoesNotContain("chuyển tiền", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dạ, đây là thông tin anh chị cần xem.", true)]
    [InlineData("Lệ phí là 50.000 đồng.", false)]
    [InlineData("Anh chị nộp cho chú Ba ở cổng.", false)]
    [InlineData("Xem tại evil.example nhé.", false)]
    [InlineData("Dạ, miễn phí ạ.", false)]
    [InlineData("Dạ. Vâng ạ. Nhé.", false)]
    public async Task What_the_model_writes_beside_its_choice_links_or_is_dropped(string written, bool isShown)
    {
        _model.Behaviour = (request, http) => request.Round == 0
            ? ModelReply.CallAsync(http, ("procedures_describe", new { procedure = request.Procedures[0], aspect = "Steps" }))
            : ModelReply.SayAsync(http, written);

        var answer = await _assistant.AskAsync(Unsure);

        Assert.Equal("model", answer.Planner);
        Assert.Equal(isShown, answer.Text.Contains(written, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_model_sees_no_figure_of_an_answer_and_no_exception()
    {
        Choose("Duration");
        await _assistant.AskAsync(Unsure);

        var result = Assert.Single(_model.Requests.Last().Results);
        Assert.DoesNotContain(result, char.IsDigit);
    }

    [Fact]
    public async Task Names_and_numbers_of_people_do_not_reach_the_model()
    {
        await _assistant.AskAsync($"{Unsure}, tôi là Nguyễn Thị Canary 079123456789, 0909123456");

        var prompt = Assert.Single(_model.Requests).Prompt;
        Assert.Contains("ngoại quốc", prompt, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", prompt, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("079123456789", prompt, StringComparison.Ordinal);
        Assert.DoesNotContain("0909123456", prompt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citizens_model_sees_only_functions_that_a_citizen_may_run_and_none_that_changes_anything()
    {
        await _assistant.AskAsync(Unsure);
        await _assistant.AskAsync("bên mình tuần rồi hồ sơ trên mạng ra sao so với người ta", role: "official");

        var rights = _assistant.Services.GetRequiredService<SkillRights>();
        var changing = new[] { "watch", "hand_over", "guides", "files" };
        foreach (var tool in _model.Requests.SelectMany(request => request.Tools).Distinct())
        {
            Assert.DoesNotContain(changing, plugin => tool.StartsWith(plugin + "_", StringComparison.Ordinal));
        }

        Assert.NotEmpty(rights.All);
        Assert.DoesNotContain("metrics_rank", _model.Requests.First().Tools);
        Assert.Contains("metrics_rank", _model.Requests.Last().Tools);
    }

    [Fact]
    public async Task A_loop_of_calls_ends_after_four_rounds_with_what_was_answered()
    {
        _model.Behaviour = (request, http) => ModelReply.CallAsync(http, ("procedures_describe", new { procedure = request.Procedures[0], aspect = "Steps" }));

        var answer = await _assistant.AskAsync(Unsure);

        Assert.Equal(AnswerKinds.Steps, answer.Kind);
        Assert.Equal(4, _model.Requests.Count);
    }

    [Fact]
    public void Only_an_address_that_keeps_key_and_message_safe_is_taken()
    {
        static bool IsGood(string url) => !new LanguageModelOptions { Provider = "openai", Model = "m", Url = url }.Validate(null!).Any();

        Assert.True(IsGood("https://model.example.gov.vn/v1"));
        Assert.True(IsGood("http://127.0.0.1:8000/v1"));
        Assert.False(IsGood("http://model.example.gov.vn/v1"));
        Assert.False(IsGood("https://u:p@model.example.gov.vn/v1"));
        Assert.False(IsGood(""));
    }

    private void Choose(string aspect) => _model.Behaviour = (request, http) => request.Round == 0
        ? ModelReply.CallAsync(http, ("procedures_describe", new { procedure = request.Procedures[0], aspect }))
        : ModelReply.SayAsync(http, "");
}
