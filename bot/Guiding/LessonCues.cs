using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Guiding;

/// <summary>"Hướng dẫn tôi làm thẻ bảo hiểm y tế", "bày em làm khai tử": who asks to be taught it wishes to be led through it.</summary>
internal sealed class LessonCues(GuideFile file, GuideMatter matter)
{
    private readonly CueIndex _teaches = CueIndex.Of("teaches", file.Teaches);
    private readonly CueIndex _softeners = CueIndex.Of("softeners", file.Softeners);
    private readonly CueIndex _learners = CueIndex.Of("learners", file.Learners);
    private readonly CueIndex _acts = CueIndex.Of("acts", file.Acts);
    private readonly CueIndex _teams = CueIndex.Of("teams", file.Teams);
    private readonly CueIndex _none = new();
    private readonly CueIndex _trailing = CueIndex.Of("trailing", file.Filler);
    private readonly CueIndex _nothing = CueIndex.Of("nothing", [.. file.Filler, .. file.Besides, .. file.Audience, .. file.Introduces, .. file.Corrects, .. file.Teams]);

    /// <param name="message">As typed.</param>
    /// <param name="asks">Whether words ask something: then that is answered.</param>
    /// <returns>What is left of the message; null: it wishes no such thing.</returns>
    public string? Beside(string message, Func<IReadOnlyList<Word>, bool> asks)
    {
        var tokens = new MessageTokens(message);
        var words = tokens.Words;
        foreach (var teaches in _teaches.Read(words).Matches)
        {
            List<Word> before = [.. words.Take(teaches.At)];
            if (_nothing.Read(before).Beside(before).Count > 0)
            {
                return null;
            }

            var end = Behind(words, teaches.At + teaches.Length);
            if (end is not { } from || asks([.. words.Skip(from)]))
            {
                continue;
            }

            tokens.Take(new CueMatch("lesson", 0, from));
            return matter.Of(GuideMatter.Trimmed(tokens.Rest, _none, _trailing)) ?? "";
        }

        return null;
    }

    // Somebody is to be taught; who says to be of a team teaches others, and need not say whom.
    private int? Behind(IReadOnlyList<Word> words, int at)
    {
        at = Past(words, at, _softeners);
        var learner = Past(words, at, _learners);
        if (learner == at && !_teams.IsIn(words))
        {
            return null;
        }

        return Past(words, Past(words, learner, _softeners), _acts);
    }

    private static int Past(IReadOnlyList<Word> words, int at, CueIndex index) => index.At(words, at) is { } match ? at + match.Length : at;
}
