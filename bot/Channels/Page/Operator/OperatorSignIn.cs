namespace Assistant.Bot.Channels.Page.Operator;

/// <summary>What somebody sees who is not signed in as an operator.</summary>
internal static class OperatorSignIn
{
    public static HtmlPage Form(int status, string? problem) => new(status, "Cán bộ trực đăng nhập", $"""
        <p>Trang này dành cho cán bộ trực trả lời người dân.</p>
        {(problem is null ? "" : $"<p class=\"plain-text\" role=\"alert\">{HtmlPage.Encode(problem)}</p>")}
        <form class="plain-form" method="post" action="/operator/sign-in" accept-charset="utf-8">
          <label for="code">Mã truy cập của cán bộ trực</label>
          <input id="code" name="code" type="password" autocomplete="off" required>
          <button type="submit">Đăng nhập</button>
        </form>
        """);

    public static HtmlPage Refused() => new(StatusCodes.Status403Forbidden, "Không được phép",
        "<p>Trang này dành cho cán bộ trực trả lời người dân.</p><p><a href=\"/\">Về trang trò chuyện</a></p>");
}
