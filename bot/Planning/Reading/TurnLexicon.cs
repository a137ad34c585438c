using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;

namespace Assistant.Bot.Planning.Reading;

/// <summary>The wordings of language/turns.yaml, which only mean something in a later turn of a talk.</summary>
internal sealed class TurnLexicon
{
    private TurnLexicon(TurnFile file)
    {
        (Elsewhere, Besides, Asking, Trouble) = (CueIndex.Of("elsewhere", file.Elsewhere), CueIndex.Of("besides", file.Besides), CueIndex.Of("asking", file.Asking), CueIndex.Of("trouble", file.Trouble));
        Contrasts = CueIndex.Of("contrast", file.Contrasts.Concat(file.Contrasts.SelectMany(contrast => file.PeopleBehind.Select(word => $"{contrast} {word}"))));
        People = CueIndex.Of("person", file.People);
        (Who, Amounts, About) = (CueIndex.Of("who", file.Who), CueIndex.Of("amount", file.Amounts), CueIndex.Of("about", file.About));
        (More, Less, Total, Couples) = (CueIndex.Of("more", file.More), CueIndex.Of("less", file.Less), CueIndex.Of("total", file.Total), CueIndex.Of("couple", file.Couples));
        (Wishing, Closing, NotSo) = (CueIndex.Of("wish", file.Wishing), CueIndex.Of("closing", file.Closing), CueIndex.Of("not", file.NotSo));
        (Telling, Acts, Past) = (CueIndex.Of("telling", file.Telling), CueIndex.Of("act", file.Acts), CueIndex.Of("past", file.Past));
        Differs = CueIndex.Of("differ", file.Differs);
        Ordinals = CueIndex.Of("ordinal", file.Ordinals);
        (ToldBefore, ToldBehind) = (CueIndex.Of("told", file.ToldBefore), CueIndex.Of("told", file.ToldBehind));
        Leaving = CueIndex.Of("leaving", file.Leaving);
        Urgent = CueIndex.Of("urgent", file.Urgent);
        Proxies = CueIndex.Of([new CueEntry { Id = Proxy, Cues = [.. file.Proxies, .. file.ProxyPeople.Select(person => $"{file.ProxyOf} {person}")] }, new CueEntry { Id = NoProxy, Cues = [.. file.NoProxies] }]);
        Circumstances = CueIndex.Of([new CueEntry { Id = Circumstance, Cues = file.Circumstances }, new CueEntry { Id = NoCircumstance, Cues = file.NotCircumstances }]);
        Residence = CueIndex.Of([new CueEntry { Id = OfPlace, Cues = file.ResidenceOf }, new CueEntry { Id = NamedPlace, Cues = file.ResidenceNamed }, new CueEntry { Id = Moves, Cues = file.ResidenceMoves }]);
        Back = BackOf(file);
        WhetherActs = CueIndex.Of("act", file.WhetherActs);
        BackBeside = CueIndex.Of("beside", file.BackBeside);
        Order = CueIndex.Of("order", file.Order);
        Spans = CueIndex.Of("span", file.Spans);
        (Done, Needed) = (CueIndex.Of("done", file.Done), CueIndex.Of("needed", file.Needed));
    }

    /// <summary>Ids of <see cref="Proxies"/>.</summary>
    public const string Proxy = "proxy";
    private const string NoProxy = "none";

    /// <summary>Ids of <see cref="Circumstances"/>.</summary>
    public const string Circumstance = "circumstance";
    private const string NoCircumstance = "none";

    /// <summary>What is the matter with a paper, or what of it: it names no paper. "Mất tiền" loses none.</summary>
    public CueIndex Circumstances { get; }

    /// <summary>Ids of <see cref="Residence"/>: beside the name of a place, by itself, or what is to be done.</summary>
    public const string OfPlace = "of";
    public const string NamedPlace = "named";
    public const string Moves = "moves";

    /// <summary>Where somebody is registered or lives.</summary>
    public CueIndex Residence { get; }

    /// <summary>Ids of <see cref="Back"/>, beside the places of a list from "0" on.</summary>
    public const string GoesBack = "act";
    public const string Last = "last";
    public const string Former = "before";
    public const string Start = "start";
    public const string All = "all";

    /// <summary>Goes back to a matter that was talked about, by its place in the talk or by saying so and naming it.</summary>
    public CueIndex Back { get; }

    /// <summary>What "được không" may be asked of without anything new being told.</summary>
    public CueIndex WhetherActs { get; }

    /// <summary>Words beside it that name no matter.</summary>
    public CueIndex BackBeside { get; }

    /// <summary>Asks which of several to do first.</summary>
    public CueIndex Order { get; }

    /// <summary>Behind a number: how long something has been, or how old somebody is.</summary>
    public CueIndex Spans { get; }

    /// <summary>Says that what was talked about is done with and something else is asked.</summary>
    public CueIndex Leaving { get; }

    /// <summary>In front of a matter and behind it: it is told as done, or as not done yet, and not asked for.</summary>
    public CueIndex ToldBefore { get; }
    public CueIndex ToldBehind { get; }

    /// <summary>Wants it sooner.</summary>
    public CueIndex Urgent { get; }

    /// <summary>Somebody else goes to file or fetch (<see cref="Proxy"/>), and papers that are called so.</summary>
    public CueIndex Proxies { get; }

    /// <summary>Wishes or asks, wherever it stands in a turn.</summary>
    public CueIndex Wishing { get; }

    /// <summary>Asks at the end of a turn.</summary>
    public CueIndex Closing { get; }

    /// <summary>Denies something that was understood.</summary>
    public CueIndex NotSo { get; }

