using System.Text;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Cues;

/// <summary>
/// "Có mất tiên không", "cần giây tơ gì", "mấy bửa có": a word that slipped to another that exists is put right where the words beside it
/// are those of a wording for what is asked. Such a word alone says nothing, and no dictionary finds it wrong.
/// </summary>
internal sealed class SlippedCues
{
    /// <summary>A wording of so many words is hardly met by chance.</summary>
    private const int LongEnough = 3;

    /// <summary>Enough in a message where other words slipped, too.</summary>
    private const int LeastWords = 2;
    private const int LeastLetters = 3;

    private readonly Dictionary<string, List<(Word[] Phrase, int At)>> _byWord = new(StringComparer.Ordinal);
    private readonly IntentCatalog _intents;
    private readonly TypingRepair _repair;

    private readonly EverydayWords _everyday;
    private readonly LikelyMarks _likely;

    public SlippedCues(IntentCatalog intents, TypingRepair repair, EverydayWords everyday, LikelyMarks likely)
    {
        (_intents, _repair, _everyday, _likely) = (intents, repair, everyday, likely);
        foreach (var phrase in intents.SidePhrases.Where(phrase => phrase.Length >= LeastWords))
        {
            for (var at = 0; at < phrase.Length; at++)
            {
                if (!_byWord.TryGetValue(phrase[at].Key, out var phrases))
                {
                    _byWord[phrase[at].Key] = phrases = [];
                }

                phrases.Add((phrase, at));
            }
        }
    }

    /// <param name="message">The message, with words put right that no dictionary has.</param>
    /// <param name="typed">The message as typed.</param>
    /// <returns>The message with such words put right; the same object when there are none.</returns>
    public string Mend(string message, string typed)
    {
        var split = Word.Split(message);
        if (split.Count is < LeastWords or > MostWords)
        {
            return message;
        }

        var words = Meant(split);
        return Near(words) is { } near ? Mended(message, typed, words, near) : message;
    }

    private string Mended(string message, string typed, IReadOnlyList<Word> words, List<(Word[] Phrase, int From)> near)
    {
        var read = _intents.Read(words);
        var leastWords = message != typed || _repair.LooksSlipped(message) ? LeastWords : LongEnough;
        var mended = new Dictionary<int, Word>();
        foreach (var (phrase, from) in near.Where(one => one.Phrase.Length >= leastWords).OrderByDescending(one => one.Phrase.Length))
        {
            var span = Enumerable.Range(from, phrase.Length);
            if (!span.Any(at => mended.ContainsKey(at) || IsRead(read, at)))
            {
                foreach (var at in span.Where(at => !words[at].Matches(phrase[at - from])))
                {
                    mended[at] = phrase[at - from];
                }
            }
        }

        return mended.Count == 0 ? message : Written(message, mended);
    }

    // "Ko" is "không". Most messages hold no such word, and stay the list that they are.
    private IReadOnlyList<Word> Meant(IReadOnlyList<Word> words)
    {
        Word[]? meant = null;
        Word[]? one = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (!_everyday.MayStandFor(words[i]))
            {
                continue;
            }

            one ??= new Word[1];
            one[0] = words[i];
            if (_everyday.WriteOut(one) is [var other] written && !ReferenceEquals(written, one))
            {
                (meant ??= [.. words])[i] = other;
            }
        }

        return meant ?? words;
    }

    /// <summary>A longer message is a story, whose words meet by chance.</summary>
    private const int MostWords = 60;

    private static bool IsRead(CueReading read, int at) => read.Matches.Any(match => match.Length > 1 && Intents.IsSide(match.Id) && match.Covers(at));

    // Wordings of which one word at least stands as it should, and every other is the same but for its marks or one letter. "Phải đổi" is
    // no "phải đợi": names hold it as it is typed.
    private List<(Word[] Phrase, int From)>? Near(IReadOnlyList<Word> words)
    {
        List<(Word[] Phrase, int From)>? near = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (!_byWord.TryGetValue(words[i].Key, out var phrases))
            {
                continue;
            }

            foreach (var (phrase, at) in phrases)
            {
                var from = i - at;
                if (from >= 0 && from + phrase.Length <= words.Count && words[i].Matches(phrase[at]) && IsNear(phrase, words, from))
                {
                    (near ??= []).Add((phrase, from));
                }
            }
        }

        return near;
    }

    private bool IsNear(Word[] phrase, IReadOnlyList<Word> words, int from)
    {
        var slipped = 0;
        for (var at = 0; at < phrase.Length; at++)
        {
            var word = words[from + at];
            if (word.Matches(phrase[at]))
            {
                continue;
            }

            if (word.Key != phrase[at].Key && !(word.Folded.Length >= LeastLetters && !_repair.Knows(word.Folded) && SlipFinder.IsOneSlip(word.Folded, phrase[at].Folded)))
            {
                return false;
            }

            slipped++;
        }

        return slipped > 0 && slipped < phrase.Length && !IsTyped(phrase, words, from);
    }

    // Asked last, of the few wordings that are near: what stands where they differ is what was meant.
    private bool IsTyped(Word[] phrase, IReadOnlyList<Word> words, int from)
    {
        for (var at = 0; at < phrase.Length; at++)
        {
            var word = words[from + at];
            if (word.Marks.Length > 0 && !word.Matches(phrase[at]) && _likely.StandsHere(words, from + at, phrase[at]))
            {
                return true;
            }
        }

        return false;
    }

    // Typed letters make way for those of the wording; what stands between the words stays.
    private static string Written(string message, Dictionary<int, Word> mended)
    {
        var text = new StringBuilder(message.Length);
        var held = new List<Word>();
        var copied = 0;
        var at = 0;
        for (var i = 0; i < message.Length; i++)
        {
            if (!IsLetter(message[i]))
            {
                continue;
            }

            var start = i;
            while (i < message.Length && IsLetter(message[i]))
            {
                i++;
            }

            held.Clear();
            Word.Split(message.AsSpan(start, i - start), held);
            var holds = held.Count;
            if (holds == 1 && mended.TryGetValue(at, out var word))
            {
                text.Append(message, copied, start - copied).Append(word.Folded);
                copied = i;
            }

            at += holds;
        }

        return text.Append(message, copied, message.Length - copied).ToString();
    }

    private static bool IsLetter(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
