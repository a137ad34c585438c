using System.Globalization;

namespace Assistant.Bot.Editing.Fragments;

/// <summary>A source as typed into a form.</summary>
/// <param name="Title">What it says, and where.</param>
/// <param name="Date">ISO day, month or year.</param>
/// <param name="Url">Address, http or https.</param>
internal sealed record TypedSource(string Title, string Date, string Url)
{
    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>What is wrong with it, in Vietnamese.</summary>
    public IEnumerable<string> Problems()
    {
        if (Title.Trim().Length == 0)
        {
            yield return "Nguồn: chưa ghi tên văn bản hoặc trang.";
        }

        if (!DateOnly.TryParseExact(Date.Trim(), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return "Nguồn: ngày phải dạng 2026-11-24 (hoặc 2026-11, 2026).";
        }

        if (!Uri.TryCreate(Url.Trim(), UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            yield return "Nguồn: địa chỉ phải bắt đầu bằng https:// hoặc http://.";
        }
    }

    public Dictionary<string, object> Fields()
    {
        var fields = new Dictionary<string, object>();
        FragmentText.Put(fields, "title", Title);
        FragmentText.Put(fields, "date", Date);
        FragmentText.Put(fields, "url", Url);
        return fields;
    }
}
