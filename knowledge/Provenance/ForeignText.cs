using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Provenance;

/// <summary>
/// Text of files that others wrote and that is shown as it stands: whoever can slip a line into such a file must not thereby
/// reach a person's browser, telephone or purse.
/// </summary>
/// <remarks>
/// Of 2,849 records of the national portal none has mark-up, and three lines name a web address outside .gov.vn; no line has the
/// number of a mobile telephone, since offices have landlines.
/// </remarks>
public static partial class ForeignText
{
    private const int LongestPhrase = 150;

    /// <summary>The text without hidden characters and mark-up, without web addresses outside .gov.vn and mobile telephones.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = LinkText().Replace(Tag().Replace(Hidden().Replace(text, ""), " "), "${text} ${link}");
        plain = Address().Replace(plain, match => IsGovernment(match.Groups["host"].Value) ? match.Value : "(địa chỉ đã lược bỏ)");
        plain = Mail().Replace(plain, match => IsGovernment(match.Groups["host"].Value) ? match.Value : "(thư điện tử đã lược bỏ)");
        return Mobile().Replace(plain, "(số điện thoại đã lược bỏ)");
    }

    /// <summary>Why the text cannot be the name of something, in Vietnamese; null: it can.</summary>
    public static string? FaultOfName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Clean(name) != name ? "có địa chỉ mạng, số điện thoại, mã trang web hoặc ký tự ẩn"
            : Address().IsMatch(name) || Mail().IsMatch(name) ? "có địa chỉ mạng"
            : Price().IsMatch(name) ? "có số tiền"
            : null;
    }

    /// <summary>The same for a name that is one phrase, as those of places, agencies and indicators are.</summary>
    public static string? FaultOfPhrase(string name) =>
        FaultOfName(name) ?? (name.Length > LongestPhrase ? "dài quá một tên gọi" : Sentence().IsMatch(name) ? "không phải một cụm từ" : null);

    /// <summary>Whether a host is one of the State's.</summary>
    public static bool IsGovernment(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.Equals("gov.vn", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".gov.vn", StringComparison.OrdinalIgnoreCase);
    }

    // Formatting characters (zero width, direction, tags) but for the joiners inside words of other scripts, which no Vietnamese text needs either.
    [GeneratedRegex(@"\p{Cf}|\uDB40[\uDC00-\uDFFF]")]
    private static partial Regex Hidden();

    [GeneratedRegex(@"</?[a-zA-Z!][^>]{0,300}(?:>|$)")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\[(?<text>[^\]\r\n]{0,200})\]\((?<link>[^)\r\n]{0,300})\)")]
    private static partial Regex LinkText();

    [GeneratedRegex(@"[a-zA-Z0-9._%+-]{1,64}@(?<host>[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63})+)")]
    private static partial Regex Mail();

    // With a scheme any host; without one only what ends as an address does: "kinh doanh.Trong" is two sentences.
    [GeneratedRegex(
        @"(?:\b[a-zA-Z][a-zA-Z0-9+.-]{1,20}://(?:[^\s/@]{0,100}@)?(?<host>[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,9})|//(?<host>[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,9}))(?!\.?[\p{L}\p{N}@])[^\s<>()\[\]""']*"
        + @"|(?<![\p{L}\p{N}@.-])(?<host>(?:[a-zA-Z0-9-]{1,63}\.){1,9}(?:vn|com|net|org|info|biz|edu|gov|io|me|co|cc|app|dev|xyz|top|site|online|website|click|link|live|shop|store|vip|club|pro|cn|ru|us|uk|eu|example|test|invalid|localhost))(?!\.?[\p{L}\p{N}-])(?:[/:?#][^\s<>()\[\]""']*)?")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![0-9./+])(?:\+?84[ .-]?|0)[35789](?:[ .-]?[0-9]){8}(?![0-9])")]
    private static partial Regex Mobile();

    // "731.000 đồng"; "dưới 5 triệu đồng" names a case, as titles do.
    [GeneratedRegex(@"[0-9]{1,3}(?:[.,][0-9]{3})+\s?(?:đồng|đ|vnđ|vnd)(?!\p{L})|[0-9]k(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Price();

    // A second sentence, a list, a quotation, an order to a program, a figure of percent.
    [GeneratedRegex(@"[.!?…]\s|[;""“”=|{}\\@*_#`\n]|[0-9]\s?%")]
    private static partial Regex Sentence();
}
