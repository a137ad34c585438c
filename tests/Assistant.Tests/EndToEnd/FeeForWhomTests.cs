using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Model;
using Assistant.Bot.Skills;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.EndToEnd;

/// <summary>Fees for so many, for such a person, of such a value: what was asked comes first, the rates after it.</summary>
public sealed class FeeForWhomTests : IClassFixture<AssistantUnderTest>
{
    private readonly AssistantUnderTest _assistant;

    public FeeForWhomTests(AssistantUnderTest assistant) => _assistant = assistant;

    [Theory]
    [InlineData("sao y ban chinh hoc ba 7 trang het bao nhieu", 9_000)]
    [InlineData("cả nhà 3 người làm hộ chiếu nộp mạng hết mấy đồng", 300_000)]
    [InlineData("bốn người, hai vợ chồng với hai đứa nhỏ, làm hộ chiếu tốn bao nhiêu", 400_000)]
    [InlineData("bảo hiểm y tế hộ gia đình nhà 2 người đóng 6 tháng bao nhiêu tiền", 1_161_270)]
    [InlineData("xe máy mới giá tính trước bạ 40 triệu thì trước bạ lần đầu bao nhiêu", 800_000)]
    public async Task The_sum_that_is_asked_for_stands_first(string question, long expected)
    {
        var answer = await _assistant.AskAsync(question, AssistantUnderTest.Today);

        Assert.Contains(VietnameseFormat.Money(expected), answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains(answer.Amounts!, amount => amount.AmountVnd == expected);
    }

    [Theory]
    [InlineData("đăng ký thường trú cho bà nội 75 tuổi thì có phải đóng tiền không", "người cao tuổi")]
    [InlineData("Em khuyết tật, đăng ký tạm trú hết bao nhiêu?", "người khuyết tật")]
    public async Task Who_pays_nothing_is_told_so_first(string question, string expected)
    {
        var answer = await _assistant.AskAsync(question, AssistantUnderTest.Today);

        Assert.Contains(expected, answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("miễn", answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Equal(0, answer.Amounts![0].AmountVnd);
    }

    [Fact]
    public async Task Of_kinds_that_cost_differently_no_sum_is_guessed()
    {
        var answer = await _assistant.AskAsync("Công ty ở Đồng Nai mua 3 ô tô mới, đăng ký biển số lần đầu hết bao nhiêu?", AssistantUnderTest.Today);

        Assert.DoesNotContain(answer.Amounts!, amount => amount.AmountVnd is 420_000 or 300_000);
    }

    [Fact]
    public async Task Of_the_kind_that_is_told_the_sum_is_told()
    {
        var answer = await _assistant.AskAsync("Công ty ở Đồng Nai mua 3 xe tải mới, đăng ký biển số lần đầu hết bao nhiêu?", AssistantUnderTest.Today);

        Assert.Equal(300_000, answer.Amounts![0].AmountVnd);
    }

    [Fact]
    public async Task Where_the_province_decides_and_no_figure_is_known_no_amount_is_listed()
    {
        var answer = await _assistant.AskAsync("Mất sổ đỏ xin cấp lại ở Thái Nguyên hết bao nhiêu?", AssistantUnderTest.Today);

        Assert.All(answer.Amounts!, amount => Assert.Null(amount.AmountVnd));
    }

    [Fact]
    public async Task Where_the_province_decides_its_waiver_is_told()
    {
        var answer = await _assistant.AskAsync("Nghệ An có miễn lệ phí đăng ký hộ kinh doanh khi nộp mạng không?", AssistantUnderTest.Today);

        Assert.Contains("có thể được miễn, giảm theo chính sách của địa phương", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ward_that_bears_the_name_of_a_former_district_lies_in_its_province()
    {
        var answer = await _assistant.AskAsync("khai sinh trễ hạn nộp trực tiếp ở phường Cầu Giấy bao nhiêu tiền", AssistantUnderTest.Today);

        Assert.Contains("Cầu Giấy nay thuộc TP. Hà Nội", answer.Text.Replace("Thành phố", "TP.", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_counted_and_what_it_is_worth_is_read_by_us_and_given_by_no_model()
    {
        var quote = _assistant.Services.GetRequiredService<SkillKernel>().OfferedToModel.Single(function => function.PluginName == FeeSkill.Plugin && function.Name == FeeSkill.QuoteFunction);

        Assert.Equal(["procedure", "date", "place", "channel"], quote.Metadata.Parameters.Select(parameter => parameter.Name).Where(ModelArguments.IsOffered));
    }

    [Fact]
    public async Task A_number_of_copies_goes_on_from_the_fee_of_one()
    {
        await _assistant.AskAsync("Xin bản sao trích lục khai sinh tại quầy mấy tiền?", AssistantUnderTest.Today, conversation: "copies");
        var answer = await _assistant.AskAsync("lấy 4 bản", AssistantUnderTest.Today, conversation: "copies");

        Assert.Contains(VietnameseFormat.Money(32_000), answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }
}
