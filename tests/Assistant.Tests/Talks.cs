using Assistant.Bot.Answers;

namespace Assistant.Tests;

/// <summary>Talks of several turns, each in a conversation of its own.</summary>
internal static class Talks
{
    /// <summary>The answer to each turn.</summary>
    public static Task<List<Answer>> TalkAsync(this AssistantUnderTest assistant, params string[] turns) => TalkAsync(assistant, "citizen", turns);

    /// <summary>The answer to the last turn.</summary>
    public static async Task<Answer> LastAsync(this AssistantUnderTest assistant, params string[] turns) => (await assistant.TalkAsync(turns))[^1];

    /// <summary>As <see cref="LastAsync"/>, where an official asks.</summary>
    public static async Task<Answer> LastAtDeskAsync(this AssistantUnderTest assistant, params string[] turns) => (await TalkAsync(assistant, "official", turns))[^1];

    private static async Task<List<Answer>> TalkAsync(AssistantUnderTest assistant, string role, string[] turns)
    {
        var talk = Guid.NewGuid().ToString("N");
        var answers = new List<Answer>();
        foreach (var turn in turns)
        {
            answers.Add(await assistant.AskAsync(turn, role: role, conversation: talk));
        }

        return answers;
    }
}
