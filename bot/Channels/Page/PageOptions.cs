namespace Assistant.Bot.Channels.Page;

/// <summary>Section "Page": the chat page.</summary>
internal sealed class PageOptions
{
    public const string Section = "Page";

    /// <summary>Serve /demo-portal.html, a made-up portal that embeds the page. Default: only in development.</summary>
    public bool? DemoPortal { get; set; }
}
