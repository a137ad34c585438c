namespace Assistant.Tests;

public sealed class SolutionTests
{
    [Fact]
    public void Globalization_is_not_invariant_because_diacritics_need_it() =>
        Assert.Equal("a", "á".Normalize(System.Text.NormalizationForm.FormD)[..1]);
}
