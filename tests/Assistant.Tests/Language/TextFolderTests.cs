using System.Text;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Language;

public sealed class TextFolderTests
{
    [Theory]
    [InlineData("Đổi giấy phép lái xe", "doi giay phep lai xe")]
    [InlineData("  TP.HCM\t– “Sài Gòn”! ", "tp hcm sai gon")]
    [InlineData("ĐẮK LẮK", "dak lak")]
    [InlineData("01/07/2025", "01 07 2025")]
    [InlineData("…", "")]
    [InlineData("", "")]
    public void Text_loses_case_diacritics_and_punctuation(string text, string folded) =>
        Assert.Equal(folded, TextFolder.Fold(text));

    [Fact]
    public void Composed_and_decomposed_text_fold_alike()
    {
        const string text = "Thừa Thiên Huế, Nguyễn Hữu Đường, khỏe, kỹ, ẵm, ỵ";

        Assert.Equal(TextFolder.Fold(text), TextFolder.Fold(text.Normalize(NormalizationForm.FormD)));
        Assert.All(TextFolder.Fold(text), character => Assert.True(char.IsAscii(character)));
    }

    [Fact]
    public void Long_text_and_invisible_characters_are_folded_too() =>
        Assert.Equal(new string('a', 2000), TextFolder.Fold(new string('Ấ', 1000) + "\u200b" + new string('ạ', 1000)));
}
