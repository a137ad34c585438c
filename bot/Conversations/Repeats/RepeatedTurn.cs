using Assistant.Bot.Answers;
using Assistant.Bot.Planning;

namespace Assistant.Bot.Conversations.Repeats;

/// <summary>What a turn gave, and what it was understood as: a conversation remembers that.</summary>
internal sealed record RepeatedTurn(Answer Answer, Plan Plan)
{
    private const int Overhead = 1_500;

    /// <summary>Letters are two bytes, and the form in which a channel sends them about as much again.</summary>
    private const int BytesPerLetter = 4;

    /// <summary>Bytes in memory, about, with the forms that channels keep beside it.</summary>
    public int Size { get; } = Overhead + (BytesPerLetter * Letters(Answer));

    private static int Letters(Answer answer) => answer.Text.Length
        + (answer.Suggestions ?? []).Sum(suggestion => suggestion.Length)
        + (answer.Options ?? []).Sum(option => option.Label.Length + option.Question.Length)
        + (answer.Sources ?? []).Sum(source => source.Title.Length + (source.Url?.Length ?? 0))
        + (answer.Amounts ?? []).Sum(amount => amount.Item.Length + amount.Basis.Length + (amount.Condition?.Length ?? 0));
}
