using System.Net.Http.Headers;
using Assistant.Tests.Editing;
using Xunit.Abstractions;

namespace Assistant.Tests.Fuzzing;

/// <summary>Spoilt forms of the editor page: a change is drafted, or the page says in Vietnamese what is wrong.</summary>
public sealed class EditorFuzzTests(ITestOutputHelper output)
{
    private static readonly (string Path, (string, string)[] Fields)[] Forms =
    [
        ("/editor/procedures/ho-chieu/alias", [("alias", "sổ đi nước ngoài")]),
        ("/editor/procedures/ho-chieu/fee", EditorDesk.FeeFields("ho-chieu/1", "250.000", "2027-01-01")),
        ("/editor/procedures/new", EditorDesk.ProcedureFields("Cấp phép thả diều", "thả diều\nbay diều")),
        ("/editor/drafts/publish", [("change", "1"), ("confirm", "1")]),
        ("/editor/drafts/drop", [("change", "1")]),
        ("/editor/drafts/ask", [("question", "làm hộ chiếu hết bao nhiêu")]),
        ("/editor/history/undo", [("change", "1")]),
        ("/editor/questions", [("question", "1"), ("label", "ho-chieu")]),
    ];

    [Fact]
    public async Task Whatever_form_is_sent_is_taken_or_refused_in_words()
    {
        using var desk = new EditorDesk();
        var seeds = await Task.WhenAll(Forms.Select(form => new FormUrlEncodedContent(form.Fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2))).ReadAsByteArrayAsync()));
        var run = FuzzRun.Of("editor forms", 60, longest: 4_000);

        await run.RunAsync(seeds, async (number, body) =>
        {
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
            return await HttpVerdict.OfAsync(await desk.Editor.PostAsync(Forms[number % Forms.Length].Path, content), isPage: true);
        });

        run.IsClean(output);
    }
}
