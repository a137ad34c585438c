using System.Text;
using Assistant.Knowledge.Procedures;
using Assistant.Tests.Golden;

namespace Assistant.Tests.Planning;

/// <summary>A message put together from parts.</summary>
/// <param name="Way">How the parts are joined.</param>
/// <param name="Text">As somebody types it.</param>
/// <param name="Procedures">What must be told of, and nothing else.</param>
/// <param name="Sides">Kinds of answer that must be among those told.</param>
/// <param name="Alone">The same wishes asked one at a time, without slips: whoever is not understood then is no matter of joining.</param>
internal sealed record JoinedMessage(string Way, string Text, IReadOnlyList<string> Procedures, IReadOnlyList<string> Sides, IReadOnlyList<string> Alone);

/// <summary>
/// Messages of two wishes, put together at random and with a fixed seed: names of any two procedures, a side of each, and the ways in
/// which people join them; typed without marks, in chat spelling or with a slip, with a person or a greeting in front. And messages
/// that hold two names and one wish.
/// </summary>
/// <param name="procedures">The procedures to choose from.</param>
/// <param name="seed">The same messages for the same seed.</param>
internal sealed class SeveralWishes(IReadOnlyList<Procedure> procedures, int seed)
{
    private const int LongestName = 6;

    /// <summary>One message in so many is typed in some other way than clean.</summary>
    private const int OneNoisyIn = 4;

    /// <summary>One message in so many begins with words of its own.</summary>
    private const int OneOpenedIn = 5;

    private static readonly (string Side, string[] Words)[] Sides =
    [
        ("documents", ["cần giấy tờ gì", "cần gì", "đem theo gì", "hồ sơ gồm những gì", "phải có giấy gì", "chuẩn bị giấy tờ nào"]),
        ("fee", ["hết bao nhiêu", "lệ phí bao nhiêu", "tốn bao nhiêu tiền", "phí mấy đồng", "đóng bao nhiêu"]),
        ("where", ["nộp ở đâu", "làm ở đâu", "tới chỗ nào", "nộp đâu", "ra cơ quan nào"]),
        ("duration", ["mất bao lâu", "mấy ngày có", "bao lâu thì xong", "chờ mấy hôm"]),
        ("steps", ["làm thế nào", "các bước ra sao", "thủ tục sao"]),
    ];

    // {0} and {2} are names, {1} and {3} their sides.
    private static readonly (string Way, string Form)[] Asked =
    [
        ("còn", "{0} {1}, còn {2} {3}"),
        ("còn", "{0} {1} còn {2} thì {3}"),
        ("còn", "{0} {1}? Còn {2} thì {3}?"),
        ("rồi", "{0} {1}, rồi {2} {3}"),
        ("rồi", "{0} {1} rồi {2} {3} nữa"),
        ("rồi", "{0} thì {1} rồi {2} thì {3}"),
        ("với", "{0} {1} với {2} {3} luôn"),
        ("với", "{0} {1} và {2} {3}"),
        ("với", "{0} {1}, với lại {2} {3}"),
        ("vừa", "em vừa muốn {0} vừa muốn {2}, cái đầu {1}, cái sau {3}"),
        ("làm xong", "{0} {1}, làm xong thì {2} {3}"),
        ("làm xong", "{0} {1}, xong rồi {2} thì {3}"),
        ("tiện", "{0} {1}, sẵn tiện {2} {3}"),
        ("tiện", "{0} {1}, tiện thể cho hỏi {2} {3}"),
        ("tiện", "{0} {1}, sẵn hỏi luôn {2} {3}"),
        ("tiện", "{0} {1}, nhân tiện em cũng muốn {2}, {3}"),
        ("nữa", "{0} {1}, thêm nữa là {2} {3}"),
        ("nữa", "{0} {1}, à mà {2} {3}"),
        ("nữa", "{0} {1}, ngoài ra {2} {3}"),
        ("dấu", "{0} {1}, {2} {3}"),
        ("dấu", "{0} {1}. {2} {3}"),
        ("dấu", "{0} {1}? {2} {3}?"),
        ("dấu", "{0} {1} & {2} {3}"),
        ("dấu", "{0} {1} + {2} {3}"),
        ("dấu", "{0} {1} / {2} {3}"),
        ("dòng", "{0} {1}\n{2} {3}"),
        ("dòng", "1. {0} {1}\n2. {2} {3}"),
        ("dòng", "- {0} {1}\n- {2} {3}"),
        ("nêu trước", "em muốn {0} với {2}. {0} thì {1}, {2} thì {3}"),
        ("muốn", "em muốn {0}. Còn {2} thì {3}"),
    ];

