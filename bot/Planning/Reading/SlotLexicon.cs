using System.Globalization;
using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>The wordings of language/slots.yaml: channels, audiences, sides of a ranking, kinds of units, numbers, indicators.</summary>
internal sealed class SlotLexicon
{
    private SlotLexicon(SlotFile file)
    {
        Channels = Index(file.Channels);
        Audiences = Index(file.Audiences);
        Denials = CueIndex.Of("denied", file.Denials);
        Denied = new DenialWording(file.DeniedBy, file.NotDeniedBy, file.Held, file.Filed, file.NotYet);
        (Means, ActsOnMeans, AtHome) = (CueIndex.Of("means", file.Means), CueIndex.Of("act", file.ActsOnMeans), CueIndex.Of("home", file.AtHome));
        Origins = CueIndex.Of("origin", file.Origins);
        Both = CueIndex.Of("both", file.Both);
        Once = CueIndex.Of("once", file.Once);
        Events = CueIndex.Of("event", file.Events);
        (Since, Lasting, Must) = (CueIndex.Of("since", file.Since), CueIndex.Of("lasting", file.Lasting), CueIndex.Of("must", file.Must));
        Now = CueIndex.Of([new CueEntry { Id = Meant, Cues = file.Now }, new CueEntry { Id = Apart, Cues = file.NotNow }]);
        Dues = CueIndex.Of([new CueEntry { Id = Meant, Cues = file.Dues }, new CueEntry { Id = Apart, Cues = file.NotDues }]);
        Support = CueIndex.Of("support", file.Support);
        Residence = CueIndex.Of("residence", file.Residence);
        NotHome = CueIndex.Of("not_home", file.NotHome);
        Elsewhere = CueIndex.Of("elsewhere", file.Elsewhere);
        Happened = CueIndex.Of("happened", file.Happened);
        Filing = CueIndex.Of("filing", file.Filing);
        Toward = CueIndex.Of("toward", file.Toward);
        Joins = CueIndex.Of("join", file.Joins);
        Persons = Index(file.Persons);
        Made = file.Made.ToDictionary(made => made.Procedure, made => made.Group, StringComparer.Ordinal);
        MadeActs = CueIndex.Of("act", file.MadeActs);
        Groups = CueIndex.Of("group", file.Groups);
        Births = CueIndex.Of([new CueEntry { Id = "day", Cues = file.Births }, new CueEntry { Id = BirthYears.OfYear, Cues = file.BirthYears }]);
        _ages = file.Ages;
        _persons = [.. file.Persons.Select(entry => entry.Id)];
        Sides = Index(file.Sides);
        Kinds = Index(file.Kinds);
        Numbers = Index(file.Numbers);
        Phrases = [.. file.Channels.Concat(file.Audiences).Concat(file.Sides).Concat(file.Kinds).Concat(file.Numbers).Concat(file.Indicators).SelectMany(entry => entry.Cues)];
        ApartCues = [.. file.Indicators.SelectMany(entry => entry.Apart.Select(cue => (entry.Id, cue)))];
        IndicatorCues = [.. file.Indicators.SelectMany(entry => entry.Cues.Select(cue => (entry.Id, cue)))];
    }

    private readonly List<AgeEntry> _ages;
    private readonly HashSet<string> _persons;

    /// <summary>Every wording.</summary>
    public IReadOnlyList<string> Phrases { get; }
    public CueIndex Channels { get; }
    public CueIndex Audiences { get; }

    /// <summary>In front of an audience: the person is none of it.</summary>
    public CueIndex Denials { get; }

    /// <summary>Whether what a message names is denied there.</summary>
    public DenialWording Denied { get; }

    /// <summary>What one must have to file online.</summary>
    public CueIndex Means { get; }

    /// <summary>In front of such a thing: it is what is to be done, not how something is filed.</summary>
    public CueIndex ActsOnMeans { get; }

    /// <summary>Of the wordings of filing online, those that may only tell where somebody is.</summary>
    public CueIndex AtHome { get; }

    /// <summary>In front of a place: where somebody comes from.</summary>
    public CueIndex Origins { get; }

    /// <summary>Those of them that name something to be done, too: "hộ khẩu".</summary>
    public CueIndex Residence { get; }

    /// <summary>Says of a place that one is not registered there.</summary>
    public CueIndex NotHome { get; }

    /// <summary>Another place, without its name.</summary>
    public CueIndex Elsewhere { get; }

    /// <summary>What has happened at a place; papers are filed elsewhere.</summary>
    public CueIndex Happened { get; }

    /// <summary>Something to be done.</summary>
    public CueIndex Filing { get; }

    /// <summary>In front of a place where somebody goes.</summary>
    public CueIndex Toward { get; }

    /// <summary>Says that two things are asked about ("hai cái đó", "mỗi thứ").</summary>
    public CueIndex Both { get; }

    /// <summary>Says that several things are to be done in one go: they are one wish.</summary>
    public CueIndex Once { get; }

    /// <summary>What happens on a day, and makes it no day that is asked about.</summary>
    public CueIndex Events { get; }

    /// <summary>In front of the day from which on something is so.</summary>
    public CueIndex Since { get; }

    /// <summary>What is so from a day on, and makes it no day that is asked about.</summary>
    public CueIndex Lasting { get; }

    /// <summary>Asks whether one must: what follows is no choice of the person.</summary>
    public CueIndex Must { get; }

    /// <summary>Id of what a wording means, in an index that also holds wordings that only look like it.</summary>
    public const string Meant = "meant";
    private const string Apart = "apart";

