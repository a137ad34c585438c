using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Cuts a message into words, and tells of each in which part of the message it stands.</summary>
internal sealed class MessageCutter(EverydayWords everyday, LikelyMarks likelyMarks)
{
    /// <summary>The same message is cut once in a turn.</summary>
    public ClausedWords Cut(string message) => Workbench.Once(this, message, static (cutter, message) => cutter.Cuts(message));

    private ClausedWords Cuts(string message)
    {
        var sentences = Sentences.Of(message);
        if (sentences is [var only] && Sentences.Clauses(only.Text).Count == 1 && ReferenceEquals(everyday.WriteOut(message), Word.Split(message)))
        {
            // One clause without shorthand has the words that others read, too.
            var read = likelyMarks.Of(message);
            var one = new List<Clause>(read.Count);
            FillUp(one, read.Count, new Clause(0, only.Asks));
            return new ClausedWords(read, one);
        }

        var most = (message.Length / 4) + 2;
        var words = new List<Word>(most);
        var clauses = new List<Clause>(most);
        var number = 0;
        foreach (var sentence in sentences)
        {
            foreach (var clause in Sentences.Clauses(sentence.Text))
            {
                words.AddRange(everyday.WriteOut(clause));
                FillUp(clauses, words.Count, new Clause(number++, sentence.Asks));
            }
        }

        likelyMarks.PutIn(words);
        return new ClausedWords(words, clauses);
    }

    private static void FillUp(List<Clause> clauses, int count, Clause clause)
    {
        while (clauses.Count < count)
        {
            clauses.Add(clause);
        }
    }
}
