using Assistant.Knowledge.Language;

namespace Assistant.Bot.HandOver;

/// <summary>What people say who want a person, or have one.</summary>
internal sealed class HandOverCues
{
    private const string Lead = "lead";
    private const string Whole = "whole";

    /// <summary>"Gặp một anh cán bộ": so many words may stand between the wish and the person.</summary>
    private const int MostBetween = 2;

    private readonly CueIndex _leads;
    private readonly CueIndex _people;
    private readonly CueIndex _filler;
    private readonly CueIndex _yes;
    private readonly CueIndex _commands = new();

    public HandOverCues(HandOverWording wording)
    {
        Wording = wording;
        _leads = CueIndex.Of(Lead, wording.Leads);
        foreach (var whole in wording.Whole)
        {
            _leads.Add(Whole, whole);
        }

        _people = CueIndex.Of("person", wording.People);
        _filler = CueIndex.Of("filler", wording.Filler);
        _yes = CueIndex.Of("yes", wording.Yes);
        Add(HandOverCommand.Confirm, wording.Confirm);
        Add(HandOverCommand.Decline, wording.Decline);
        Add(HandOverCommand.Back, wording.Back);
        Add(HandOverCommand.Cancel, wording.Cancel);
        Add(HandOverCommand.Status, wording.Status);
    }

    public HandOverWording Wording { get; }

    /// <summary>For the repair of typing slips: these words are rightly typed.</summary>
    public IEnumerable<string> Phrases => [.. Wording.People, .. Wording.Leads, .. Wording.Whole, .. Wording.Confirm, .. Wording.Back, .. Wording.Cancel, .. Wording.Status];

    /// <summary>Null unless the whole message, filler aside, is one.</summary>
    public HandOverCommand? Command(IReadOnlyList<Word> words)
    {
        var reading = _commands.Read(words);
        return reading.Matches is [var only] && IsFiller(reading.Beside(words)) ? Enum.Parse<HandOverCommand>(only.Id) : null;
    }

    /// <summary>The whole message agrees.</summary>
    public bool Agrees(IReadOnlyList<Word> words) =>
        _yes.Read(words) is { Matches.Count: > 0 } reading && IsFiller(reading.Beside(words));

    /// <summary>The message asks for a person, whatever else it tells before; nothing but filler comes after.</summary>
    public bool Wishes(IReadOnlyList<Word> words)
    {
        foreach (var lead in _leads.Read(words).Matches)
        {
            var rest = words.Skip(lead.At + lead.Length).ToList();
            if (lead.Id == Whole)
            {
                return true;
            }

            var person = _people.Read(rest);
            if (person.Matches is [var first, ..] && first.At <= MostBetween && IsFiller(rest.Take(first.At).ToList()) && IsFiller(rest.Skip(first.At + first.Length).ToList()))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(HandOverCommand command, IEnumerable<string> cues)
    {
        foreach (var cue in cues)
        {
            _commands.Add(command.ToString(), cue);
        }
    }

    private bool IsFiller(IReadOnlyList<Word> words) => _filler.Read(words).Beside(words).Count == 0;
}

/// <summary>What a citizen says about their ticket.</summary>
internal enum HandOverCommand
{
    Confirm,
    Decline,
    Back,
    Cancel,
    Status,
}
