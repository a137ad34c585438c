using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Guiding;

/// <summary>Wishes to be led through something else than what is gone through: "thôi chuyển sang làm khai sinh", "làm giấy độc thân trước đã".</summary>
internal sealed class SwitchCues(GuideFile file, GuideMatter matter)
{
    private readonly CueIndex _switches = CueIndex.Of("switches", file.Switches);
    private readonly CueIndex _leaves = CueIndex.Of("leaves", file.Leaves);
    private readonly CueIndex _beforeThat = CueIndex.Of("before", file.BeforeThat);
    private readonly CueIndex _acts = CueIndex.Of("acts", file.Acts);
    private readonly CueIndex _leading = CueIndex.Of("leading", [.. file.Acts, .. file.Filler, .. file.Besides]);
    private readonly CueIndex _trailing = CueIndex.Of("trailing", [.. file.BeforeThat, .. file.Filler]);
    private readonly CueIndex _wants = CueIndex.Of("wants", file.Wants);
    private readonly CueIndex _another = CueIndex.Of("another", file.Another);

    /// <summary>What it names instead; empty: another one that it does not name. Null: it wishes no such thing.</summary>
    public string? Beside(string message)
    {
        var tokens = new MessageTokens(message);
        var words = tokens.Words;
        if (From(words) is not { } from || from >= words.Count)
        {
            return null;
        }

        List<Word> named = [.. words.Skip(from)];
        if (_another.Read(named) is { Matches.Count: > 0 } another && _trailing.Read(another.Beside(named)).Beside(another.Beside(named)).Count == 0)
        {
            return "";
        }

        if (from > 0)
        {
            tokens.Take(new CueMatch("switch", 0, from));
        }

        return matter.Of(GuideMatter.Trimmed(tokens.Rest, _leading, _trailing));
    }

    /// <summary>"Cô muốn làm giấy an toàn thực phẩm": what is wanted, which may be more of what goes on; null: nothing.</summary>
    public string? Wished(string message)
    {
        var tokens = new MessageTokens(message);
        if (_wants.Read(tokens.Words).Matches is not [.., var wants])
        {
            return null;
        }

        tokens.Take(new CueMatch("wants", 0, wants.At + wants.Length));
        return matter.Of(GuideMatter.Trimmed(tokens.Rest, _leading, _trailing));
    }

    /// <summary>The words without those that leave what goes on: "khoan" by itself would ask something.</summary>
    public IReadOnlyList<Word> WithoutLeaving(IReadOnlyList<Word> words) => _leaves.Read(words).Beside(words);

    // Behind the last word that changes over; else behind the act, where what goes on is left or put off.
    private int? From(IReadOnlyList<Word> words)
    {
        if (_switches.Read(words).Matches is [.., var last])
        {
            return last.At + last.Length;
        }

        var puts = _beforeThat.Read(words).Matches is [.., var before] && before.At + before.Length == words.Count;
        return (puts || _leaves.IsIn(words)) && _acts.Read(words).Matches is [.., var act] ? act.At + act.Length : null;
    }
}
