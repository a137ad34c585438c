using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Answers.Composing;

/// <summary>
/// What is said when somebody asks whether they are fined: what the record says of a fine and of being late, and that no record holds how
/// much it is. A fee is no fine: the amount of one is never told here.
/// </summary>
internal sealed class PenaltyText
{
    private const string FileName = "language/penalties.yaml";
    private const int MostLate = 2;

    private readonly CueIndex _fines;
    private readonly CueIndex _late;

    private PenaltyText(PenaltyFile file)
    {
        _fines = CueIndex.Of("fine", file.Fines);
        _late = CueIndex.Of("late", file.Late);
    }

    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form.</exception>
    public static PenaltyText Load(string dataPath) => new(WordingFile.Read<PenaltyFile>(dataPath, FileName));

    /// <param name="draft">The answer.</param>
    /// <param name="procedure">Whose record is told of.</param>
    /// <param name="title">How it is called in a sentence.</param>
    public void Tell(AnswerDraft draft, Procedure procedure, string title)
    {
        var fines = Says(_fines, procedure).ToList();
        if (fines.Count > 0)
        {
            draft.Line($"Dạ, bản ghi {title} nêu: **{VietnameseFormat.InSentence(fines[0]).TrimEnd('.')}**.");
            foreach (var fine in fines.Skip(1))
            {
                draft.Bullet($"{fine.TrimEnd('.')}.");
            }
        }

        draft.Line(fines.Count > 0
            ? "Mức phạt là bao nhiêu thì em chưa có số nên không đoán."
            : $"Dạ, em **chưa có mức phạt** về việc này nên không dám nói: bản ghi {title} không nêu có bị phạt hay không.");
        foreach (var late in Says(_late, procedure).Except(fines).Take(MostLate))
        {
            draft.Bullet($"Bản ghi có nêu: {VietnameseFormat.InSentence(late).TrimEnd('.')}.");
        }

        draft.Line($"Anh/chị hỏi giúp em: {procedure.Agency.TrimEnd('.')}.");
        draft.Outcome = fines.Count > 0 ? "partial" : "no_data";
    }

    private static IEnumerable<string> Says(CueIndex wording, Procedure procedure) =>
        procedure.Notes.Concat(procedure.Conditions).Append(procedure.Duration).Where(text => wording.Read(Word.Split(text)).Matches.Count > 0);

    private sealed class PenaltyFile
    {
        public List<string> Fines { get; set; } = [];
        public List<string> Late { get; set; } = [];
    }
}
