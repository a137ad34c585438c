using System.Text.RegularExpressions;

namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>So many of something: "02 bản sao", "ba ảnh", "34 tỉnh", "14 tuổi". What is counted is part of it.</summary>
internal sealed partial class CountClaims : IClaimPattern
{
    public IEnumerable<TypedClaim> Find(ReadableText text)
    {
        foreach (Match match in Many().Matches(text.Folded))
        {
            if (SpokenAmount.Of(match.Groups["n"].Value) is { } number && !IsIndefinite(match, number))
            {
                yield return text.Claim(TypedClaimKind.Count, match.Index, match.Length, $"{SpokenAmount.Text(number)} {Normal(match.Groups["of"].Value)}");
            }
        }
    }

    // "Một số giấy tờ", "tư người" say no number.
    private static bool IsIndefinite(Match match, decimal number) => match.Groups["n"].Value == "tu" || (match.Groups["of"].Value is "so" or "lan" or "cach" && number < 2);

    private static string Normal(string counted) => counted switch
    {
        "photos" or "photo" or "tam anh" or "hinh" => "anh",
        "copies" or "copy" => "ban",
        "loai giay to" or "giay to" or "loai giay" or "thu giay" => "giay to",
        "chu so" => "so",
        "tinh thanh" or "tinh, thanh pho" => "tinh",
        _ => counted,
    };

    private const string Counted =
        "ban sao|ban chinh|ban goc|ban|to khai|to|tam anh|anh|hinh|bo ho so|bo|tinh, thanh pho|tinh thanh|tinh|thanh pho|thu tuc|buoc|loai giay to|thu giay|loai giay|giay to|loai|nguoi lam chung|nguoi|tuoi|chu so|ho so|phieu|dich vu|xa|phuong|don vi|co quan|lan|luot|photos?|copies|copy|trang|so|truong hop|diem|con|chau|dua tre|thanh vien|ngan hang|kenh|cach|don|quyen|ho|can|chiec|xe|steps|documents|provinces";

    [GeneratedRegex(
        @"(?<![0-9.,/:x-]|phuong |quan |buoc |muc |so |thu |do |cau )(?<n>" + SpokenAmount.Digits + @"|" + SpokenAmount.Words + @"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)) ?(?<of>" + Counted + @")\b(?! (?:dien thoai|tien))")]
    private static partial Regex Many();
}
