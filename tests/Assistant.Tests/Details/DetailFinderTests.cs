using Assistant.Knowledge.Details;
using Assistant.Knowledge.Details.Training;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Details;

/// <summary>A question about one thing is compared with the sentences of the record, in whatever words either puts it.</summary>
public sealed class DetailFinderTests
{
    private static readonly DetailLexicon Lexicon = DetailLexicon.Load(Knowledge.KnowledgeBase.ShippedDataPath, EverydayWords.Load(Knowledge.KnowledgeBase.ShippedDataPath));
    private static readonly DetailFinder Finder = new(ShippedKnowledge.Base.Procedures, Lexicon, DetailModel.Load(Knowledge.KnowledgeBase.ShippedDataPath));

    [Theory]
    [InlineData("dang-ky-ket-hon", "cô dâu mới 17 tuổi cưới được chưa", "18 tuổi")]
    [InlineData("gia-han-tam-tru", "tạm trú còn hai tháng mới hết hạn, gia hạn trước được không", "15 ngày")]
    [InlineData("dang-ky-nhan-cha-me-con", "không có tiền thử ADN thì cam đoan được hông", "ADN")]
    [InlineData("huong-tro-cap-that-nghiep", "nghi viec 5 thang moi nop co duoc xet ko", "03 tháng")]
    public void The_sentence_that_answers_comes_first(string procedure, string question, string says)
    {
        var hits = Finder.Find(ShippedKnowledge.Base.Procedures.Find(procedure)!, Word.Split(question));

        Assert.Contains(hits.Take(2), hit => hit.Sentence.Text.Contains(says, StringComparison.Ordinal));
        Assert.True(hits[0].Likelihood > 0.3);
    }

    [Theory]
    [InlineData("khai-thue-gtgt", "doanh thu năm ngoái 30 tỷ thì có được khai theo quý không")]
    [InlineData("khai-bao-hoa-chat-nhap-khau", "nhập 5 ký hóa chất mới về thử nghiệm có phải khai không")]
    public void Who_need_not_do_it_is_a_sentence(string procedure, string question) =>
        Assert.Contains(Finder.Find(ShippedKnowledge.Base.Procedures.Find(procedure)!, Word.Split(question)).Take(2), hit => hit.Sentence.Part == RecordPart.Exempt);

    [Theory]
    [InlineData("dang-ky-ket-hon", "{0} đăng ký kết hôn phải có mặt cả hai không", "ở tỉnh khác")]
    public void What_a_question_is_narrowed_to_must_be_spoken_of(string procedure, string question, string narrow)
    {
        double With(string said) => Finder.Find(ShippedKnowledge.Base.Procedures.Find(procedure)!, Word.Split(question.Replace("{0}", said, StringComparison.Ordinal)))[0].Likelihood;

        Assert.True(With(narrow) < With("người ta"));
    }

    [Theory]
    [InlineData("ba má không đi cùng có làm được không", true)]
    [InlineData("nop online roi co phai len phuong ky nua ko", true)]
    [InlineData("trong vòng mấy ngày phải sang tên", true)]
    [InlineData("ký ở nhà hay phải ra xã", true)]
    [InlineData("làm hộ chiếu", false)]
    [InlineData("khai sinh cho con ở Huế", false)]
    public void Frames_tell_that_one_thing_is_asked(string question, bool asks) => Assert.Equal(asks, Lexicon.AsksOne(Word.Split(question)));

    [Theory]
    [InlineData("cap-the-can-cuoc-tre-em", "cháu 4 tuổi có phải lăn tay không", "Dưới 6 tuổi")]
    [InlineData("cap-the-can-cuoc-tre-em", "cháu 9 tuổi có phải lăn tay không", "Từ 6")]
    public void An_age_chooses_among_ages(string procedure, string question, string begins) =>
        Assert.StartsWith(begins, Finder.Find(ShippedKnowledge.Base.Procedures.Find(procedure)!, Word.Split(question)).First(hit => hit.Sentence.Part != RecordPart.Rules && hit.Sentence.Text.Contains("vân tay", StringComparison.Ordinal)).Sentence.Text, StringComparison.Ordinal);

