using Assistant.Knowledge.Privacy;
using Assistant.Tests.Invariants.Values;
using FsCheck.Xunit;

namespace Assistant.Tests.Invariants;

[Properties(Arbitrary = [typeof(TypedValues)], MaxTest = 1_500)]
public sealed class PersonalDataInvariants
{
    [Property]
    public void Mentions_lie_inside_the_text_in_order_and_never_over_each_other(TypedText typed)
    {
        var end = 0;
        foreach (var mention in PersonalData.Find(typed.Text))
        {
            Assert.True(mention.At >= end && mention.Length > 0 && mention.At + mention.Length <= typed.Text.Length, mention.ToString());
            end = mention.At + mention.Length;
        }
    }

    [Property]
    public void An_identifier_is_masked_however_it_is_spelt(Identifier identifier)
    {
        var left = PersonalData.Without(identifier.Sentence, PersonalData.Find(identifier.Sentence));

        Assert.Equal($"{identifier.Before}nhé", left);
    }

    [Property]
    public void A_figure_that_is_nobodys_stays(PlainFigure figure) => Assert.Empty(PersonalData.Find(figure.Text));
}
