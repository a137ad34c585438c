using System.Text.Json;
using System.Text.RegularExpressions;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels;
using Assistant.Bot.Channels.Rendering;
using Assistant.Tests.Channels.DirectLine.Clients;
using Xunit.Abstractions;

namespace Assistant.Tests.Channels.Rendering;

/// <summary>One answer, many renderings, the same figures and sources in all of them.</summary>
public sealed partial class RenderingTests(RealAnswers answers, ITestOutputHelper output) : IClassFixture<RealAnswers>
{
    [Fact]
    public void The_answers_are_of_many_kinds()
    {
        var kinds = answers.All.GroupBy(answer => answer.Kind).ToDictionary(group => group.Key, group => group.Count());

        output.WriteLine(string.Join(", ", kinds.Select(kind => $"{kind.Key} {kind.Value}")));
        Assert.True(answers.All.Count > 500);
        Assert.Superset(new HashSet<string> { AnswerKinds.Fee, AnswerKinds.Documents, AnswerKinds.Ranking, AnswerKinds.Clarification, AnswerKinds.Place }, kinds.Keys.ToHashSet());
        Assert.Contains(answers.All, answer => answer.Procedure?.Kind == "imported");
    }

    [Fact]
    public void Every_rendering_holds_the_same_figures() => Assert.All(answers.All, answer =>
    {
        var said = Figures.Of(Body(answer));
        var told = said.Union(Figures.OfRecords(answer)).ToHashSet();

        Assert.Superset(said, Figures.Of(Unescaped(MarkdownText.Of(answer))));
        Assert.Superset(said, Figures.Of(PlainText.Of(answer)));
        Assert.Superset(told, Figures.Of(CardText(AnswerCard.Whole(answer))));
        Assert.Superset(told, Figures.Of(Body(answer) + CardText(AnswerCard.Beside(answer))));
        Assert.Superset(told, Figures.Of(Body(Json(answer))).Union(Figures.OfRecords(Json(answer))).ToHashSet());
    });

    [Fact]
    public void No_rendering_adds_a_figure() => Assert.All(answers.All, answer =>
    {
        var known = Figures.Of(JsonSerializer.Serialize(answer, AnswerJson.Default.Answer));
        known.UnionWith(Figures.Of(string.Join(' ', (answer.Sources ?? []).Select(SourceText.Detail))));
        known.UnionWith(Figures.OfRecords(answer));

        Assert.Subset(known, Figures.Of(Unescaped(MarkdownText.Of(answer))));
        Assert.Subset(known, Figures.Of(PlainText.Of(answer)));
    });

    [Fact]
    public void Every_rendering_holds_all_sources() => Assert.All(answers.All, answer =>
    {
        foreach (var source in answer.Sources ?? [])
        {
            var detail = SourceText.Detail(source);
            var markdown = Unescaped(MarkdownText.Of(answer));
            var plain = PlainText.Of(answer);
            Assert.Contains(source.Title, markdown, StringComparison.Ordinal);
            Assert.Contains(detail, markdown, StringComparison.Ordinal);
            Assert.Contains(source.Title, plain, StringComparison.Ordinal);
            Assert.Contains(detail, plain, StringComparison.Ordinal);
            foreach (var card in new[] { AnswerCard.Whole(answer), AnswerCard.Beside(answer) })
            {
                Assert.Contains(source.Title, CardText(card), StringComparison.Ordinal);
                Assert.Contains(detail, CardText(card), StringComparison.Ordinal);
                Assert.True(SourceText.Link(source) is not { } link || Strings(card, "url").Contains(link));
            }

            Assert.Contains(source, Json(answer).Sources!);
        }
    });

    [Fact]
    public void Options_are_actions_that_ask_the_whole_question() => Assert.All(answers.All.Where(answer => answer.Options is not null), answer =>
    {
        Assert.Equal(answer.Options!.Select(option => option.Question), Strings(AnswerCard.Whole(answer), "data"));
        Assert.Equal(answer.Options!.Select(option => option.Question), Strings(AnswerCard.Beside(answer, "msteams"), "value"));
        Assert.All(answer.Options!, option => Assert.Contains(option.Label, PlainText.Of(answer), StringComparison.Ordinal));
    });