    // Both are asked for the same side.
    private static readonly (string Way, string Form)[] Shared =
    [
        ("chung", "{0} với {2} đều {1}"),
        ("chung", "{0} và {2} {1}"),
        ("chung", "{0} với {2} {1}"),
        ("chung", "{0} cùng với {2} thì {1}"),
        ("chung", "{0} rồi {2} luôn thì {1}"),
        ("chung", "{0} với {2} luôn, {1}"),
        ("chung", "vừa {0} vừa {2} thì {1}"),
        ("chung", "cả {0} lẫn {2} thì {1}"),
        ("chung", "{0}, {2} {1}"),
        ("chung", "{0} & {2} {1}"),
        ("chung", "{0} + {2} {1}"),
        ("chung", "em muốn {0}, sẵn tiện {2} luôn, {1}"),
        ("chung", "em tính {0}, tiện thể {2}, {1}"),
        ("chung", "nhà em cần {0}, rồi {2} nữa, {1}"),
        ("chung", "em hỏi {0} với {2}, mỗi cái {1}"),
        ("thì sao", "{0} {1}, còn {2} thì sao"),
        ("thì sao", "{0} {1}, {2} thì sao"),
        ("thì sao", "{0} {1}? {2} nữa?"),
    ];

    // One wish: the other name tells what is done, or what it is for.
    private static readonly string[] Told =
    [
        "em mới {0} xong, giờ {2} {3}",
        "{0} xong rồi, giờ {2} thì {3}",
        "hồi năm ngoái em có {0} rồi, giờ muốn {2} thì {3}",
        "{2} {3} vậy anh, em đã {0} rồi",
        "em {2} để sau này {0}, {3}",
        "em vừa {0} hôm qua, nay {2} {3}",
        "sau khi {0} thì {2} {3}",
    ];

    // {0} names the thing and the case, {2} only another case of it.
    private static readonly (string Thing, string Procedure, string Other, string Second)[] Cases =
    [
        ("đăng ký tạm trú", "dang-ky-tam-tru", "gia hạn", "gia-han-tam-tru"),
        ("đăng ký thường trú", "dang-ky-thuong-tru", "xóa", "xoa-dang-ky-thuong-tru"),
        ("đổi bằng lái hết hạn", "doi-giay-phep-lai-xe", "bị mất", "cap-lai-giay-phep-lai-xe"),
        ("đổi bằng lái", "doi-giay-phep-lai-xe", "làm thêm bằng quốc tế", "cap-giay-phep-lai-xe-quoc-te"),
        ("làm hộ chiếu lần đầu", "cap-ho-chieu-pho-thong", "bị mất", "cap-lai-ho-chieu-mat-hong"),
        ("làm lý lịch tư pháp số 1", "cap-phieu-ly-lich-tu-phap-so-1", "số 2", "cap-phieu-ly-lich-tu-phap-so-2"),
        ("đăng ký xe máy mới", "dang-ky-xe-lan-dau", "sang tên", "dang-ky-sang-ten-xe"),
        ("đăng ký xe mới mua", "dang-ky-xe-lan-dau", "làm lại biển số bị mất", "doi-cap-lai-dang-ky-xe-bien-so"),
        ("đăng ký hộ kinh doanh", "dang-ky-ho-kinh-doanh", "tạm nghỉ", "tam-ngung-cham-dut-ho-kinh-doanh"),
        ("mở hộ kinh doanh", "dang-ky-ho-kinh-doanh", "đổi địa chỉ", "thay-doi-ho-kinh-doanh"),
        ("thành lập công ty", "dang-ky-thanh-lap-doanh-nghiep", "giải thể", "giai-the-doanh-nghiep"),
        ("thành lập công ty", "dang-ky-thanh-lap-doanh-nghiep", "tạm ngừng", "tam-ngung-kinh-doanh-doanh-nghiep"),
        ("làm sổ đỏ lần đầu", "cap-gcn-lan-dau", "sang tên", "dang-ky-bien-dong-chuyen-quyen"),
        ("sang tên sổ đỏ", "dang-ky-bien-dong-chuyen-quyen", "bị mất", "cap-doi-cap-lai-gcn"),
        ("kéo điện mới", "cap-dien-moi-ha-ap", "đổi tên hợp đồng", "thay-doi-chu-the-hop-dong-dien"),
        ("đổi căn cước hết hạn", "cap-doi-the-can-cuoc", "bị mất", "cap-lai-the-can-cuoc"),
        ("sao y bản giấy", "chung-thuc-ban-sao-tu-ban-chinh", "bản điện tử", "chung-thuc-ban-sao-dien-tu"),
        ("mua bảo hiểm y tế hộ gia đình", "bhyt-ho-gia-dinh", "mất thẻ", "cap-lai-the-bhyt-so-bhxh"),
    ];

