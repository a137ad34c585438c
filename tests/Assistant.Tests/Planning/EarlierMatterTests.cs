using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning;

/// <summary>Talks about several matters: a turn goes back to one of them by its place or its name, or is set against them with another one.</summary>
public sealed class EarlierMatterTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private const string Tenancy = "dang-ky-tam-tru", Marriage = "dang-ky-ket-hon", Licence = "doi-giay-phep-lai-xe";
    private static readonly string[] Begun = ["đăng ký tạm trú cần giấy gì", "đăng ký kết hôn nộp ở đâu", "đổi bằng lái mất mấy ngày"];

    [Theory]
    [InlineData("việc lúc đầu hết bao nhiêu tiền", Tenancy, AnswerKinds.Fee)]
    [InlineData("cai dau tien nop o dau", Tenancy, AnswerKinds.Where)]
    [InlineData("quay lại việc trước, cần giấy gì", Marriage, AnswerKinds.Documents)]
    [InlineData("quay lai viec truoc, can giay gi", Marriage, AnswerKinds.Documents)]
    [InlineData("còn cái thứ hai mấy ngày", Marriage, AnswerKinds.Duration)]
    [InlineData("vụ kia bao lâu vậy em", Marriage, AnswerKinds.Duration)]
    [InlineData("nói lại đăng ký tạm trú, bao lâu", Tenancy, AnswerKinds.Duration)]
    [InlineData("cái cuối cùng cần giấy gì", Licence, AnswerKinds.Documents)]
    public async Task A_turn_goes_back_by_place_or_name(string turn, string procedure, string kind)
    {
        var answer = await assistant.LastAsync([.. Begun, turn]);

        Assert.Equal((procedure, kind), (answer.Procedure?.Id, answer.Kind));
    }

    [Theory]
    [InlineData("cái thứ hai mấy ngày", "tach-ho")]
    [InlineData("cái đầu tiên mấy ngày", Marriage)]
    [InlineData("cả hai mấy ngày", $"{Marriage},tach-ho")]
    public async Task Behind_an_answer_of_two_the_places_are_theirs(string turn, string procedures)
    {
        var answer = await assistant.LastAsync("đổi bằng lái mất mấy ngày", "đăng ký kết hôn với tách hộ cần giấy gì", turn);

        Assert.Equal(procedures.Split(','), answer.AllProcedures);
    }

    [Fact]
    public async Task Both_are_the_last_two_matters_where_none_were_told_together() =>
        Assert.Equal([Marriage, Licence], (await assistant.LastAsync([.. Begun, "cả hai cần giấy gì"])).AllProcedures);

    [Theory]
    [InlineData("khai sinh cho bé cần gì", "đăng ký tạm trú bao lâu", "nói lại khai sinh, nộp ở đâu", "dang-ky-khai-sinh")]
    [InlineData("dang ky tam tru can gi", "tach ho bao lau", "noi lai tam tru, nop o dau", Tenancy)]
    public async Task Again_belongs_to_no_name(string first, string second, string turn, string procedure) =>
        Assert.Equal(procedure, (await assistant.LastAsync(first, second, turn)).Procedure?.Id);

    [Theory]
    [InlineData("cả hai vợ chồng nộp ở đâu")]
    [InlineData("con thứ hai thì bao lâu")]
    [InlineData("lần thứ hai mấy ngày")]
    public async Task Other_counts_go_back_to_nothing(string turn) =>
        Assert.Equal(Licence, (await assistant.LastAsync([.. Begun, turn])).Procedure?.Id);

    [Theory]
    [InlineData("ly hôn cần giấy tờ gì", "thế còn khai tử", "dang-ky-khai-tu")]
    [InlineData("cấp giấy phép xây nhà cần gì", "vậy còn sang tên xe máy", "dang-ky-sang-ten-xe")]
    public async Task What_is_set_against_a_matter_is_asked_in_the_same_way(string first, string turn, string procedure)
    {
        var answer = await assistant.LastAsync(first, turn);

        Assert.Equal((procedure, AnswerKinds.Documents), (answer.Procedure?.Id, answer.Kind));
    }

    [Theory]
    [InlineData("còn vợ em thì sao")]
    [InlineData("thế còn nộp online thì sao")]
    public async Task Another_person_or_way_is_no_other_matter(string turn) =>
        Assert.Equal(Licence, (await assistant.LastAsync("đổi bằng lái cần giấy gì", turn)).Procedure?.Id);
}
