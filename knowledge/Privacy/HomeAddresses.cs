using System.Buffers;
using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Privacy;

/// <summary>The part of an address that says which home: house, lane and street, or the hamlet. The commune and what is above it stay.</summary>
internal static partial class HomeAddresses
{
    /// <summary>Without a digit there can be a hamlet by name, and nothing else.</summary>
    public static IEnumerable<PersonalMention> Find(string text, NumeralSigns numerals) =>
        (numerals.Digits > 0 ? Street().Matches(text).Concat(Hamlet().Matches(text)).Concat(Named().Matches(text)) : text.AsSpan().ContainsAny(Communes) ? Hamlet().Matches(text) : Enumerable.Empty<Match>())
            .Select(match => match.Groups["it"].Success ? match.Groups["it"] : match.Groups[0])
            .Select(group => new PersonalMention(PersonalKind.Address, group.Index, group.Value.TrimEnd().Length))
            .OrderBy(mention => mention.At).ThenByDescending(mention => mention.Length);

    private const string House = @"(?:(?:s[oố]\s+nh[aà]|nh[aà]\s+s[oố]|\bs[oố]|\bsn)\s*)?[0-9]{1,4}[a-z]?(?:/[0-9]{1,4}[a-z]?){0,4}";

    // Words of a street's name: up to four, until the commune or another matter begins.
    private const string Name = @"(?:\s+(?!(?:ph[uư][oờ]ng|x[aã]|qu[aậ]n|huy[eệ]n|tp|t[iỉ]nh|th[aà]nh|khu|th[iị]|th[iì]|mu[oố]n|c[aầ]n|l[aà]m|c[oó]|p|q|[oở]|em|ch[aá]u|t[oô]i|ạ|a|nh[eé]|gi[oờ]|n[oộ]p|đ[iị]nh|đi|ra|v[aà]|ch[uư]a)\b)[\p{L}\p{N}]{1,12}){1,4}";

    private const string Room = @"(?:(?:ph[oò]ng|c[aă]n h[oộ]|c[aă]n|t[aầ]ng|block|toà|tòa|toa|nhà)\s*(?:s[oố]\s*)?[a-z]?[0-9]{1,4}[a-z]?\s*,?\s*)";

    // A parcel of land ("thửa 67 tờ bản đồ 9") is none.
    private const string NoParcel = @"(?<!th[uử]a\s+(?:đ[aấ]t\s+)?(?:s[oố]\s+)?(?:[0-9]{1,5}\s+)?)";

    // "Số 12 ngõ 5 đường Láng", "phòng 302, số 8 ngách 12/3", "lô 12 đường số 7": a number and something that stands in a street.
    [GeneratedRegex(@"(?<![\p{L}\p{N}./,-])" + NoParcel + Room + "{0,2}(?:" + House + @"|l[oô]\s+[a-z]?[0-9]{1,4})(?:\s*,?\s*(?:(?:ng[oõ]|ng[aá]ch|h[eẻ]m|ki[eệ]t|l[oô]|t[oổ](?!\s+b[aả]n)|khu ph[oố]|kp|tdp|[aấ]p|th[oô]n|x[oó]m)\s+[\p{L}\p{N}/]+|(?:đ[uư][oờ]ng|duong|ph[oố]|khu d[aâ]n c[uư]|kdc|chung c[uư])(?:\s+s[oố])?\s+(?!d[aâ]y|b[oộ])[\p{L}\p{N}/]+)(?:" + Name + @")?)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    // "Thôn 3", "ấp 5", "tổ 12 khu phố 4", "căn hộ 1203 chung cư Him Lam"; with a name where a commune follows: "xóm Chùa, xã Mỹ Đức".
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])" + NoParcel + @"(?:th[oô]n|[aấ]p|x[oó]m|bu[oô]n|t[oổ] d[aâ]n ph[oố]|tdp|khu ph[oố]|\bkp|t[oổ]|ng[oõ]|ng[aá]ch|h[eẻ]m|ki[eệ]t|c[aă]n h[oộ]|apartment|apt)\s+(?:s[oố]\s+)?[0-9]{1,4}[a-z]?(?:/[0-9]{1,4}[a-z]?)*(?![\p{L}\p{N}]|\s+(?:ng[uư][oờ]i|đ[oồ]ng|ng[aà]y|b[aả]n|th[aá]ng))(?:\s*,?\s*(?:t[oổ]|khu ph[oố]|kp|[aấ]p|th[oô]n|x[oó]m|đ[uư][oờ]ng|ph[oố]|chung c[uư])\s+[\p{L}\p{N}]+(?:" + Name + @")?)*"
        + @"|(?<![\p{L}\p{N}]|tr[uư][oở]ng\s)(?:th[oô]n|[aấ]p|x[oó]m|bu[oô]n|b[aả]n|l[aà]ng)(?:\s+(?!n[aà]o|x[aã]|t[oô]i|em|m[iì]nh|ch[ií]nh|sao)[\p{L}\p{N}]{1,10}){1,3}?(?=\s*,?\s*(?:x[aã]|ph[uư][oờ]ng)\s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hamlet();

    // What stands behind a hamlet that is told by its name.
    private static readonly SearchValues<string> Communes = SearchValues.Create(["xã", "xa", "phường", "phuong", "phưong", "phuờng"], StringComparison.OrdinalIgnoreCase);

    // "Nhà em ở 45 Nguyễn Trãi", "28 Thao Dien Street": a number and a name in capitals; "báo cáo số 28 Hà Nam" is a document.
    [GeneratedRegex(@"(?:\b[ởỞoO]|\b[Tt]ại|\btai|\b[Đđ]ịa chỉ|\b[Đđ]c|\bdia chi|\b[Nn]hà|\bnha|\btrú|(?<!(?:[Cc]áo|[Cc]ao|\b[Bb][Cc]|[Bb]ản|\b[Vv][Bb]|[Cc]ông văn|[Đđ]ịnh|[Bb]ảng|[Tt]ờ trình)\s)\bsố)\s*:?\s*(?<it>(?:số\s+)?[0-9]{1,4}[A-Za-z]?(?:/[0-9]{1,4}[A-Za-z]?){0,4}\s+(?!(?:Bộ|Luật|Nghị|Thông|Quyết|Tháng|Ngày)\b)(?:\p{Lu}\p{Ll}+\s?){2,4})|(?<it>[0-9]{1,4}[A-Za-z]?\s+(?:\p{Lu}\p{Ll}+\s+){1,4}(?:[Ss]treet|[Ss]t|[Rr]oad|[Rr]d|[Ll]ane|[Aa]lley))\b")]
    private static partial Regex Named();
}
