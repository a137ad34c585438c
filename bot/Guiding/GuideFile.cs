using Assistant.Knowledge.Language;

namespace Assistant.Bot.Guiding;

/// <summary>language/guide.yaml as it stands there; what each list is for is said at its head.</summary>
internal sealed class GuideFile
{
    public List<string> Start { get; set; } = [];
    public List<string> Softly { get; set; } = [];
    public List<string> Leads { get; set; } = [];
    public List<string> Asked { get; set; } = [];
    public List<string> Together { get; set; } = [];
    public List<string> Audience { get; set; } = [];
    public List<string> Introduces { get; set; } = [];
    public List<string> Aloud { get; set; } = [];
    public List<string> Nobody { get; set; } = [];
    public List<CueEntry> People { get; set; } = [];
    public List<string> Handout { get; set; } = [];
    public List<string> Again { get; set; } = [];
    public List<string> Printed { get; set; } = [];
    public List<string> Checklist { get; set; } = [];
    public List<string> Chat { get; set; } = [];
    public List<string> Purposes { get; set; } = [];
    public List<string> Submits { get; set; } = [];
    public List<string> Reshape { get; set; } = [];
    public List<string> Makes { get; set; } = [];
    public List<string> Links { get; set; } = [];
    public List<string> This { get; set; } = [];
    public List<CueEntry> Moves { get; set; } = [];
    public List<string> Besides { get; set; } = [];
    public List<string> Thanks { get; set; } = [];
    public List<string> Enough { get; set; } = [];
    public List<string> Last { get; set; } = [];
    public List<string> First { get; set; } = [];
    public List<string> NextAsked { get; set; } = [];
    public List<string> Enters { get; set; } = [];
    public List<string> Print { get; set; } = [];
    public List<string> Teaches { get; set; } = [];
    public List<string> Softeners { get; set; } = [];
    public List<string> Learners { get; set; } = [];
    public List<string> Acts { get; set; } = [];
    public List<string> Teams { get; set; } = [];
    public List<string> Switches { get; set; } = [];
    public List<string> Leaves { get; set; } = [];
    public List<string> BeforeThat { get; set; } = [];
    public List<string> Another { get; set; } = [];
    public List<string> Backward { get; set; } = [];
    public List<string> LeadIns { get; set; } = [];
    public List<string> Later { get; set; } = [];
    public List<string> Screens { get; set; } = [];
    public List<string> Doing { get; set; } = [];
    public List<string> Things { get; set; } = [];
    public List<string> Done { get; set; } = [];
    public List<string> Steps { get; set; } = [];
    public List<string> Jump { get; set; } = [];
    public List<string> Have { get; set; } = [];
    public List<string> Lack { get; set; } = [];
    public List<CueEntry> Sides { get; set; } = [];
    public List<string> Corrects { get; set; } = [];
    public List<string> Asks { get; set; } = [];
    public List<string> NotAsks { get; set; } = [];
    public List<string> Emphasis { get; set; } = [];
    public List<string> Filler { get; set; } = [];
}
