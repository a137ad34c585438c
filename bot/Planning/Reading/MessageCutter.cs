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
        var most = (message.Length / 4) + 2;
        var words = new List<Word>(most);
        var clauses = new List<Clause>(most);
        var number = 0;
        foreach (var sentence in Sentences.Of(message))
        {
            foreach (var clause in Sentences.Clauses(sentence.Text))
            {
                words.AddRange(everyday.WriteOut(Word.Split(clause)));
                var held = new Clause(number++, sentence.Asks);
                while (clauses.Count < words.Count)
                {
                    clauses.Add(held);
                }
            }
        }

        likelyMarks.PutIn(words);
        return new ClausedWords(words, clauses);
    }
}
