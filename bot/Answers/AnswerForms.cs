namespace Assistant.Bot.Answers;

/// <summary>
/// The forms in which channels send an answer that is given again and again, each made once. They belong to one answer and not to
/// copies of it with something changed.
/// </summary>
internal sealed class AnswerForms
{
    private Answer? _of;
    private volatile Form? _last;

    /// <summary>A copy of the answer whose forms are kept.</summary>
    public static Answer Keep(Answer answer)
    {
        var forms = new AnswerForms();
        return forms._of = answer with { Forms = forms };
    }

    /// <summary>The form of this type: kept or made, and kept from then on where the answer keeps any.</summary>
    public static TForm Of<TForm>(Answer answer, Func<Answer, TForm> make)
        where TForm : class
    {
        if (answer.Forms is not { } forms || !ReferenceEquals(forms._of, answer))
        {
            return make(answer);
        }

        for (var form = forms._last; form is not null; form = form.Before)
        {
            if (form.Made is TForm known)
            {
                return known;
            }
        }

        // Made twice at one time, one more is kept, and nothing is wrong.
        var made = make(answer);
        forms._last = new Form(made, forms._last);
        return made;
    }

    private sealed record Form(object Made, Form? Before);
}