    private static readonly (string Way, string Form)[] Omitted =
    [
        ("lược vật", "{0} {1}, rồi {2} thì {3}"),
        ("lược vật", "{0} {1}, còn {2} thì {3}"),
        ("lược vật", "{0} {1}, {2} thì {3}"),
        ("lược vật", "{0} {1}. Nếu {2} thì {3}?"),
        ("lược vật", "{0} {1}, sau này {2} thì {3}"),
        ("lược vật", "{0} {1}, còn {2} thì sao"),
        ("lược vật", "{0} {1}, {2} thì sao"),
        ("lược vật chung", "{0} rồi {2} thì {1}"),
        ("lược vật chung", "{0} với {2} thì {1}"),
    ];

    private static readonly (string Paper, string Procedure)[] Papers =
    [
        ("căn cước", "cap-lai-the-can-cuoc"), ("cccd", "cap-lai-the-can-cuoc"), ("bằng lái", "cap-lai-giay-phep-lai-xe"), ("bằng lái xe", "cap-lai-giay-phep-lai-xe"),
        ("hộ chiếu", "cap-lai-ho-chieu-mat-hong"), ("cà vẹt xe", "doi-cap-lai-dang-ky-xe-bien-so"), ("thẻ bảo hiểm y tế", "cap-lai-the-bhyt-so-bhxh"), ("sổ đỏ", "cap-doi-cap-lai-gcn"),
    ];

    private static readonly (string Way, string Form)[] Lost =
    [
        ("mất", "tôi bị mất ví có {0} và {2}, làm lại {1}"),
        ("mất", "em rớt bóp mất {0} với {2}, xin lại {1}"),
        ("mất", "mất cả {0} lẫn {2} thì {1}"),
        ("mất", "bị giật túi xách trong đó có {0}, {2}, làm lại {1}"),
        ("mất", "em làm mất {0} với {2} rồi, {1}"),
    ];

    private static readonly string[] Opened = ["cho em hỏi ", "dạ em chào anh chị, ", "anh chị ơi ", "nhờ tư vấn giúp ", "em muốn hỏi ", "vợ chồng em tính ", "chị em cần "];

    private static readonly (string Word, string Chat)[] Chat =
        [("không", "ko"), ("bao nhiêu", "bn"), ("đăng ký", "đk"), ("giấy tờ", "gtờ"), ("rồi", "r"), ("giờ", "h"), ("với", "vs"), ("được", "dc"), ("gì", "j"), ("bằng lái", "bl"), ("căn cước", "cccd"), ("hộ chiếu", "hc")];

    // The same messages in each run: what the analyzer fears of predictable numbers is what a test needs.
#pragma warning disable CA5394
    private readonly Random _random = new(seed);
    private readonly TypingSlips _slips = new(seed);

    private readonly List<(string Id, string Field, string[] Names)> _named =
        [.. procedures.OrderBy(procedure => procedure.Id, StringComparer.Ordinal)
            .Select(procedure => (procedure.Id, procedure.Field, procedure.Aliases.Where(name => IsName(name)).ToArray()))
            .Where(procedure => procedure.Item3.Length > 0)];

