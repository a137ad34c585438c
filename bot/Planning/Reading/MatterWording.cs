using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Reads by language/matter-asked.yaml that a message asks whether the matter of a procedure itself can or must be done.</summary>
internal sealed class MatterWording
{
    private const string Lost = "lost";
    private const string Broken = "broken";
    private const string Redo = "redo";
    private const string May = "may";
    private const string Must = "must";
    private const string Beside = "beside";

    private readonly CueIndex _cues;
    private readonly CueIndex _reissues;
    private readonly CueIndex _lost;
    private readonly CueIndex _broken;
    private readonly EverydayWords _everyday;

    private MatterWording(MatterFile file, EverydayWords everyday)
    {
        _everyday = everyday;
        _cues = CueIndex.Of(
        [
            new CueEntry { Id = Lost, Cues = file.Lost }, new CueEntry { Id = Broken, Cues = file.Broken }, new CueEntry { Id = Redo, Cues = file.Redo },
            new CueEntry { Id = May, Cues = file.May }, new CueEntry { Id = Must, Cues = file.Must }, new CueEntry { Id = Beside, Cues = file.Beside },
        ]);
        (_reissues, _lost, _broken) = (CueIndex.Of(Redo, file.Reissues), CueIndex.Of(Lost, file.Lost), CueIndex.Of(Broken, file.Broken));
    }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static MatterWording Load(string dataPath, EverydayWords everyday) => new(WordingFile.Read<MatterFile>(dataPath, "language/matter-asked.yaml"), everyday);

    /// <summary>What a message asks of the matter itself.</summary>
    public MatterAsking Read(IReadOnlyList<Word> typed)
    {
        var words = _everyday.WriteOut(typed);
        var read = _cues.Read(words);
        var (asksMust, names) = (read.Has(Must), read.Has(Lost) || read.Has(Broken));
        return new MatterAsking(
            IsLost: read.Has(Lost),
            IsBroken: read.Has(Broken),
            AsksAgain: names && read.Has(Redo),
            AsksMay: !asksMust && read.Has(May),
            AsksMust: asksMust,
            [.. words.Where((_, at) => !read.Covers(at))]);
    }

    /// <summary>The record gives a lost or a broken one anew, and says so.</summary>
    public bool GivesAnew(Procedure procedure, MatterAsking asking) =>
        _reissues.IsIn(Word.Split(procedure.Title)) && (!asking.IsLost || Speaks(procedure, _lost)) && (!asking.IsBroken || Speaks(procedure, _broken));

    private static bool Speaks(Procedure procedure, CueIndex cues) =>
        procedure.Conditions.Concat(procedure.Notes).Concat(procedure.Aliases).Concat(procedure.Rules.Select(rule => rule.Text)).Prepend(procedure.Title).Any(text => cues.IsIn(Word.Split(text)));

    private sealed class MatterFile
    {
        public List<string> Lost { get; set; } = [];
        public List<string> Broken { get; set; } = [];
        public List<string> Redo { get; set; } = [];
        public List<string> May { get; set; } = [];
        public List<string> Must { get; set; } = [];
        public List<string> Reissues { get; set; } = [];
        public List<string> Beside { get; set; } = [];
    }
}

/// <summary>What a message asks of the matter of a procedure itself.</summary>
/// <param name="IsLost">Something was lost.</param>
/// <param name="IsBroken">Something was broken.</param>
/// <param name="AsksAgain">A lost or broken one is wished for anew.</param>
/// <param name="AsksMay">Whether it can be done.</param>
/// <param name="AsksMust">Whether it must be done.</param>
/// <param name="Rest">The words that ask for none of this.</param>
internal sealed record MatterAsking(bool IsLost, bool IsBroken, bool AsksAgain, bool AsksMay, bool AsksMust, IReadOnlyList<Word> Rest);
