using Assistant.Bot.Access;
using Assistant.Bot.Evaluation;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Editing.Trials;

/// <summary>The question sets that changes are tried on (Editing:GoldenSets).</summary>
internal sealed class GoldenSets(IOptions<EditingOptions> options)
{
    public string Path { get; } = System.IO.Path.GetFullPath(options.Value.GoldenSets);

    public bool Exist => Directory.Exists(Path) || File.Exists(Path);

    /// <summary>
    /// Questions of citizens. Those of officials are left out: an editor may not read internal figures.
    /// </summary>
    /// <param name="all">All of them; otherwise every so-manieth, always the same.</param>
    /// <exception cref="InvalidDataException">A file is not of the form; the message says which (Vietnamese).</exception>
    public IReadOnlyList<GoldenItem> Items(bool all)
    {
        List<GoldenItem> items = [.. QuestionSet.Load(Path).SelectMany(set => set.Items).Where(item => item.Caller.Role == Role.Citizen)];
        var most = options.Value.TrialQuestions;
        return all || items.Count <= most ? items : [.. Enumerable.Range(0, most).Select(at => items[(int)((long)at * items.Count / most)])];
    }
}
