using System.Globalization;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Details;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>
/// What is said when somebody asks whether they are fined, or what comes of being late: what the records say of a fine and of a term, and
/// that no record holds how much a fine is. A fee is no fine: the amount of one is never told here. That nothing is said of a fine is no
/// promise that there is none.
/// </summary>
internal sealed class PenaltyText
{
    private const string FileName = "language/penalties.yaml";
    private const int MostLate = 2;

    private static readonly Word Number = Word.Split("n")[0];

    private readonly CueIndex _fines;
    private readonly CueIndex _late;
    private readonly CueIndex _office;
    private readonly CueIndex _duties;

    private PenaltyText(PenaltyFile file)
    {
        _fines = CueIndex.Of("fine", file.Fines);
        _late = CueIndex.Of("late", file.Late);
        _office = CueIndex.Of("office", file.Office);
        _duties = CueIndex.Of("duty", file.Duties);
    }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static PenaltyText Load(string dataPath) => new(WordingFile.Read<PenaltyFile>(dataPath, FileName));

    /// <param name="draft">The answer.</param>
    /// <param name="facts">Whose record is told of, with those beside it.</param>
    /// <param name="title">How it is called in a sentence.</param>
    public void Tell(AnswerDraft draft, ProcedureFacts facts, string title)
    {
        var procedure = facts.Procedure;
        var fines = Told(facts, IsFine);
        var asked = facts.Asked.Concat(facts.Beside).Select(sentence => sentence.Text).ToList();
        // What has to do with the question stands first.
        var late = Told(facts, IsLate).Except(fines).OrderBy(text => asked.IndexOf(text) is var at && at < 0 ? asked.Count : at).Take(MostLate).ToList();
        var rules = Rules(facts, asked);
        if (rules.Count > 0)
        {
            draft.Evidence.Texts(rules.Select(rule => rule.Text));
            draft.Line(RuleText.Told(rules[0], isFirst: true));
            Bullets(draft, rules.Skip(1).Select(rule => rule.Text).Concat(fines).Concat(late).Take(MostLate));
            draft.Cite(rules[0].Sources);
        }
        else if (fines.Count > 0)
        {
            Lead(draft, title, fines[0]);
            Bullets(draft, fines.Skip(1).Concat(late));
            draft.Line("Mức phạt là bao nhiêu thì em chưa có số nên không đoán.");
        }
        else if (facts.Aspect == ProcedureAspect.Late && late.Concat(AskedOf(facts)).Distinct().ToList() is [var first, ..] others)
        {
            Lead(draft, title, first);
            Bullets(draft, others.Skip(1));
            draft.Line("Có bị phạt hay không thì em **chưa có thông tin**: bản ghi không nói tới, không có nghĩa là không bị phạt.");
        }
        else if (facts.Procedure.Rules.FirstOrDefault(rule => asked.Contains(rule.Text) && IsFine(rule.Text, false)) is { } doubtful)
        {
            // What the record says of a fine goes before that there is no figure; that nobody has checked it is said in the same line.
            draft.Evidence.Text(doubtful.Text);
            draft.Line(RuleText.Told(doubtful, isFirst: true));
            draft.Cite(doubtful.Sources);
            Bullets(draft, late.Concat(AskedOf(facts)).Distinct());
        }
        else
        {
            draft.Line($"Dạ, em **chưa có mức phạt** về việc này nên không dám nói: bản ghi {title} không nói tới phạt, không có nghĩa là không bị phạt.");
            Bullets(draft, late.Concat(AskedOf(facts)).Distinct());
        }

        draft.Line($"Anh/chị hỏi giúp em: {procedure.Agency.TrimEnd('.')}.");
        draft.Outcome = rules.Count > 0 ? "answered" : fines.Count > 0 || (facts.Aspect == ProcedureAspect.Late && late.Count > 0) ? "partial" : "no_data";
    }

    // Rules of the record alone: those of a neighbour are about what somebody else has to do. One that nobody has checked comes last.
    private List<ProcedureRule> Rules(ProcedureFacts facts, List<string> asked) =>
        [.. facts.Procedure.Rules.Where(rule => rule.Confidence != Confidence.Unverified && (IsFine(rule.Text, false) || (facts.Aspect == ProcedureAspect.Late && asked.Contains(rule.Text)))).OrderBy(rule => asked.IndexOf(rule.Text) is var at && at < 0 ? asked.Count : at)];

    private static void Lead(AnswerDraft draft, string title, string text)
    {
        draft.Evidence.Text(text);
        draft.Line($"Dạ, bản ghi {title} nêu: **{VietnameseFormat.InSentence(text).TrimEnd('.')}**.");
    }

    private static void Bullets(AnswerDraft draft, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            draft.Evidence.Text(text);
            draft.Bullet($"Bản ghi có nêu: {VietnameseFormat.InSentence(text).TrimEnd('.')}.");
        }
    }

    // What the finder holds for an answer, if it is a rule: a step or a paper tells nothing of being late.
    private static IEnumerable<string> AskedOf(ProcedureFacts facts) =>
        facts.Asked.Concat(facts.Beside).Where(sentence => sentence.Part is RecordPart.Notes or RecordPart.Conditions).Select(sentence => sentence.Text).Take(1);

    private List<string> Told(ProcedureFacts facts, Func<string, bool, bool> says) =>
    [
        .. facts.Parts.Prepend(facts.Procedure).SelectMany(procedure => Says(procedure, says))
            .Concat(OfNeighbours(facts, says))
            .Distinct(),
    ];

    // "Quá 30 ngày chủ cũ không thu hồi có thể bị phạt" stands in the record of the buyer, and names what the seller has to do.
    private IEnumerable<string> OfNeighbours(ProcedureFacts facts, Func<string, bool, bool> says)
    {
        var own = Pairs(facts.Procedure.Title).Except(facts.Neighbours.SelectMany(neighbour => Pairs(neighbour.Title))).ToHashSet();
        // A term alone may be that of another case; beside a fine it is the term that the fine is for.
        return facts.Neighbours.Where(neighbour => Says(neighbour, IsFine).Any(NamesThis)).SelectMany(neighbour => Says(neighbour, says)).Where(NamesThis);

        bool NamesThis(string text) => Pairs(text).Any(own.Contains);
    }

    private static IEnumerable<string> Says(Procedure procedure, Func<string, bool, bool> says) =>
        procedure.Notes.Concat(procedure.Conditions).Where(text => says(text, false)).Concat(says(procedure.Duration, true) ? [procedure.Duration] : []);

    private bool IsFine(string text, bool isDuration) => Has(_fines, Word.Split(text));

    private bool IsLate(string text, bool isDuration)
    {
        Word[] words = [.. Word.Split(text).Select(word => int.TryParse(word.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? Number : word)];
        return Has(_late, words) && (isDuration ? Has(_duties, words) : !Has(_office, words));
    }

    private static bool Has(CueIndex wording, IReadOnlyList<Word> words) => wording.IsIn(words);

    private static IEnumerable<(Word First, Word Second)> Pairs(string text)
    {
        var words = Word.Split(text);
        return words.Zip(words.Skip(1));
    }

    private sealed class PenaltyFile
    {
        public List<string> Fines { get; set; } = [];
        public List<string> Late { get; set; } = [];
        public List<string> Office { get; set; } = [];
        public List<string> Duties { get; set; } = [];
    }
}
