using Assistant.Knowledge.Reports.Scans;

namespace Assistant.Tests.Reports.Scans;

public class ScanTokensTests
{
    [Theory]
    [InlineData("Yén Béi 100,00% Kon Tum 41,16%", "w:Yén w:Béi f:100,00% w:Kon w:Tum f:41,16%")]
    [InlineData("Daotao |  100,00% Bo Tainguyenva | 28,21%", "w:Daotao f:100,00% w:Bo w:Tainguyenva f:28,21%")]
    [InlineData("Viét Nam 100,00%Bo Tu phap", "w:Viét w:Nam f:100,00% w:Bo w:Tu w:phap")]
    [InlineData("Ha Nam 61,83 %", "w:Ha w:Nam f:61,83%")]
    [InlineData("Béo hiém Xa hoi 0 B6 Vin hoa 0", "w:Béo w:hiém w:Xa w:hoi w:B6 w:Vin w:hoa")]
    [InlineData("100,00% 28,13%", "f:100,00% f:28,13%")]
    [InlineData("Du lich 26,49% 0", "w:Du w:lich f:26,49%")]
    public void Words_and_sound_rates_are_told_apart(string line, string tokens) => Assert.Equal(tokens, Show(line, "%"));

    [Theory]
    [InlineData("va 58 519,", "w:va d:58 519,")]
    [InlineData("VIEL 100,009", "w:VIEL d:100,009")]
    [InlineData("Liéu 4.35%", "w:Liéu d:4.35%")]
    [InlineData("Nam 9 9,99%", "w:Nam d:9 9,99%")]
    [InlineData("Nam l 9,99%", "w:Nam d:l 9,99%")]
    [InlineData("Nam |9,99%", "w:Nam d:|9,99%")]
    [InlineData("Nam 99 ,99%", "w:Nam d:99 ,99%")]
    [InlineData("Nam lOO,OO%", "w:Nam d:lOO,OO%")]
    [InlineData("Nam9,99%", "w:Nam d:…9,99%")]
    [InlineData("Nam 6l,83%", "w:Nam d:6l,83%")]
    [InlineData("Nam 6183%", "w:Nam d:6183%")]
    [InlineData("Nam 28,13%9", "w:Nam d:28,13%9")]
    public void A_rate_that_may_have_lost_or_gained_something_is_damaged(string line, string tokens) => Assert.Equal(tokens, Show(line, "%"));

    [Theory]
    [InlineData("Ha Tinh 577.825", "w:Ha w:Tinh f:577.825")]
    [InlineData("Xa hoi |1-015.620", "w:Xa w:hoi d:|1-015.620")]
    [InlineData("Xa hoi 5.236 589", "w:Xa w:hoi d:5.236 589")]
    [InlineData("Xa hoi 5.236 . 589", "w:Xa w:hoi d:5.236 589")]
    [InlineData("Xa hoi 5236589", "w:Xa w:hoi d:5236589")]
    [InlineData("Xa hoi 5.236589", "w:Xa w:hoi d:5.236589")]
    [InlineData("Xa hoi 5,236,589", "w:Xa w:hoi d:5,236,589")]
    [InlineData("vu4. 620", "w:vu4. d:… 620")]
    [InlineData("5.236 .589Bo", "d:5.236 .589Bo")]
    [InlineData("Giang577.825Ha Nam", "w:Giang d:…577.825 w:Ha w:Nam")]
    [InlineData("5.236.589 | 1.015.620", "f:5.236.589 f:1.015.620")]
    [InlineData("5.236.589 1.015.620", "d:5.236.589 1.015.620")]
    public void A_count_is_sound_only_with_all_its_dots_and_nothing_beside_it(string line, string tokens) => Assert.Equal(tokens, Show(line, "lượt"));

    private static string Show(string line, string unit) => string.Join(' ', ScanTokens.Of(1, line, unit).Select(token =>
        $"{(token.Kind == ScanTokenKind.Word ? 'w' : token.Kind == ScanTokenKind.Figure ? 'f' : 'd')}:{token.Text}"));
}
