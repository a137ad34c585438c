using Assistant.Knowledge;
using Assistant.Knowledge.Loading;

namespace Assistant.Tests.Loading;

public sealed class KnowledgeBaseTests : IDisposable
{
    private const string Passport = "procedures/cap-ho-chieu-pho-thong.yaml";
    private const string Marriage = "procedures/dang-ky-ket-hon.yaml";
    private readonly string _copy = CopyOfShippedData();

    public void Dispose() => TemporaryFolder.Delete(_copy);

    [Theory]
    [InlineData("places.yaml", "valid_to: 2025-06-30", "valid_to: 2025-06-31", "places.yaml, bản ghi 'ha-noi-63', trường 'valid_to'", "không phải là ngày có thật")]
    [InlineData("places.yaml", "    kind: city", "    kind: town", "bản ghi 'ha-noi-63', trường 'kind'", "province | city")]
    [InlineData("places.yaml", "    successor: ha-noi-34", "    successor: ha-noi-99", "bản ghi 'ha-noi-63', trường 'successor'", "ha-noi-99")]
    [InlineData("places.yaml", "    successor: ha-noi-34", "    sucessor: ha-noi-34", "trường 'sucessor'", "gõ nhầm")]
    [InlineData("places.yaml", "  - id: ha-giang-63", "  - id: ha-noi-63", "bản ghi 'ha-noi-63', trường 'id'", "đã có ở một bản ghi khác")]
    [InlineData("places.yaml", "    sources: [dm-hanh-chinh-nso, dm-gso-tai-2025-07, bang-sap-nhap-2025]\n", "", "bản ghi 'ha-noi-63', trường 'sources'", "không có nguồn")]
    [InlineData("places.yaml", "sources: [dm-hanh-chinh-nso,", "sources: [khong-co,", "bản ghi 'ha-noi-63', trường 'sources'", "khong-co")]
    [InlineData("places.yaml", "places:\n", "places:\n - : [\n", "places.yaml, dòng", "không đọc được YAML")]
    [InlineData("places.yaml", "    name: Hà Nội\n", "    name: Hà Nội, gọi 0900 123 456\n", "bản ghi 'ha-noi-63', trường 'name'", "số điện thoại")]
    [InlineData("agencies.yaml", "    name: Bộ Thông tin và Truyền thông\n", "", "agencies.yaml, bản ghi 'bo-tttt-2021', trường 'name'", "thiếu giá trị bắt buộc")]
    [InlineData("indicators.yaml", "  - indicator: hai-long-dvctt", "  - indicator: hai-long", "indicators.yaml, bản ghi 'hai-long', trường 'indicator'", "hai-long")]
    [InlineData(Passport, "    amount: 160000", "    amount: -160000", "bản ghi '1', trường 'amount'", "không phải là số tiền")]
    [InlineData(Passport, "    amount: 160000", "    amount: 160.000", "bản ghi '1', trường 'amount'", "không phải là số tiền")]
    [InlineData(Passport, "    scope: nationwide", "    scope: place\n    place: atlantis-34", "bản ghi '1', trường 'place'", "atlantis-34")]
    [InlineData(Passport, "    valid_to: 2020-12-31", "    valid_to: 2019-12-31", "bản ghi '1', trường 'valid_to'", "đứng trước ngày đầu")]
    [InlineData(Passport, "  - no: 2", "  - no: 1", "bản ghi '1', trường 'no'", "đã có ở một bản ghi khác")]
    [InlineData(Passport, "id: cap-ho-chieu-pho-thong", "id: ho-chieu", "trường 'id'", "phải trùng với tên tệp")]
    [InlineData(Marriage, "    - text: 'Không được ủy quyền,", "    - text: 'Có được ủy quyền không? Không được ủy quyền,", "trường 'text'", "là câu hỏi")]
    [InlineData(Marriage, "    - text: 'Không được ủy quyền,", "    - text: 'Kết hôn là việc riêng. Không được ủy quyền,", "trường 'text'", "có hơn một câu")]
    [InlineData(Marriage, "    - text: 'Không được ủy quyền,", "    - text: 'Gọi 0912 345 678 để được ủy quyền,", "trường 'text'", "số điện thoại")]
    [InlineData(Marriage, "      confidence: one_source\n      sources: [s1]\n    - text: 'Phải đủ tuổi", "      confidence: two_sources\n      sources: [s1]\n    - text: 'Phải đủ tuổi", "trường 'confidence'", "từ hai nguồn")]
    [InlineData(Marriage, "      sources: [s1]\n    - text: 'Phải đủ tuổi", "    - text: 'Phải đủ tuổi", "trường 'sources'", "không có nguồn")]
    public void A_fault_stops_the_load_with_file_record_and_field(string file, string before, string after, string where, string what)
    {
        ReplaceFirst(file, before, after);

        var fault = Assert.Throws<KnowledgeLoadException>(() => KnowledgeBase.Load(_copy));

        Assert.Contains(fault.Problems, problem => problem.Contains(where, StringComparison.Ordinal) && problem.Contains(what, StringComparison.Ordinal));
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        ReplaceFirst("places.yaml", "    kind: city", "    kind: town");
        File.Delete(Path.Combine(_copy, "agencies.yaml"));

        var fault = Assert.Throws<KnowledgeLoadException>(() => KnowledgeBase.Load(_copy));

        Assert.Contains(fault.Problems, problem => problem.StartsWith("agencies.yaml: không tìm thấy tệp", StringComparison.Ordinal));
        Assert.Contains(fault.Problems, problem => problem.StartsWith("places.yaml, bản ghi 'ha-noi-63'", StringComparison.Ordinal));
    }

    private static string CopyOfShippedData()
    {
        var target = Directory.CreateTempSubdirectory("knowledge").FullName;
        foreach (var file in Directory.EnumerateFiles(KnowledgeBase.ShippedDataPath, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(KnowledgeBase.ShippedDataPath, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }

    private void ReplaceFirst(string file, string before, string after)
    {
        var path = Path.Combine(_copy, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(before, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{before}' is not in {file}");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, at), after, text.AsSpan(at + before.Length)));
    }
}
