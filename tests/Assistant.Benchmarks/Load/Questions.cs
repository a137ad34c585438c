using Assistant.Bot.Access;
using Assistant.Bot.Evaluation;

namespace Assistant.Benchmarks.Load;

/// <summary>What is asked: the first messages of citizens in question sets, and the same dressed politely in hundreds of ways.</summary>
internal static class Questions
{
    private static readonly string[] Beginnings =
        ["", "dạ ", "cho em hỏi ", "cho mình hỏi ", "em hỏi chút ", "alo ", "xin chào, ", "em chào anh chị, ", "anh chị ơi ", "làm ơn cho hỏi ", "dạ cho em hỏi ", "chào shop, ", "ad ơi ", "bạn ơi ", "cho tôi hỏi ", "dạ em chào, cho em hỏi "];

    private static readonly string[] Endings =
        ["", " ạ", " vậy ạ", " với ạ", " nhé", " vậy", " thế ạ", " ạ, em cảm ơn", " nhé, cảm ơn ạ", " giúp em với", " vậy mọi người", " ạ mong trả lời sớm", " dạ em cảm ơn nhiều", " vậy bạn", " nha", " ha"];

    /// <summary>Different questions, in an order that only the seed decides.</summary>
    /// <param name="paths">Question sets, or folders of them.</param>
    public static IReadOnlyList<string> Load(IEnumerable<string> paths)
    {
        var questions = paths.SelectMany(QuestionSet.Load).SelectMany(set => set.Items)
            .Where(item => item.Caller.Role == Role.Citizen).Select(item => item.Turns[0].Question.ReplaceLineEndings(" "))
            .Distinct(StringComparer.Ordinal).ToArray();
        new Random(1).Shuffle(questions);
        return questions;
    }

    /// <summary>So many messages of which no two are the same; what they ask for is as uneven as in the sets.</summary>
    public static IEnumerable<string> Dressed(IReadOnlyList<string> questions, int count)
    {
        var most = (long)questions.Count * Beginnings.Length * Endings.Length;
        if (count > most)
        {
            throw new ArgumentOutOfRangeException(nameof(count), $"At most {most}.");
        }

        for (var number = 0; number < count; number++)
        {
            // Neighbours ask different things in different clothes, and each question wears other clothes in each round.
            var (round, at) = Math.DivRem(number, questions.Count);
            var way = (round + (at * 7)) % (Beginnings.Length * Endings.Length);
            yield return $"{Beginnings[way % Beginnings.Length]}{questions[at]}{Endings[way / Beginnings.Length]}";
        }
    }
}
