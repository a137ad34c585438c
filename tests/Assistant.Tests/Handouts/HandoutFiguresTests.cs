using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Answers.Grounding;
using Assistant.Bot.Conversations;
using Assistant.Bot.Handouts;
using Assistant.Bot.Planning;
using Assistant.Bot.Skills;
using Assistant.Knowledge;
using Assistant.Knowledge.Fees;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Handouts;

/// <summary>A sheet and the chat never differ on money.</summary>
public sealed class HandoutFiguresTests(HandoutServer server) : IClassFixture<HandoutServer>
{
    /// <summary>Bytes of one page, not packed: a second on a slow network.</summary>
    private const int LargestPage = 40_000;

    public static TheoryData<string?, string?> Cases() => new()
    {
        { null, null },
        { null, "online" },
        { "ha-noi-34", "online" },
        { "ha-noi-34", "in_person" },
        { "ho-chi-minh-34", null },
        { "vinh-long-34", "online" },
        { "hai-phong-34", null },
        { "binh-duong-63", null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_curated_procedure_has_exactly_the_figures_of_the_fee_answer(string? place, string? channel)
    {
        foreach (var procedure in server.App.Services.GetRequiredService<KnowledgeBase>().Procedures.All.Where(procedure => procedure.Abolished is null))
        {
            var page = await server.PageAsync(HandoutAddress.Of(procedure.Id, place, channel, null));
            var answer = await AnswerAsync(procedure.Id, place, channel);
            var told = Figures(HandoutServer.Fee(page));
            var amounts = answer.Amounts.Where(amount => amount.AmountVnd is not null).Select(amount => VietnameseFormat.Money(amount.AmountVnd!.Value)).ToHashSet();

            Assert.InRange(page.Length, 5_000, LargestPage);
            Assert.True(Figures(string.Join('\n', amounts)).IsSubsetOf(told), $"{procedure.Id}: an amount of the answer is not on paper");
            // What is due beside it, by another record, stands on the sheet of that one.
            Assert.Empty((procedure.FeeWith.Count > 0 ? [] : Figures(AnswerRenderer.Plain(answer.Text))).Except(told).Select(figure => $"{procedure.Id} lacks {figure.Figure}"));
            Assert.Empty(GroundingCheck.Ungrounded(HandoutServer.Fee(page), Wide(answer.Evidence, procedure.Exemptions)).Where(IsFigure).Select(figure => $"{procedure.Id} brings {figure.Figure}"));
        }
    }

    [Fact]
    public async Task A_row_that_is_not_verified_is_never_an_amount_on_paper()
    {
        var knowledge = server.App.Services.GetRequiredService<KnowledgeBase>();
        foreach (var procedure in knowledge.Procedures.All)
        {
            var unsure = knowledge.Fees.Rows(procedure.Id).Where(row => row.Confidence == Assistant.Knowledge.Provenance.Confidence.Unverified && row.AmountVnd is not null).ToList();
            foreach (var row in unsure)
            {
                var handout = await HandoutAsync(procedure.Id, row.PlaceId, row.AppliesTo[0]);
                Assert.DoesNotContain(handout.Fee.Items.SelectMany(item => item.Prices), price => price.Basis == row.LegalBasis && price.Price.StartsWith(VietnameseFormat.Money(row.AmountVnd!.Value), StringComparison.Ordinal)
                    && !knowledge.Fees.Rows(procedure.Id).Any(other => other.AmountVnd == row.AmountVnd && other.Confidence != row.Confidence));
            }
        }
    }

    [Theory]
    [InlineData("Làm hộ chiếu online hết bao nhiêu tiền?", null, "online")]
    [InlineData("Lệ phí cấp phép xây dựng nhà ở riêng lẻ nộp online ở Vĩnh Long", "vinh-long-34", "online")]
    [InlineData("doi bang lai xe het bao nhieu", null, null)]
    [InlineData("Lệ phí đăng ký tạm trú trực tiếp", null, "in_person")]
    [InlineData("Lệ phí lý lịch tư pháp số 1", null, null)]
    public async Task What_the_chat_answers_stands_on_the_sheet(string question, string? place, string? channel)
    {
        var answer = await server.App.Services.GetRequiredService<IAssistant>().AskAsync(
            new TurnRequest { Question = question, Caller = Caller.Citizen }, CancellationToken.None);
        var fee = HandoutServer.Fee(await server.PageAsync(HandoutAddress.Of(answer.Procedure!.Id, place, channel, null)));

        Assert.NotEmpty(answer.Amounts!);
        Assert.All(answer.Amounts!.Where(amount => amount.AmountVnd is not null), amount => Assert.Contains(VietnameseFormat.Money(amount.AmountVnd!.Value), fee, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_item_of_every_procedure_can_be_asked_for_alone()
    {
        var knowledge = server.App.Services.GetRequiredService<KnowledgeBase>();
        foreach (var procedure in knowledge.Procedures.All.Where(procedure => procedure.Abolished is null))
        {
            foreach (var item in knowledge.Fees.Items(procedure.Id))
            {
                var handout = await HandoutAsync(procedure.Id, "ha-noi-34", item);

                Assert.True(handout.Fee.Items.Count + handout.Fee.Gaps.Count > 0, $"{procedure.Id}, {item}: nothing is said");
                Assert.Contains($"Khoản: {item}", HandoutServer.Read(await server.PageAsync(handout.Order.Address)).Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
            }
        }
    }

    private async Task<AnswerDraft> AnswerAsync(string procedure, string? place, string? channel)
    {
        var services = server.App.Services;
        var places = services.GetRequiredService<KnowledgeBase>().Places;
        var named = place is null ? null : places.Resolve(place, AssistantUnderTest.Today);
        var quote = (FeeQuote)await services.GetRequiredService<SkillKernel>().RunAsync(
            SkillCall.Of(FeeSkill.Plugin, FeeSkill.QuoteFunction, ("procedure", procedure), ("date", AssistantUnderTest.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("place", named?.Place?.Id), ("askedAs", named?.AskedAs?.Id), ("channel", channel)),
            Caller.Citizen, AssistantUnderTest.Today, CancellationToken.None);
        return services.GetServices<IAnswerComposer>().First(composer => composer.ResultType == typeof(FeeQuote)).Compose(quote);
    }

    private async Task<Handout> HandoutAsync(string procedure, string? place, string? item)
    {
        var places = server.App.Services.GetRequiredService<KnowledgeBase>().Places;
        var found = place is null ? null : places.Resolve(place, AssistantUnderTest.Today);
        var handout = await server.App.Services.GetRequiredService<HandoutMaker>().MakeAsync(
            new HandoutOrder { ProcedureId = procedure, Place = found?.Place, AskedAs = found?.AskedAs, Item = item, Date = AssistantUnderTest.Today }, CancellationToken.None);
        return handout ?? throw new InvalidOperationException($"{procedure}, {item}: withheld");
    }

    private static HashSet<Claim> Figures(string text) => [.. ClaimReader.Read(text).Where(IsFigure)];

    private static bool IsFigure(Claim claim) => claim.Kind is ClaimKind.Money or ClaimKind.Percent;

    private static Evidence Wide(Evidence evidence, IEnumerable<Knowledge.Procedures.Exemption> exemptions) =>
        evidence.Texts(exemptions.SelectMany(exemption => new[] { exemption.Who, exemption.Level, exemption.LegalBasis }));
}
