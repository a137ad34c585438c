using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>The situations of language/situations.yaml.</summary>
internal sealed class SituationCatalog
{
    private readonly CueIndex _situations = new();
    private readonly UnheldMatters _unheld;
    private readonly Dictionary<string, Situation> _byId = new(StringComparer.Ordinal);

    private const double AlwaysAsked = 2;

    private readonly Dictionary<string, string> _usual;

    // Asked of every pair of hits of every turn.
    private readonly Dictionary<string, string[]> _beside;
    private readonly List<string>[] _lives;
    private readonly HashSet<(string, string)> _combined;

    private SituationCatalog(SituationFile file, UnheldMatters unheld)
    {
        _unheld = unheld;
        Siblings = [.. file.Siblings.Select(entry => new Sibling(entry.General, entry.Special, CueIndex.Of(entry.Special, entry.Say), entry.UnderAge, entry.FromAge, entry.MustSay || entry.OnlySaid, entry.OnlySaid) { Asked = entry.Asked, Not = CueIndex.Of(entry.Special, entry.Not) })];

        Axes = [.. file.Axes.Select(axis => new Axis(axis.Ask, axis.When.Count > 0 ? CueIndex.Of("when", axis.When) : null, axis.SureFrom ?? AlwaysAsked, [.. axis.Sides.Select(side => new AxisSide(side.Procedure, side.Label, CueIndex.Of(side.Procedure, side.Say)))]))];
        foreach (var entry in file.Cases.Concat(file.Events))
        {
            var inOrder = entry.Steps.Count > 0;
            _byId[entry.Id] = new Situation(entry.Id, inOrder ? entry.Lead : entry.Ask, [.. (inOrder ? entry.Steps : entry.Options).Select(step => new SituationStep(step.Procedure, step.Label) { Says = step.Say.Count > 0 ? CueIndex.Of(step.Procedure, step.Say) : null })], inOrder, CueIndex.Of(entry.Id, entry.Unless))
            {
                OnlyBare = entry.OnlyBare,
                AnySide = entry.AnySide,
                Apart = entry.Apart,
                Main = entry.Main,
                Lost = entry.Lost.Count > 0 ? CueIndex.Of(entry.Id, entry.Lost) : null,
            };
            entry.Say.ForEach(say => _situations.Add(entry.Id, say));
        }

        _combined = [.. file.Combined.SelectMany(entry => entry.Parts.Select(part => (entry.Procedure, part)))];
        Outgrown = [.. file.Outgrown.Select(entry => new Outgrown(entry.Procedure, entry.FromAge, CueIndex.Of(entry.Procedure, entry.Who), CueIndex.Of(entry.Procedure, entry.Unless), entry.Ask, [.. entry.Instead.Select(step => new SituationStep(step.Procedure, step.Label))]))];
        _lives = [.. file.Lives.Select(entry => entry.Procedures)];
        _beside = _byId.Values.SelectMany(situation => situation.Steps.Select(step => step.Procedure)).Concat(Siblings.SelectMany(sibling => (string[])[sibling.General, sibling.Special]))
            .Distinct(StringComparer.Ordinal).ToDictionary(id => id, CasesBeside, StringComparer.Ordinal);
        _usual = file.Usual.ToDictionary(entry => entry.Procedure, entry => entry.Intent, StringComparer.Ordinal);
        Phrases.AddRange([.. file.Cases.Concat(file.Events).SelectMany(entry => entry.Say), .. unheld.Phrases]);
        Foreigners = CueIndex.Of("foreigner", file.Foreigners.Say.Concat(file.Foreigners.Groups.SelectMany(WordGroups.Spelled)));
        ForCitizens = file.Foreigners.ForCitizens.ToHashSet(StringComparer.Ordinal);
        ForeignerName = file.Foreigners.Name;
    }

    /// <summary>Wordings that somebody is of another nation.</summary>
    public CueIndex Foreigners { get; }

    /// <summary>How records call such people.</summary>
    public string ForeignerName { get; }

    /// <summary>Procedures for citizens only.</summary>
    public IReadOnlySet<string> ForCitizens { get; }

    public IReadOnlyList<Sibling> Siblings { get; }

    public IReadOnlyList<Axis> Axes { get; }

    /// <summary>Procedures that are done once, early in life.</summary>
    public IReadOnlyList<Outgrown> Outgrown { get; }

    /// <summary>The event in life of which these are the steps, or some of them where they have nothing to do with each other; null: none.</summary>
    public Situation? EventOf(IReadOnlyList<string> offered) => _byId.Values.FirstOrDefault(situation => situation.InOrder && (situation.Apart || situation.Steps.Count == offered.Count) && offered.All(situation.Holds));

    /// <summary>Events that words name by the papers of their steps.</summary>
    public IEnumerable<Situation> Losses => _byId.Values.Where(situation => situation.Lost is not null);

    /// <summary>What people want to know who only name the procedure: of a fee, how much it is. Null: an overview.</summary>
    public string? UsualIntent(string procedureId) => _usual.GetValueOrDefault(procedureId);

