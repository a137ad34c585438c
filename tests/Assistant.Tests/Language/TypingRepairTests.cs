using Assistant.Knowledge.Language;

namespace Assistant.Tests.Language;

public sealed class TypingRepairTests
{
    private static readonly TypingRepair Repair = new(["lam", "ho", "chieu", "het", "bao", "nhieu", "tien", "dien", "dang", "ky", "khai", "sinh", "b2", "nguoi"], []);

    [Theory]
    [InlineData("lamf hooj chieeus", "lam ho chieu")]
    [InlineData("ho65 chie61u", "ho chieu")]
    [InlineData("ddieenj", "dien")]
    [InlineData("nguwowif", "nguoi")]
    [InlineData("lamhochieu", "lam ho chieu")]
    [InlineData("hếtttt", "het")]
    [InlineData("khai snih", "khai sinh")]
    public void A_slip_is_put_right(string typed, string meant) => Assert.Equal(meant, Repair.Repair(typed));

    [Theory]
    [InlineData("phíu fải", "phieu phai")]
    [InlineData("wá zậy mìh", "qua vay minh")]
    [InlineData("xog trog", "xong trong")]
    [InlineData("thik", "thich")]
    public void A_syllable_shortened_as_on_phones_is_written_out(string typed, string meant) =>
        Assert.Equal(meant, new TypingRepair(["phieu", "phai", "qua", "vay", "minh", "xong", "trong", "thich"], []).Repair(typed));

    [Theory]
    [InlineData("làm hộ chiếu hết bao nhiêu tiền?")]
    [InlineData("bằng B2")]
    [InlineData("0912345678")]
    [InlineData("")]
    [InlineData("🙂🙂")]
    public void What_is_right_or_strange_stays(string typed) => Assert.Same(typed, Repair.Repair(typed));

    [Theory]
    [InlineData("hộ chiếu cua tuôi", "hộ chiếu cua tuoi")]
    [InlineData("tưổi hô", "tuoi ho")]
    [InlineData("hộ chiếu của tuôi", "hộ chiếu của tuôi")]
    [InlineData("họ có hộ chiếu", "họ có hộ chiếu")]
    public void Marks_that_no_word_has_are_left_out_where_marks_slip(string typed, string meant) =>
        Assert.Equal(meant, new TypingRepair(["ho", "chieu", "cua", "tuoi", "co"], ["hộ chiếu của họ có", "tuổi"]).Repair(typed));

    [Fact]
    public void Both_spellings_of_y_and_i_are_one() =>
        Assert.Equal(Spelling.Canonical(Word.Split("lý")[0]), Spelling.Canonical(Word.Split("lí")[0]));

    [Fact]
    public void A_word_that_is_read_otherwise_keeps_its_y() =>
        Assert.NotEqual(Spelling.Canonical(Word.Split("tuy")[0]).Folded, Spelling.Canonical(Word.Split("tui")[0]).Folded);
}