    [SkippableFact]
    public async Task The_parsers_of_Web_Chat_read_every_rendering_as_it_was_meant()
    {
        var folder = await NpmClients.FolderAsync();
        var input = Path.Combine(folder, $"renderings-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(input, $"[{string.Join(',', answers.All.Select(answer =>
            $$"""{"markdown":{{JsonSerializer.Serialize(MarkdownText.Of(answer))}},"card":{{AnswerCard.Whole(answer).GetRawText()}}}"""))}]");

        var (code, said, error) = (await Tool.RunAsync(folder, TimeSpan.FromMinutes(1), "node", "read.mjs", input))!.Value;
        File.Delete(input);

        Assert.Equal((0, ""), (code, error));
        var read = JsonElement.Parse(said).EnumerateArray().ToArray();
        Assert.Equal(answers.All.Count, read.Length);
        foreach (var (answer, seen) in answers.All.Zip(read))
        {
            Assert.Empty(seen.GetProperty("complaints").EnumerateArray());
            Assert.Subset(
                new HashSet<string> { "root", "paragraph", "text", "strong", "list", "listItem", "link" },
                seen.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetString()!).ToHashSet());
            Assert.Equal((answer.Sources ?? []).Select(SourceText.Link).OfType<string>().Select(Uri.UnescapeDataString),
                seen.GetProperty("links").EnumerateArray().Select(link => Uri.UnescapeDataString(link.GetString()!)));
            // Spaces and line ends are the only freedom that a rendering has.
            var expected = Squeezed(Body(answer).Replace("**", "", StringComparison.Ordinal));
            var text = Squeezed(seen.GetProperty("text").GetString()!);
            Assert.True(text.StartsWith(expected, StringComparison.Ordinal), $"{expected}\n{text}");
        }
    }

    [Fact]
    public void A_title_that_looks_like_markup_is_text_everywhere()
    {
        var answer = answers.All.First(answer => answer.Procedure?.Code == "1.099001" && answer.Kind == AnswerKinds.Documents);
        var markdown = MarkdownText.Of(answer);

        Assert.Contains("<script>alert</script>", answer.Text, StringComparison.Ordinal);
        Assert.Contains("<b>đậm</b>", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<", markdown, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)\[bấm", markdown);
        Assert.Contains("<script>alert</script>", CardText(AnswerCard.Whole(answer)), StringComparison.Ordinal);
        Assert.Contains("<script>alert</script>", PlainText.Of(answer), StringComparison.Ordinal);
        // Cards are text runs only: text blocks would be read as Markdown.
        Assert.DoesNotContain("TextBlock", Strings(AnswerCard.Whole(answer), "type"));
    }

    [Fact]
    public void An_address_that_is_no_web_page_is_no_link()
    {
        var answer = SomeAnswers.PassportFee with { Sources = [new AnswerSource("Nguồn lạ", null, null, "javascript:alert(1)", null, "public")] };

        Assert.DoesNotContain("javascript", MarkdownText.Of(answer) + AnswerCard.Whole(answer).GetRawText() + PlainText.Of(answer), StringComparison.Ordinal);
    }

    private static string Body(Answer answer)
    {
        var lines = answer.Text.Split('\n');
        return string.Join('\n', answer.Sources is { Count: > 0 } && lines[^1].StartsWith("Nguồn: ", StringComparison.Ordinal) ? lines[..^1] : lines);
    }

    private static Answer Json(Answer answer) =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(answer, AnswerJson.Default.Answer), AnswerJson.Default.Answer)!;

    private static string CardText(JsonElement card) => string.Join(' ', Strings(card, "text").Concat(Strings(card, "title")));

    private static IEnumerable<string> Strings(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.Name == name && member.Value.ValueKind == JsonValueKind.String ? [member.Value.GetString()!] : Strings(member.Value, name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Strings(item, name)),
        _ => [],
    };

    private static string Unescaped(string markdown) =>
        Escape().Replace(markdown, "$1").Replace("&lt;", "<", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    private static string Squeezed(string text) => Space().Replace(Marker().Replace(text, ""), "");

    [GeneratedRegex(@"\\(\p{P}|\p{S})")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"^- ", RegexOptions.Multiline)]
    private static partial Regex Marker();
}