    /// <summary>From there on a message speaks of today (<see cref="Meant"/>).</summary>
    public CueIndex Now { get; }

    /// <summary>Speaks of what is paid for a procedure, or of filing (<see cref="Meant"/>).</summary>
    public CueIndex Dues { get; }

    /// <summary>Asks to be helped, with whatever it is.</summary>
    public CueIndex Support { get; }

    /// <summary>Between two counts that belong together.</summary>
    public CueIndex Joins { get; }

    /// <summary>Groups of persons that exemptions name; the id is the word of the exemption.</summary>
    public CueIndex Persons { get; }

    /// <summary>Of the procedures by which somebody becomes one of a group of <see cref="Persons"/>, the group.</summary>
    public IReadOnlyDictionary<string, string> Made { get; }

    /// <summary>Beside the name of such a group: the procedure is meant, not who asks.</summary>
    public CueIndex MadeActs { get; }

    /// <summary>A group of <see cref="Persons"/>.</summary>
    public bool IsPerson(string id) => _persons.Contains(id);

    /// <summary>The group is told by an age, which procedures differ in.</summary>
    public bool IsByAge(string person) => _ages.Exists(age => age.Id == person);

    /// <summary>Other groups of persons; whom something is asked for, not what.</summary>
    public CueIndex Groups { get; }

    /// <summary>In front of a date of birth, and in front of a year of birth alone.</summary>
    public CueIndex Births { get; }

    /// <summary>The groups that somebody of so many years belongs to.</summary>
    public IEnumerable<string> PersonsAged(int years) => _ages.Where(age => years >= age.From && years < age.Below).Select(age => age.Id);
    public CueIndex Sides { get; }
    public CueIndex Kinds { get; }
    public CueIndex Numbers { get; }
    public IReadOnlyList<(string IndicatorId, string Cue)> IndicatorCues { get; }

    /// <summary>Words that together, wherever they stand, mean an indicator that no wording names.</summary>
    public IReadOnlyList<(string IndicatorId, string Cue)> ApartCues { get; }

    /// <summary>A number said in one word ("ba").</summary>
    public int? NumberOf(string foldedWord) =>
        Numbers.Read([new Word(foldedWord, "")]).Matches is [{ } match, ..] ? int.Parse(match.Id, CultureInfo.InvariantCulture) : null;

    public static SlotLexicon Load(string dataPath) =>
        new(WordingFile.Read<SlotFile>(dataPath, "language/slots.yaml", isPart: true));

    private static CueIndex Index(List<SlotEntry> entries)
    {
        var index = new CueIndex();
        foreach (var entry in entries)
        {
            foreach (var cue in entry.Cues)
            {
                index.Add(entry.Id, cue);
            }
        }

        return index;
    }

    private sealed class SlotFile
    {
        public List<SlotEntry> Channels { get; set; } = [];
        public List<SlotEntry> Audiences { get; set; } = [];
        public List<string> Denials { get; set; } = [];
        public List<string> DeniedBy { get; set; } = [];
        public List<string> NotDeniedBy { get; set; } = [];
        public List<string> Held { get; set; } = [];
        public List<string> Filed { get; set; } = [];
        public List<string> NotYet { get; set; } = [];
        public List<string> Means { get; set; } = [];
        public List<string> ActsOnMeans { get; set; } = [];
        public List<string> AtHome { get; set; } = [];
        public List<string> Origins { get; set; } = [];
        public List<string> Residence { get; set; } = [];
        public List<string> NotHome { get; set; } = [];
        public List<string> Elsewhere { get; set; } = [];
        public List<string> Happened { get; set; } = [];
        public List<string> Filing { get; set; } = [];
        public List<string> Toward { get; set; } = [];
        public List<string> Both { get; set; } = [];
        public List<string> Once { get; set; } = [];
        public List<string> Events { get; set; } = [];
        public List<string> Since { get; set; } = [];
        public List<string> Lasting { get; set; } = [];
        public List<string> Must { get; set; } = [];
        public List<string> Now { get; set; } = [];
        public List<string> NotNow { get; set; } = [];
        public List<string> Dues { get; set; } = [];
        public List<string> NotDues { get; set; } = [];
        public List<string> Support { get; set; } = [];
        public List<string> Joins { get; set; } = [];
        public List<SlotEntry> Persons { get; set; } = [];
        public List<MadeEntry> Made { get; set; } = [];
        public List<string> MadeActs { get; set; } = [];
        public List<string> Groups { get; set; } = [];
        public List<string> Births { get; set; } = [];
        public List<string> BirthYears { get; set; } = [];
        public List<AgeEntry> Ages { get; set; } = [];
        public List<SlotEntry> Sides { get; set; } = [];
        public List<SlotEntry> Kinds { get; set; } = [];
        public List<SlotEntry> Numbers { get; set; } = [];
        public List<SlotEntry> Indicators { get; set; } = [];
    }

    private sealed class MadeEntry
    {
        public string Group { get; set; } = "";
        public string Procedure { get; set; } = "";
    }

    private sealed class AgeEntry
    {
        public string Id { get; set; } = "";

        /// <summary>Years, included.</summary>
        public int From { get; set; }

        /// <summary>Years, not included.</summary>
        public int Below { get; set; } = int.MaxValue;
    }

    private sealed class SlotEntry
    {
        public string Id { get; set; } = "";
        public string? Why { get; set; }
        public List<string> Cues { get; set; } = [];
        public List<string> Apart { get; set; } = [];
    }
}
