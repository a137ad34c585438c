using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Provenance;

namespace Assistant.Knowledge.CommonQuestions;

/// <summary>Reads common-questions.yaml.</summary>
internal static class CommonQuestionFile
{
    public const string Name = "common-questions.yaml";

    public static CommonQuestionBook Read(string dataPath, IReadOnlyList<Procedure> procedures, LoadProblems problems)
    {
        if (DataFile.Open(dataPath, Name, problems) is not { } root)
        {
            return new CommonQuestionBook([]);
        }

        var sources = SourceTable.Read(root);
        var unique = new Uniqueness();
        var book = new CommonQuestionBook([.. root.Records("questions").Select(record => ReadQuestion(record, sources, unique, procedures))]);
        root.Done();
        return book;
    }

    private static CommonQuestion ReadQuestion(RecordReader record, SourceTable sources, Uniqueness unique, IReadOnlyList<Procedure> procedures)
    {
        var answer = record.OptionalText("answer");
        var question = new CommonQuestion
        {
            Id = record.Text("id"),
            Title = record.Text("title"),
            Answer = answer,
            Steps = record.Texts("steps"),
            Advice = record.Texts("advice"),
            LegalBasis = record.OptionalText("legal_basis"),
            Note = record.OptionalText("note"),
            Field = record.OptionalText("field"),
            ProcedureId = record.OptionalText("procedure"),
            FilesInPerson = record.Flag("in_person", otherwise: false),
            RuleWords = record.Texts("rules"),
            Confidence = answer is null ? Confidence.Unverified : record.Word<Confidence>("confidence"),
            Sources = answer is null ? [] : sources.Of(record),
        };
        if (question.ProcedureId is { } id && procedures.All(procedure => procedure.Id != id))
        {
            record.Problem("procedure", $"không có thủ tục nào mang mã '{id}'.");
        }

        // What a person should do or expect is told from a source or not at all.
        if (answer is null && (question.Steps.Count > 0 || question.LegalBasis is not null))
        {
            record.Problem("answer", "mục có steps hay legal_basis thì phải có answer và nguồn.");
        }

        if (answer is null && question.Advice.Count == 0)
        {
            record.Problem("advice", "mục chưa có answer thì phải có advice: người hỏi cần biết làm gì tiếp.");
        }

        record.Done();
        unique.Check(record, question.Id, "id");
        return question;
    }
}
