using Assistant.Knowledge;
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

    private static readonly string[] Texts =
        ["tách hộ mấy ngày", "gia hạn tạm trú hết bao nhiêu", "xin giấy phép xây nhà ở đâu", "bao nhiêu tiền", "công an xã", "làm thẻ", "làm hộ chiếu", "con heo", "có được không"];

    private static readonly TypingRepair Beside = new(Texts.SelectMany(Word.Split).Select(word => word.Folded).Except(["heo"]), Texts, syllables: Syllables.Load(KnowledgeBase.ShippedDataPath));

    [Theory]
    [InlineData("tahc hộ mấy ngày", "tách hộ mấy ngày")]
    [InlineData("gia hna tam tru", "gia han tam tru")]
    [InlineData("lamhochieu", "lam ho chieu")]
    [InlineData("boa nhieu tien", "bao nhieu tien")]
    [InlineData("xin giaays phesp xaay nhaf", "xin giấy phép xây nhà")]
    [InlineData("giấyphép xây nhà", "giấy phép xây nhà")]
    public void A_short_word_is_put_right_by_those_beside_it(string typed, string meant) =>
        Assert.Equal(meant, Beside.Repair(typed).Replace("tach", "tách", StringComparison.Ordinal));

    [Theory]
    [InlineData("nuoi heo o nha")]
    [InlineData("BXH hộ")]
    [InlineData("w51")]
    public void A_word_that_may_exist_stays_where_nothing_beside_it_speaks_for_another(string typed) => Assert.Equal(typed, Beside.Repair(typed));

    [Fact]
    public void A_slip_in_a_phrasing_or_two_is_no_word() => Assert.False(Syllables.Load(KnowledgeBase.ShippedDataPath).IsPossible("lafm"));

    [Theory]
    [InlineData("quyết")]
    [InlineData("nghiêng")]
    [InlineData("giấy")]
    [InlineData("uỷ")]
    [InlineData("khuỷu")]
    public void What_may_be_a_syllable_is_known(string word) =>
        Assert.True(Syllables.Load(KnowledgeBase.ShippedDataPath).IsPossible(TextFolder.Fold(word)));
}
