using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assistant.Benchmarks.Load;

/// <summary>One kind of traffic, as a file of JSON bodies.</summary>
/// <param name="Name">What is printed.</param>
/// <param name="Path">Where it is posted.</param>
/// <param name="File">One body a line.</param>
internal sealed record LoadMix(string Name, string Path, string File)
{
    public const string Ask = "/api/ask";
    public const string Messages = "/api/messages";

    /// <summary>More than are sent in one run of a server, so that none comes twice.</summary>
    private const int NewQuestions = 300_000;
    private const int ZipfQuestions = 3_000;
    private const int ZipfDraws = 200_000;
    private const int TurnsOfConversation = 3;

    /// <summary>So many conversations go on side by side, so that their turns do not wait for each other.</summary>
    private const int SideBySide = 500;

    public static IReadOnlyList<LoadMix> All(IReadOnlyList<string> questions, string folder)
    {
        string[] zipf = [.. Zipf([.. Questions.Dressed(questions, Math.Min(ZipfQuestions, questions.Count))])];
        return
        [
            Write("every question new", Ask, "new", Questions.Dressed(questions, NewQuestions).Select(Plain)),
            Write("as people ask (Zipf)", Ask, "zipf", zipf.Select(Plain)),
            Write("Zipf, each a new conversation", Ask, "conversation", zipf.Select((question, number) => InConversation(question, number))),
            Write("Zipf, conversations of three", Ask, "three", zipf.Select((question, number) => InConversation(question, Conversation(number)))),
            Write("every question new, expectReplies", Messages, "new-activity", Questions.Dressed(questions, NewQuestions).Select((question, number) => Activity(question, number))),
            Write("Zipf, expectReplies", Messages, "zipf-activity", zipf.Select((question, number) => Activity(question, number))),
        ];

        LoadMix Write(string name, string path, string file, IEnumerable<string> lines)
        {
            var full = System.IO.Path.Combine(folder, file + ".jsonl");
            System.IO.File.WriteAllLines(full, lines);
            return new LoadMix(name, path, full);
        }
    }

    /// <summary>The n-th most frequent question is asked 1/n as often as the first (Zipf's law with exponent 1).</summary>
    private static IEnumerable<string> Zipf(string[] questions)
    {
        var sums = new double[questions.Length];
        var sum = 0.0;
        for (var rank = 0; rank < questions.Length; rank++)
        {
            sums[rank] = sum += 1.0 / (rank + 1);
        }

        var chance = new Random(2);
        for (var draw = 0; draw < ZipfDraws; draw++)
        {
            var at = Array.BinarySearch(sums, chance.NextDouble() * sum);
            yield return questions[at < 0 ? ~at : at];
        }
    }

    private static int Conversation(int number)
    {
        var (block, within) = Math.DivRem(number, SideBySide * TurnsOfConversation);
        return (block * SideBySide) + (within % SideBySide);
    }

    private static string Plain(string question) => Text(new JsonObject { ["question"] = question });

    private static string InConversation(string question, int conversation) =>
        Text(new JsonObject { ["question"] = question, ["conversationId"] = $"load-{conversation.ToString(CultureInfo.InvariantCulture)}" });

    private static string Activity(string question, int number) => Text(new JsonObject
    {
        ["type"] = "message",
        ["id"] = number.ToString(CultureInfo.InvariantCulture),
        ["channelId"] = "emulator",
        ["text"] = question,
        ["deliveryMode"] = "expectReplies",
        ["from"] = new JsonObject { ["id"] = "person" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = $"load-{number.ToString(CultureInfo.InvariantCulture)}" },
    });

    private static string Text(JsonObject body) => body.ToJsonString(Writing);

    private static readonly JsonSerializerOptions Writing = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
