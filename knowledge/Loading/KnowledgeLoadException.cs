namespace Assistant.Knowledge.Loading;

/// <summary>The data files cannot be used. The message lists every problem, one Vietnamese sentence a line.</summary>
public sealed class KnowledgeLoadException : Exception
{
    public KnowledgeLoadException(IReadOnlyList<string> problems)
        : base(Describe(problems)) => Problems = problems;

    public IReadOnlyList<string> Problems { get; }

    private static string Describe(IReadOnlyList<string> problems) =>
        $"Dữ liệu của trợ lý có {problems.Count} lỗi, cần sửa trước khi chạy:\n- " + string.Join("\n- ", problems);
}