    /// <summary>Messages of two wishes, so many for each form.</summary>
    public IEnumerable<JoinedMessage> Two(int each)
    {
        foreach (var (way, form) in Asked)
        {
            for (var i = 0; i < each; i++)
            {
                var ((one, first), (other, second)) = (Side(), Side());
                yield return OfTwo(way, form, one, first, other, second);
            }
        }

        foreach (var (way, form) in Shared)
        {
            for (var i = 0; i < each; i++)
            {
                var (side, words) = Side();
                yield return OfTwo(way, form, side, words, side, words);
            }
        }

        foreach (var (way, form) in Omitted)
        {
            // Nobody asks once for a renewal and a loss of the same paper.
            foreach (var (thing, procedure, other, second) in Taken([.. Cases.Where(one => way == "lược vật" || !one.Other.Contains("mất", StringComparison.Ordinal) || one.Other.Contains("làm lại", StringComparison.Ordinal))], each))
            {
                var ((one, asked), (next, further)) = (Side(), Side());
                var same = form.EndsWith("thì sao", StringComparison.Ordinal) || !form.Contains("{3}", StringComparison.Ordinal);
                yield return new JoinedMessage(way, Typed(string.Format(null, form, thing, asked, other, further)), [procedure, second], same ? [one] : [one, next], [$"{thing} {asked}"]);
            }
        }

        foreach (var (way, form) in Lost)
        {
            for (var i = 0; i < each; i++)
            {
                var (first, second) = (Papers[_random.Next(Papers.Length)], Papers[_random.Next(Papers.Length)]);
                var (side, words) = Side();
                if (first.Procedure != second.Procedure)
                {
                    yield return new JoinedMessage(way, Typed(string.Format(null, form, first.Paper, words, second.Paper)), [first.Procedure, second.Procedure], [side], [$"mất {first.Paper} làm lại {words}", $"mất {second.Paper} làm lại {words}"]);
                }
            }
        }
    }

    /// <summary>Messages that name two things and wish one, so many for each form.</summary>
    public IEnumerable<JoinedMessage> One(int each)
    {
        foreach (var form in Told)
        {
            for (var i = 0; i < each; i++)
            {
                var (first, second) = Pair();
                var (side, words) = Side();
                yield return new JoinedMessage("kể", Typed(string.Format(null, form, Name(first), "", Name(second), words)), [second.Id], [side], []);
            }
        }
    }

    private JoinedMessage OfTwo(string way, string form, string one, string first, string other, string second)
    {
        var (head, tail) = Pair();
        var (name, next) = (Name(head), Name(tail));
        return new JoinedMessage(way, Typed(string.Format(null, form, name, first, next, second)), [head.Id, tail.Id], form.StartsWith("em muốn {0}. Còn", StringComparison.Ordinal) ? [other] : [one, other], [$"{name} {first}", $"{next} {second}"]);
    }

    private (string Side, string Words) Side()
    {
        var (side, words) = Sides[_random.Next(Sides.Length)];
        return (side, words[_random.Next(words.Length)]);
    }

    // Of different fields: cases of one thing are told apart by other tests.
    private ((string Id, string Field, string[] Names) First, (string Id, string Field, string[] Names) Second) Pair()
    {
        while (true)
        {
            var (first, second) = (_named[_random.Next(_named.Count)], _named[_random.Next(_named.Count)]);
            if (first.Field != second.Field)
            {
                return (first, second);
            }
        }
    }

    private string Name((string Id, string Field, string[] Names) procedure) => procedure.Names[_random.Next(procedure.Names.Length)];

    private T[] Taken<T>(T[] all, int many)
    {
        var order = all.ToArray();
        _random.Shuffle(order);
        return order[..Math.Min(many, order.Length)];
    }

    private string Typed(string message)
    {
        var opened = _random.Next(OneOpenedIn) == 0 && !message.StartsWith("em ", StringComparison.Ordinal) && !message.StartsWith("nhà em", StringComparison.Ordinal) ? Opened[_random.Next(Opened.Length)] + message : message;
        return _random.Next(OneNoisyIn) > 0 ? opened
            : _random.Next(3) switch
            {
                0 => Bare(opened),
                1 => Chat.Aggregate(opened, (text, pair) => text.Replace(pair.Word, pair.Chat, StringComparison.Ordinal)),
                _ => OneSlip(opened),
            };
    }

    // One word of the whole message, not one in six.
    private string OneSlip(string message)
    {
        var words = message.Split(' ');
        var at = _random.Next(words.Length);
        words[at] = _slips.Of(words[at], "swap");
        return string.Join(' ', words);
    }
#pragma warning restore CA5394

    private static bool IsName(string name) =>
        name.Split(' ').Length is >= 2 and <= LongestName && !Sides.SelectMany(side => side.Words).Concat(["bao", "gì", "đâu", "ở", "mấy", "phí", "online", "nhiêu"]).Any(word => $" {name} ".Contains($" {word} ", StringComparison.OrdinalIgnoreCase))
        && name.Normalize(NormalizationForm.FormD) != name;

    private static string Bare(string message) =>
        string.Concat(message.Replace('đ', 'd').Replace('Đ', 'D').Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark));
}
