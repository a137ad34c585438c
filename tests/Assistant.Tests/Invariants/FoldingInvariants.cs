using System.Text;
using Assistant.Knowledge.Language;
using Assistant.Tests.Invariants.Values;
using FsCheck.Xunit;

namespace Assistant.Tests.Invariants;

[Properties(Arbitrary = [typeof(TypedValues)], MaxTest = 2_000)]
public sealed class FoldingInvariants
{
    [Property]
    public void Folding_twice_is_folding_once(TypedText typed)
    {
        var once = TextFolder.Fold(typed.Text);

        Assert.Equal(once, TextFolder.Fold(once));
    }

    [Property]
    public void Composed_and_decomposed_letters_fold_alike(VietnameseText typed) =>
        Assert.Equal(TextFolder.Fold(typed.Text.Normalize(NormalizationForm.FormC)), TextFolder.Fold(typed.Text.Normalize(NormalizationForm.FormD)));

    [Property]
    public void Folded_text_is_words_with_one_space_between_and_never_longer(TypedText typed)
    {
        var folded = TextFolder.Fold(typed.Text);

        Assert.True(folded.Length <= typed.Text.Length);
        Assert.DoesNotContain("  ", folded, StringComparison.Ordinal);
        Assert.Equal(folded.Trim(), folded);
        Assert.All(folded, static letter => Assert.True(letter == ' ' || char.IsLetterOrDigit(letter)));
    }

    [Property]
    public void Case_makes_no_difference(VietnameseText typed) =>
        Assert.Equal(TextFolder.Fold(typed.Text), TextFolder.Fold(typed.Text.ToUpperInvariant()));
}
