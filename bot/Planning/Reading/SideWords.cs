using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>All words that say which of several procedures is meant, from every list that tells some apart: axes, open questions, siblings.</summary>
internal sealed class SideWords
{
    private readonly ILookup<string, CueIndex> _says;
    private readonly OpenQuestionCatalog _questions;

    public SideWords(SituationCatalog situations, OpenQuestionCatalog questions)
    {
        _questions = questions;
        _says = situations.Axes.SelectMany(axis => axis.Sides).Concat(questions.Questions.SelectMany(question => question.Sides)).Select(side => (side.Procedure, side.Says))
            .Concat(situations.Siblings.Select(sibling => (sibling.Special, sibling.Says)))
            .ToLookup(side => side.Item1, side => side.Item2, StringComparer.Ordinal);
    }

    /// <summary>Whether the words say any of the procedures, by any list; a word typed without marks may be any of them.</summary>
    public bool AnySaid(IReadOnlyList<string> procedures, IReadOnlyList<Word> words)
    {
        var telling = _questions.Nothing.Read(words).Beside(words);
        return procedures.Any(id => _says[id].Any(says => says.IsIn(telling)));
    }
}