    [Fact]
    public void Learning_twice_gives_the_same_file()
    {
        var procedure = ShippedKnowledge.Base.Procedures.Find("dang-ky-ket-hon")!;
        DetailQuestion[] questions =
        [
            new(procedure, Word.Split("nam 19 tuổi cưới được chưa"), [procedure.Conditions[0]]),
            new(procedure, Word.Split("cưới xong đi tuần trăng mật ở đâu"), []),
        ];

        Assert.Equal(DetailTrainer.Train(questions, Finder), DetailTrainer.Train(questions, Finder));
    }

    [Theory]
    [InlineData("dang-ky-tam-tru", "chủ trọ không làm thì mình tự đăng ký tạm trú được không", "tự đăng ký được")]
    [InlineData("dang-ky-nhan-cha-me-con", "có phải xét nghiệm adn mới nhận con được không", "ADN")]
    public void A_sentence_that_shares_what_was_asked_is_about_it(string procedure, string question, string says) =>
        Assert.Contains(Finder.Find(ShippedKnowledge.Base.Procedures.Find(procedure)!, Word.Split(question)), hit => hit.IsAbout && hit.Sentence.Text.Contains(says, StringComparison.Ordinal));

    [Theory]
    [InlineData("dang-ky-ket-hon", "bạn trai đi làm xa không về được em đi đăng ký kết hôn một mình được không", "Không được ủy quyền")]
    [InlineData("dang-ky-ho-kinh-doanh", "đẩy xe bánh mì vỉa hè có cần đăng ký hộ kinh doanh không", "Bán hàng rong")]
    [InlineData("tach-ho", "chưa ra riêng, ở chung với ba má tách hộ khẩu được không", "Ở chung một nhà")]
    public void A_rule_is_found_by_how_it_is_asked(string procedure, string question, string says) =>
        Assert.StartsWith(says, Finder.Find(ShippedKnowledge.Base.Procedures.Find(procedure)!, Word.Split(question))[0].Sentence.Text, StringComparison.Ordinal);

    [Fact]
    public void A_question_that_is_known_is_alike_whether_typed_with_marks_or_not()
    {
        var procedure = ShippedKnowledge.Base.Procedures.Find("dang-ky-ket-hon")!;

        Assert.Equal(
            Finder.Find(procedure, Word.Split("bà con họ hàng lấy nhau được không"))[0].Sentence,
            Finder.Find(procedure, Word.Split("ba con ho hang lay nhau duoc khong"))[0].Sentence);
    }

    [Theory]
    [InlineData("ở trọ 3 tháng có cần đăng ký tạm trú không", false)]
    [InlineData("ở trọ 3 tháng không đăng ký tạm trú có bị phạt không", true)]
    public void A_fine_is_told_where_it_is_asked(string question, bool fine) =>
        Assert.Equal(fine, Finder.Find(ShippedKnowledge.Base.Procedures.Find("dang-ky-tam-tru")!, Word.Split(question))[0].Sentence.Text.Contains("bị phạt", StringComparison.Ordinal));

    [Fact]
    public void What_shares_only_the_name_of_the_matter_is_not_about_it() =>
        Assert.DoesNotContain(Finder.Find(ShippedKnowledge.Base.Procedures.Find("dang-ky-khai-tu")!, Word.Split("đăng ký khai tử có phải mặc áo đen không")), hit => hit.IsAbout && hit.Sentence.Part == RecordPart.Rules);

    [Theory]
    [InlineData("ba má có cần ký không, lệ phí bao nhiêu", true)]
    [InlineData("có mất lệ phí không", false)]
    public void More_than_the_money_is_asked(string question, bool asks)
    {
        var words = Word.Split(question);
        var fee = words.ToList().FindIndex(word => word.Folded == "phi");

        Assert.Equal(asks, Lexicon.AsksOneBeside(words, at => at == fee));
    }
}
