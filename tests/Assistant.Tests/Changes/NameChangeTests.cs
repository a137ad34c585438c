using Assistant.Knowledge.Changes;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Tests.Changes;

/// <summary>A name belongs to one procedure, curated or imported.</summary>
public sealed class NameChangeTests
{
    private const string Balloon = "1.099001";
    private const string Kite = "1.099002";

    [Theory]
    [InlineData("đăng ký tạm trú", "'Đăng ký tạm trú'")]
    [InlineData("Cấp giấy phép bay khinh khí cầu", "'Cấp giấy phép bay khinh khí cầu'")]
    [InlineData("cap giay phep bay khinh khi cau", "'Cấp giấy phép bay khinh khí cầu'")]
    public void A_name_of_another_procedure_is_refused(string alias, string owner)
    {
        var problems = Apply(Records(), Alias("tach-ho", alias));

        Assert.Contains(owner, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_an_imported_procedure_was_given_is_taken()
    {
        var records = Records();
        Assert.Empty(Apply(records, Alias(Balloon, "bay bóng lên trời")));

        Assert.Contains("khinh khí cầu", Assert.Single(Apply(records, Alias(Kite, "bay bóng lên trời"))), StringComparison.Ordinal);
        Assert.Contains("khinh khí cầu", Assert.Single(Apply(records, Alias("tach-ho", "bay bóng lên trời"))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_of_a_record_that_a_procedure_stands_for_may_be_its_name() =>
        Assert.Empty(Apply(Records(code => code == Balloon ? "tach-ho" : code), Alias("tach-ho", "Cấp giấy phép bay khinh khí cầu")));

    private static IReadOnlyList<string> Apply(ChangedRecords records, KnowledgeChange change) => ChangeReader.Apply(change, records);

    private static KnowledgeChange Alias(string target, string alias) => new(1, ChangeKind.Alias, target, $"aliases:\n  - {alias}\n");

    private static ChangedRecords Records(Func<string, string>? answeredAs = null) => new(
        [.. ShippedKnowledge.Base.Procedures.All.Select(procedure => new ProcedureRecord(procedure, []))], new SomeImported(), answeredAs ?? (code => code), ShippedKnowledge.Base.Places);

    private sealed class SomeImported : IImportedProcedures
    {
        public IReadOnlyList<ImportedHead> Heads { get; } = [Head(Balloon, "Cấp giấy phép bay khinh khí cầu"), Head(Kite, "Cấp giấy phép thả diều lớn")];

        public Procedure? Find(string code) => Heads.FirstOrDefault(head => head.Code == code) is { } head
            ? ShippedKnowledge.Base.Procedures.Find("tach-ho")! with { Id = code, Code = code, Title = head.Title, Aliases = [] }
            : null;

        private static ImportedHead Head(string code, string title) => new(code, title, "Bay", "Cục Thử nghiệm", "tỉnh");
    }
}
