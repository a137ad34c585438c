using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Tests.Procedures;

/// <summary>Records of one procedure at several levels are one answer; records that a curated procedure tells of stand behind it.</summary>
public sealed class ProcedureGroupsTests
{
    private static readonly ImportedHead Communal = new("1.000003", "Trình báo mất giấy thông hành (thực hiện tại cấp xã)", "Xuất nhập cảnh", "Công an xã", "xã");
    private static readonly ImportedHead Provincial = new("1.000001", "Trình báo mất giấy thông hành (thực hiện tại cấp tỉnh)", "Xuất nhập cảnh", "Công an tỉnh", "tỉnh");
    private static readonly ImportedHead Other = new("1.000002", "Trình báo mất giấy thông hành (đối với thuyền viên)", "Xuất nhập cảnh", "Công an tỉnh", "tỉnh");

    [Fact]
    public void Levels_of_one_title_are_one_procedure_and_the_nearest_level_stands_for_it()
    {
        var groups = new ProcedureGroups([], [Provincial, Communal]);

        Assert.Equal([Communal], groups.Representatives);
        Assert.Equal("1.000003", groups.Representative("1.000001"));
        Assert.Equal(["1.000003", "1.000001"], groups.Members("1.000003").Select(head => head.Code));
    }

    [Fact]
    public void Brackets_that_name_another_case_tell_procedures_apart() =>
        Assert.Equal(2, new ProcedureGroups([], [Provincial, Other]).Representatives.Count);

    [Fact]
    public void A_record_that_a_curated_procedure_tells_of_is_found_as_that_procedure()
    {
        var curated = ShippedKnowledge.Base.Procedures.Find("cap-doi-the-can-cuoc")!;
        var record = new ImportedHead("1.014063", "Cấp đổi thẻ căn cước", "Căn cước", "Công an xã", "xã");

        var groups = new ProcedureGroups([curated], [record]);

        Assert.Empty(groups.Representatives);
        Assert.Equal(curated.Id, groups.Representative("1.014063"));
    }

    [Fact]
    public void What_a_procedure_covers_exists_as_no_other_curated_code()
    {
        var all = ShippedKnowledge.Base.Procedures.All;
        var own = all.Where(procedure => procedure.Code is not null).ToLookup(procedure => procedure.Code!);

        Assert.All(all.SelectMany(procedure => procedure.Covers.Select(code => (procedure.Id, code))), covered =>
            Assert.DoesNotContain(own[covered.code], procedure => procedure.Id != covered.Id));
    }
}
