using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Helping;

/// <summary>The wordings of helpers, from language/helping.yaml.</summary>
internal sealed partial class HelperCues
{
    private readonly CueIndex _commands;
    private readonly CueIndex _outcomes;
    private readonly CueIndex _last;
    private readonly CueIndex _filler;
    private readonly Regex _ward;

    private HelperCues(HelpingFile file)
    {
        _commands = CueIndex.Of(file.Commands);
        _outcomes = CueIndex.Of(file.Outcomes);
        _last = CueIndex.Of("last", file.Last);
        _filler = CueIndex.Of("filler", file.Filler);
        var leads = string.Join('|', file.Ward.SelectMany(lead => new[] { lead, TextFolder.Fold(lead) }).OrderByDescending(lead => lead.Length).Select(Regex.Escape));
        // Letters only, and short: the name of a ward, nothing about people.
        _ward = new Regex($@"^\s*(?:{leads})\s*:?\s*(?<name>(?:phường|xã|đặc khu|phuong|xa|dac khu)\s+[\p{{L}}\p{{M}}]+(?:[ -][\p{{L}}\p{{M}}]+){{0,4}}(?:\s[0-9]{{1,2}})?)\s*[.!]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    public static HelperCues Load(string dataPath) => new(WordingFile.Read<HelpingFile>(dataPath, "language/helping.yaml"));

    /// <summary>Null when the message is about a resident's matter.</summary>
    public HelperCommand? Read(string message)
    {
        if (message.Length <= MaxWardLength && _ward.Match(message) is { Success: true } ward)
        {
            var name = Spaces().Replace(ward.Groups["name"].Value.Trim(), " ");
            return new HelperCommand.Ward(char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..]);
        }

        var words = Word.Split(message);
        if (words.Count is 0 or > MostWords)
        {
            return null;
        }

        if (Numbered().Match(string.Join(' ', words.Select(word => word.Folded))) is { Success: true } numbered)
        {
            return new HelperCommand.Number(NumberOf(numbered.Groups["n"].Value));
        }

        var outcome = _outcomes.Read(words);
        var rest = outcome.Beside(words);
        var how = outcome.Has("unsolved") ? VisitOutcome.Unsolved : outcome.Has("solved") ? VisitOutcome.Solved : VisitOutcome.Unknown;
        var last = _last.Read(rest);
        if (how != VisitOutcome.Unknown && last.Matches.Count > 0 && IsFiller(last.Beside(rest)))
        {
            return new HelperCommand.Ended(how);
        }

        var commands = _commands.Read(rest);
        return commands.Matches is not [.., var command] || !IsFiller(commands.Beside(rest)) ? null : command.Id switch
        {
            "next" => new HelperCommand.Next(how),
            "previous" => new HelperCommand.Previous(),
            _ => new HelperCommand.Tally(),
        };
    }

    private const int MostWords = 12;
    private const int MaxWardLength = 80;

    private bool IsFiller(IReadOnlyList<Word> words) => _filler.Read(words).Beside(words).Count == 0;

    private static readonly string[] Ordinals = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"];

    private static int NumberOf(string word) => Array.IndexOf(Ordinals, word) is >= 0 and var at
        ? at + 1
        : int.Parse(word, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:da |a |thoi )?(?:quay lai |tro lai |quay ve |ve |sang |qua |mo lai |xem lai )?(?:nguoi|ho|khach) (?:so|thu) (?<n>[0-9]{1,3}|nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)(?: (?:nhe|nha|a|di|hom nay))*$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    private sealed class HelpingFile
    {
        public List<CueEntry> Commands { get; set; } = [];
        public List<CueEntry> Outcomes { get; set; } = [];
        public List<string> Last { get; set; } = [];
        public List<string> Ward { get; set; } = [];
        public List<string> Filler { get; set; } = [];
    }
}
