namespace Assistant.Bot.Channels.Editor;

/// <summary>Fields of forms, each with its label.</summary>
internal static class Fields
{
    public static Markup Text(string name, string label, string value, string? hint = null, bool required = false, string type = "text") => Markup.Of($"""
        <p class="editor-field"><label for="f-{name}">{label}{Needed(required)}</label>{Hint(name, hint)}
        <input id="f-{name}" name="{name}" type="{type}" value="{value}"{Described(name, hint)}{Required(required)}></p>
        """);

    public static Markup Area(string name, string label, string value, int rows, string? hint = null, bool required = false) => Markup.Of($"""
        <p class="editor-field"><label for="f-{name}">{label}{Needed(required)}</label>{Hint(name, hint)}
        <textarea id="f-{name}" name="{name}" rows="{rows}" spellcheck="false"{Described(name, hint)}{Required(required)}>
        {value}</textarea></p>
        """);

    public static Markup Choice(string name, string label, string value, IEnumerable<(string Value, string Label)> choices) => Markup.Of($"""
        <p class="editor-field"><label for="f-{name}">{label}</label>
        <select id="f-{name}" name="{name}">{choices.Select(choice => Markup.Of($"<option value=\"{choice.Value}\"{(choice.Value == value ? new Markup(" selected") : Markup.None)}>{choice.Label}</option>"))}</select></p>
        """);

    public static Markup Tick(string name, string label, bool value) => Markup.Of($"""
        <p class="editor-tick"><label><input type="checkbox" name="{name}" value="1"{(value ? new Markup(" checked") : Markup.None)}> {label}</label></p>
        """);

    public static Markup Hidden(string name, string value) => Markup.Of($"<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");

    public static Markup Send(string label) => Markup.Of($"<button type=\"submit\">{label}</button>");

    private static Markup Needed(bool required) => required ? new Markup(" <span class=\"editor-needed\">(bắt buộc)</span>") : Markup.None;

    private static Markup Required(bool required) => required ? new Markup(" required") : Markup.None;

    private static Markup Hint(string name, string? hint) => hint is null ? Markup.None : Markup.Of($"<small id=\"h-{name}\">{hint}</small>");

    private static Markup Described(string name, string? hint) => hint is null ? Markup.None : Markup.Of($" aria-describedby=\"h-{name}\"");
}