    /// <summary>Tells how things are.</summary>
    public CueIndex Telling { get; }

    /// <summary>What is to be done, unless it is told to be done or not.</summary>
    public CueIndex Acts { get; }

    /// <summary>In front of an act: it is done, or not.</summary>
    public CueIndex Past { get; }

    /// <summary>Asks what two things differ in.</summary>
    public CueIndex Differs { get; }

    /// <summary>In front of a number: one in a row, of which the fee may be another ("người thứ ba").</summary>
    public CueIndex Ordinals { get; }

    /// <summary>Says that something else is asked now.</summary>
    public CueIndex Elsewhere { get; }

    /// <summary>Asks for more of the same matter.</summary>
    public CueIndex Besides { get; }

    /// <summary>Words with which something is asked or wanted; a turn without any tells a circumstance.</summary>
    public CueIndex Asking { get; }

    /// <summary>Makes of "thì sao" a question whether it is possible.</summary>
    public CueIndex Trouble { get; }

    /// <summary>Right behind the name of a procedure: it is done already.</summary>
    public CueIndex Done { get; }

    /// <summary>Right before a name: whether another procedure needs that paper, or that it is done or not yet.</summary>
    public CueIndex Needed { get; }

    /// <summary>At the beginning of a turn: something is set against what was told before.</summary>
    public CueIndex Contrasts { get; }

    /// <summary>Right behind it: the same is asked of another person.</summary>
    public CueIndex People { get; }

    /// <summary>Says who somebody is or how old, and names no matter.</summary>
    public CueIndex Who { get; }

    /// <summary>Behind a number: it is money.</summary>
    public CueIndex Amounts { get; }

    /// <summary>In front of an amount: it is not exact.</summary>
    public CueIndex About { get; }

    /// <summary>Adds to what was counted before.</summary>
    public CueIndex More { get; }

    /// <summary>Takes from what was counted before.</summary>
    public CueIndex Less { get; }

    /// <summary>The number behind it is how many there are altogether.</summary>
    public CueIndex Total { get; }

    /// <summary>Words for two persons.</summary>
    public CueIndex Couples { get; }

    private static CueIndex BackOf(TurnFile file)
    {
        IEnumerable<string> Called(IEnumerable<string> places) => places.SelectMany(place => file.BackNouns.Select(noun => $"{noun} {place}"));
        return CueIndex.Of(
        [
            new CueEntry { Id = GoesBack, Cues = file.BackActs },
            new CueEntry { Id = "0", Cues = [.. Called(file.BackFirst)] },
            .. file.BackPlaces.Select((places, at) => new CueEntry { Id = $"{at}", Cues = [.. Called(places)] }),
            new CueEntry { Id = Last, Cues = [.. Called(file.BackLast)] },
            new CueEntry { Id = Former, Cues = [.. Called(file.BackBefore)] },
            new CueEntry { Id = Start, Cues = [.. file.BackStart, .. Called(file.BackStart)] },
            new CueEntry { Id = All, Cues = file.BackBoth },
        ]);
    }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static TurnLexicon Load(string dataPath) => new(WordingFile.Read<TurnFile>(dataPath, "language/turns.yaml"));

    private sealed class TurnFile
    {
        public List<string> Elsewhere { get; set; } = [];
        public List<string> Leaving { get; set; } = [];
        public List<string> Urgent { get; set; } = [];
        public List<string> Proxies { get; set; } = [];
        public List<string> NoProxies { get; set; } = [];
        public string ProxyOf { get; set; } = "";
        public List<string> ToldBefore { get; set; } = [];
        public List<string> ToldBehind { get; set; } = [];
        public List<string> ProxyPeople { get; set; } = [];
        public List<string> Besides { get; set; } = [];
        public List<string> Asking { get; set; } = [];
        public List<string> Trouble { get; set; } = [];
        public List<string> Who { get; set; } = [];
        public List<string> Amounts { get; set; } = [];
        public List<string> About { get; set; } = [];
        public List<string> More { get; set; } = [];
        public List<string> Less { get; set; } = [];
        public List<string> Total { get; set; } = [];
        public List<string> Couples { get; set; } = [];
        public List<string> Wishing { get; set; } = [];
        public List<string> Closing { get; set; } = [];
        public List<string> NotSo { get; set; } = [];
        public List<string> Telling { get; set; } = [];
        public List<string> Acts { get; set; } = [];
        public List<string> Past { get; set; } = [];
        public List<string> Differs { get; set; } = [];
        public List<string> Ordinals { get; set; } = [];
        public List<string> Done { get; set; } = [];
        public List<string> Circumstances { get; set; } = [];
        public List<string> NotCircumstances { get; set; } = [];
        public List<string> ResidenceOf { get; set; } = [];
        public List<string> ResidenceNamed { get; set; } = [];
        public List<string> ResidenceMoves { get; set; } = [];
        public List<string> WhetherActs { get; set; } = [];
        public List<string> BackActs { get; set; } = [];
        public List<string> BackNouns { get; set; } = [];
        public List<List<string>> BackPlaces { get; set; } = [];
        public List<string> BackFirst { get; set; } = [];
        public List<string> BackLast { get; set; } = [];
        public List<string> BackBefore { get; set; } = [];
        public List<string> BackStart { get; set; } = [];
        public List<string> BackBoth { get; set; } = [];
        public List<string> BackBeside { get; set; } = [];
        public List<string> Order { get; set; } = [];
        public List<string> Spans { get; set; } = [];
        public List<string> Needed { get; set; } = [];
        public List<string> Contrasts { get; set; } = [];
        public List<string> People { get; set; } = [];
        public List<string> PeopleBehind { get; set; } = [];
    }
}
