using Assistant.Bot.Answers;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Metrics.Simulation;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Answers;

/// <summary>Whatever is asked of made-up figures, the answer says that they are made up.</summary>
public sealed class SimulatedAnswerTests : IClassFixture<SimulatedAnswerTests.Demonstration>
{
    private readonly AssistantUnderTest _assistant;

    public SimulatedAnswerTests(Demonstration demonstration) => _assistant = demonstration.Assistant;

    [Theory]
    [InlineData("5 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến toàn trình", AnswerKinds.Ranking)]
    [InlineData("3 bộ cao nhất về tỷ lệ hồ sơ trực tuyến toàn trình", AnswerKinds.Ranking)]
    [InlineData("tỉnh nào hạng 7 về tỷ lệ hồ sơ trực tuyến toàn trình", AnswerKinds.Ranking)]
    [InlineData("tỉnh nào hạng 34 về tỷ lệ hồ sơ trực tuyến toàn trình", AnswerKinds.Ranking)]
    [InlineData("Lào Cai bao nhiêu phần trăm hồ sơ trực tuyến toàn trình", AnswerKinds.Value)]
    [InlineData("Bộ Y tế đạt bao nhiêu phần trăm hồ sơ trực tuyến toàn trình", AnswerKinds.Value)]
    [InlineData("những tỉnh nào dưới 50% về tỷ lệ hồ sơ trực tuyến toàn trình", AnswerKinds.Ranking)]
    [InlineData("lượt truy cập cổng của Cà Mau", AnswerKinds.Value)]
    [InlineData("so sánh Cà Mau với Lào Cai về tỷ lệ hồ sơ trực tuyến toàn trình", AnswerKinds.Comparison)]
    [InlineData("Cà Mau kém tỉnh đầu bảng bao nhiêu về tỷ lệ hồ sơ trực tuyến toàn trình", AnswerKinds.Comparison)]
    [InlineData("Cà Mau tăng hay giảm so với tuần trước về tỷ lệ hồ sơ trực tuyến toàn trình", AnswerKinds.Comparison)]
    [InlineData("tỉnh nào tăng nhiều nhất về tỷ lệ hồ sơ trực tuyến toàn trình", AnswerKinds.Ranking)]
    [InlineData("ai mới vào top 5 tỉnh hồ sơ trực tuyến toàn trình so với tuần trước", AnswerKinds.Ranking)]
    [InlineData("xu hướng tỷ lệ hồ sơ trực tuyến toàn trình của Cà Mau", AnswerKinds.Trend)]
    [InlineData("Cà Mau còn thiếu bao nhiêu so với mục tiêu 2025 về tỷ lệ hồ sơ trực tuyến toàn trình", AnswerKinds.Targets)]
    [InlineData("tỷ lệ hồ sơ trực tuyến toàn trình của Cà Mau lấy từ bảng nào", AnswerKinds.Value)]
    [InlineData("tỉnh nào chưa báo cáo tỷ lệ hồ sơ trực tuyến toàn trình", AnswerKinds.Ranking)]
    public async Task An_answer_with_simulated_figures_says_so(string question, string kind)
    {
        var answer = await _assistant.AskAsync(question, role: "official");

        Assert.Equal(kind, answer.Kind);
        Assert.Contains("mô phỏng", answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("**Đây là số liệu mô phỏng**", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Sources!, source => source.Title.StartsWith("Số liệu mô phỏng", StringComparison.Ordinal));
        Assert.DoesNotContain("in hai đầu", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citizen_gets_no_internal_simulated_figure()
    {
        var answer = await _assistant.AskAsync("lượt truy cập cổng của Cà Mau");

        Assert.Equal(AnswerKinds.Forbidden, answer.Kind);
        Assert.Null(answer.Rows);
    }

    [Fact]
    public async Task A_real_figure_beside_simulated_ones_is_not_called_simulated()
    {
        var answer = await _assistant.AskAsync("5 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến tuần 51/2022", role: "official");

        Assert.NotEmpty(answer.Rows!);
        Assert.DoesNotContain("mô phỏng", answer.Text, StringComparison.Ordinal);
    }

    /// <summary>The assistant with three made-up weeks.</summary>
    public sealed class Demonstration : IDisposable
    {
        public Demonstration()
        {
            var simulator = new FeedSimulator(ShippedKnowledge.Base.Places, ShippedKnowledge.Base.Agencies, seed: 1);
            Assistant.Services.GetRequiredService<IMetricsStore>()
                .Feed(simulator.Weeks(FeedSimulator.Simulable(ShippedKnowledge.Base.Indicators), AssistantUnderTest.Today, 3));
        }

        public AssistantUnderTest Assistant { get; } = new();

        public void Dispose() => Assistant.Dispose();
    }
}
