using Assistant.Knowledge.Desks;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Answers.Composing;

/// <summary>How one gets through at a desk, with what is not certain about it.</summary>
internal static class DeskLines
{
    public static void Add(AnswerDraft draft, PublicDesk desk)
    {
        draft.Evidence.Text(desk.Name).Text(desk.Url).Texts(desk.How).Texts(desk.Accepts).Text(desk.Note);
        foreach (var step in desk.How)
        {
            draft.Bullet($"{step}.");
        }

        if (desk.Url is { } url)
        {
            draft.Bullet($"Trang: {url}");
        }

        if (desk.Confidence != Confidence.TwoSources && desk.Note is { } note)
        {
            draft.Bullet($"Em mới thấy ở một nguồn. {note}");
        }

        draft.Cite(desk.Sources.Take(1));
    }
}
