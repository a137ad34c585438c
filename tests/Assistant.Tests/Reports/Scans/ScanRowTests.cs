namespace Assistant.Tests.Reports.Scans;

public class ScanRowTests
{
    private const string ThreeRows = "Hoa Binh 90,00% Vinh Long 9,50%\nQuang Ninh 80,25% Nghé An 8,00%\nLang Son 70,00% Séc Tring 7,00%";

    [Fact]
    public void Rows_of_two_cells_are_read_with_side_and_printed_place_where_none_can_be_missing()
    {
        var five = SomeScan.ReadRows($"{ThreeRows}\nNinh Binh 63,10% Tay Ninh 3,94%\nPa Néng 61,83% Bac Liéu 2,06%");

        Assert.Empty(five.Problems);
        Assert.Equal(10, five.Observations.Count);
        Assert.Equal(["Top 1", "Bottom 1", "Top 2", "Bottom 2"], five.Observations.Take(4).Select(item => $"{item.Side} {item.Position}"));
        Assert.All(five.Observations, item => Assert.Equal(("Bảng 9", "ty-le-ho-so-truc-tuyen", "đọc từ bản quét"), (item.Location, item.IndicatorId, item.Note)));
    }

    [Fact]
    public void With_a_row_lost_the_figures_stay_and_the_places_go()
    {
        var three = SomeScan.ReadRows(ThreeRows);

        Assert.Equal(6, three.Observations.Count);
        Assert.All(three.Observations, item => Assert.Equal((null, null), (item.Side, item.Position)));
    }

    [Theory]
    [InlineData("A A B6 Nong nghi¢p va\nBo Y i€ 95,00% Phat trién nong thon 9,00%", "bo-y-te 95,00%|bo-nnptnt-2021 9,00%")]
    [InlineData("B6 Thongtin va Bo6 Lao dong —\nTruyén thong 95,00% Thuongbinh va Xa hoi 9,00%", "bo-tttt-2021 95,00%|bo-ldtbxh-2021 9,00%")]
    [InlineData("B Ké hoach va DAutu | 95,00% Bo lainguyenva | 9,00%\nMOo1 truong", "bo-khdt-2021 95,00%|bo-tnmt-2021 9,00%")]
    [InlineData("Bo Tai nguyen va\nB Ké hoach va DAutu 95,00% 9,00%\nMoi truong", "bo-khdt-2021 95,00%|bo-tnmt-2021 9,00%")]
    [InlineData("Béo hiém Xa hoi 0 B0 Vin hoa, Thé thao va 0\nViét Nam 95,00% Du lich 9,00%", "bhxh-vn-2021 95,00%|bo-vhttdl 9,00%")]
    public void Names_over_two_lines_are_put_together_in_their_columns(string rows, string figures) =>
        Assert.Equal(figures.Split('|'), SomeScan.Figures(SomeScan.ReadRows($"{rows}\nBo Tu phap 94,00% B6 Xay dung 8,00%", SomeScan.Ministries)).Take(2));

    [Theory]
    [InlineData("Binh\nThuan 50,00%", "Thái", "ngắt dòng")]
    [InlineData("50,00%\nBinh Thuan", "", "không cùng dòng")]
    [InlineData("Binh Thuan\n50,00%", "", "không cùng dòng")]
    public void A_figure_away_from_its_name_is_not_taken(string left, string _, string reason)
    {
        var rows = $"Hoa Binh 90,00% Vinh Long 9,50%\n{left} Nghé An 8,00%\nLang Son 40,00% Séc Tring 7,00%";
        var reading = SomeScan.ReadRows(rows);

        Assert.DoesNotContain(reading.Observations, item => item.EntityId.Contains("thuan", StringComparison.Ordinal));
        Assert.Contains(reading.Problems, problem => problem.Reason.Contains(reason, StringComparison.Ordinal));
        Assert.Contains("vinh-long-63 9,50%", SomeScan.Figures(reading));
    }

    [Theory]
    [InlineData("Quang Ninh 80,25%", "chỉ còn một ô|nhiều cách")]
    [InlineData("Quang Ninh 80,25% 8,00%", "không có tên")]
    [InlineData("Quang Ninh 80,25% Nghé An", "không có số")]
    [InlineData("Quang Nnh 8O,25% Nghé An 8,00%", "dạng như")]
    [InlineData("Quang 80,25% Nghé An 8,00%", "Không nhận ra")]
    [InlineData("Quang Ninh 80% Nghé An 8,00%", "thập phân")]
    [InlineData("Quang Ninh 99,25% Nghé An 8,00%", "không khớp|giảm dần")]
    [InlineData("Hoa Binh 80,25% Nghé An 8,00%", "hai lần")]
    public void A_damaged_row_is_listed_with_its_line_and_nothing_of_it_is_guessed(string row, string reasons)
    {
        var reading = SomeScan.ReadRows($"Hoa Binh 90,00% Vinh Long 9,50%\n{row}\nLang Son 70,00% Séc Tring 7,00%");

        Assert.DoesNotContain(reading.Observations, item => item.EntityId == "quang-ninh-63" && item.Printed is not "80,25%");
        Assert.Contains(reading.Problems, problem => problem.Line > 0 && problem.Raw.Length > 0
            && reasons.Split('|').Any(reason => problem.Reason.Contains(reason, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("12")]
    [InlineData("Bao cao chuyén dé cua co quan thir nghiém")]
    [InlineData("3 Con so do may ghi lai, gom 1.234.567 lugt cua 25 cong thanh phan va 45,20% so trang da gan ma do,\ntinh dén hét quy truée.")]
    [InlineData("")]
    public void Page_heads_and_footnotes_between_rows_change_nothing(string between)
    {
        var reading = SomeScan.ReadRows(ThreeRows.Replace("\nLang", $"\n{between}\nLang", StringComparison.Ordinal));

        Assert.Equal(SomeScan.Figures(SomeScan.ReadRows(ThreeRows)), SomeScan.Figures(reading));
    }

    [Theory]
    [InlineData("Hoa Binh 90,00%\nQuang Ninh 80,00%\nLang Son 70,00%\nHa Nam 60,00%\nPa Néng 50,00%\nVinh Long 9,50%\nNghé An 8,00%\nSéc Tring 7,00%\nTay Ninh 3,94%\nBac Liéu 2,06%")]
    [InlineData("Hoa Binh 90,00%\nVinh Long 9,50%\nQuang Ninh 80,00%\nNghé An 8,00%\nLang Son 70,00%\nSéc Tring 7,00%\nHa Nam 60,00%\nTay Ninh 3,94%\nPa Néng 50,00%\nBac Liéu 2,06%")]
    public void A_table_read_cell_by_cell_keeps_its_sides_when_it_is_whole(string rows)
    {
        var reading = SomeScan.ReadRows(rows);

        Assert.Equal(10, reading.Observations.Count);
        Assert.Contains(reading.Observations, item => (item.EntityId, item.Side.ToString(), item.Position) == ("quang-ninh-63", "Top", 2));
        Assert.Contains(reading.Observations, item => (item.EntityId, item.Side.ToString(), item.Position) == ("bac-lieu-63", "Bottom", 5));
        Assert.Empty(SomeScan.ReadRows(rows[..rows.LastIndexOf('\n')]).Observations);
    }

    [Fact]
    public void Names_first_and_figures_afterwards_are_not_matched_by_counting() =>
        Assert.Empty(SomeScan.ReadRows("Hoa Binh\nQuang Ninh\nLang Son\n90,00%\n80,00%\n70,00%\nVinh Long\nNghé An\nSéc Tring\n9,50%\n8,00%\n7,00%").Observations);
}
