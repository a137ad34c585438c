using Assistant.Knowledge.Language;

namespace Assistant.Tests.Language;

/// <summary>Keys of Telex and VNI are read wherever in a word they stand.</summary>
public sealed class TypedKeysTests
{
    [Theory]
    [InlineData("heest", "hết")]
    [InlineData("hetes", "hết")]
    [InlineData("phesp", "phép")]
    [InlineData("pheps", "phép")]
    [InlineData("dduwowcj", "được")]
    [InlineData("ddwowcj", "đươc")]
    [InlineData("nguwofi", "người")]
    [InlineData("hoawcj", "hoặc")]
    [InlineData("muwa", "mưa")]
    [InlineData("muaw", "mưa")]
    [InlineData("quoosc", "quốc")]
    [InlineData("giâys", "giấy")]
    [InlineData("pha1p", "pháp")]
    [InlineData("d9u7o7c5", "được")]
    [InlineData("o73", "ở")]
    public void Keys_become_marks(string typed, string meant) =>
        Assert.Equal(Word.Split(meant)[0].Folded, Word.Split(TypedKeys.Read(typed)!)[0].Folded);

    [Theory]
    [InlineData("heest", "hết")]
    [InlineData("phesp", "phép")]
    [InlineData("nguwofi", "người")]
    [InlineData("o73", "ở")]
    public void The_marks_are_those_of_the_keys(string typed, string meant) =>
        Assert.Equal(Word.Split(meant)[0].Marks, Word.Split(TypedKeys.Read(typed)!)[0].Marks);

    [Theory]
    [InlineData("khai")]
    [InlineData("sinh")]
    [InlineData("phép")]
    public void A_word_without_keys_is_none(string typed) => Assert.Null(TypedKeys.Read(typed));
}