    /// <summary>Every wording.</summary>
    public List<string> Phrases { get; } = [];

    /// <summary>Every procedure that a situation names.</summary>
    public IEnumerable<string> ProcedureIds =>
        _byId.Values.SelectMany(situation => situation.Steps.Select(step => step.Procedure)).Concat(Siblings.SelectMany(sibling => new[] { sibling.General, sibling.Special }))
            .Concat(Axes.SelectMany(axis => axis.Sides.Select(side => side.Procedure))).Concat(_usual.Keys).Concat(_combined.SelectMany(pair => new[] { pair.Item1, pair.Item2 })).Concat(_lives.SelectMany(procedures => procedures)).Concat(Outgrown.SelectMany(one => one.Instead.Select(step => step.Procedure).Append(one.Procedure)));

    /// <summary>The other cases beside a procedure: what it may be mistaken for when somebody says "no, the other one".</summary>
    public IReadOnlyList<string> Beside(string procedureId) =>
        _beside.TryGetValue(procedureId, out var beside) ? beside : [];

    private string[] CasesBeside(string procedureId) =>
        [.. _byId.Values.Where(situation => !situation.InOrder && situation.Steps.Any(step => step.Procedure == procedureId))
            .SelectMany(situation => situation.Steps.Select(step => step.Procedure))
            .Concat(Siblings.Where(sibling => sibling.General == procedureId).Select(sibling => sibling.Special))
            .Concat(Siblings.Where(sibling => sibling.Special == procedureId).Select(sibling => sibling.General))
            .Where(id => id != procedureId)
            .Distinct()];

    /// <summary>Whether two procedures are steps of one event in life, or of one thing over its life: who buys a car asks about both.</summary>
    public bool GoTogether(string one, string other)
    {
        foreach (var procedures in _lives)
        {
            if (procedures.Contains(one) && procedures.Contains(other))
            {
                return true;
            }
        }

        foreach (var situation in _byId.Values)
        {
            if (situation is { InOrder: true, Apart: false } && situation.Holds(one) && situation.Holds(other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one procedure does the work of another together with others ("liên thông").</summary>
    public bool DoesWorkOf(string combined, string part) => _combined.Contains((combined, part));

    /// <summary>Procedures that do the work of this one together with others, or whose work it does.</summary>
    public IEnumerable<string> SharingWorkOf(string procedureId) =>
        _combined.Where(pair => pair.Item1 == procedureId).Select(pair => pair.Item2).Concat(_combined.Where(pair => pair.Item2 == procedureId).Select(pair => pair.Item1)).Order(StringComparer.Ordinal);

    /// <summary>The others that concern the same thing over its life.</summary>
    public IEnumerable<string> InLifeOf(string procedureId) =>
        _lives.Where(procedures => procedures.Contains(procedureId)).SelectMany(procedures => procedures).Where(id => id != procedureId).Distinct();

    /// <summary>Whether two procedures differ in one thing only.</summary>
    public bool AreSiblings(string one, string other) =>
        IsCase(one, other) || IsCase(other, one);

    private bool IsCase(string special, string general)
    {
        for (var i = 0; i < Siblings.Count; i++)
        {
            if (Siblings[i].General == general && Siblings[i].Special == special)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The short names under which a procedure is offered as an option.</summary>
    public IEnumerable<string> LabelsOf(string procedureId) =>
        _byId.Values.SelectMany(situation => situation.Steps).Where(step => step.Procedure == procedureId).Select(step => step.Label)
            .Concat(Axes.SelectMany(axis => axis.Sides).Where(side => side.Procedure == procedureId).Select(side => side.Label))
            .Distinct(StringComparer.Ordinal);

    /// <summary>A matter that no curated record is about.</summary>
    /// <exception cref="KeyNotFoundException">The file does not hold the matter.</exception>
    public UnknownMatter Unheld(string matter) => _unheld.Find(matter);

    /// <summary>The situation that the words name most fully, and where.</summary>
    public (Situation Situation, IReadOnlyList<CueMatch> Matches)? Read(IReadOnlyList<Word> words)
    {
        var reading = _situations.Read(words);
        return Longest(reading) is { } longest ? (_byId[longest.Id], [.. reading.Matches.Where(match => match.Id == longest.Id)]) : null;
    }

    /// <summary>The matter without a curated record that the words name most fully.</summary>
    public UnheldSaid? ReadUnknown(IReadOnlyList<Word> words) =>
        Workbench.Once(this, words, static (catalog, words) => catalog._unheld.Read(words, () => catalog.Foreigners.IsMeantIn(words)));

    public static SituationCatalog Load(string dataPath) =>
        new(WordingFile.Read<SituationFile>(dataPath, "language/situations.yaml"), UnheldMatters.Load(dataPath));

    private static CueMatch? Longest(CueReading reading) =>
        reading.Matches.Count == 0 ? null : reading.Matches.MaxBy(match => match.Length);
}
