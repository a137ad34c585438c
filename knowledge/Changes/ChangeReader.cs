using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Changes;

/// <summary>Makes one change of the records, or says everything that is wrong with it and leaves them as they are.</summary>
internal static class ChangeReader
{
    /// <returns>What is wrong; none when the change was made.</returns>
    public static IReadOnlyList<string> Apply(KnowledgeChange change, ChangedRecords records)
    {
        var problems = new LoadProblems();
        var name = NameOf(change);
        if (change.Fragment.Length > KnowledgeChange.MaxLength)
        {
            problems.Add(name, 0, $"{name}: dài quá {KnowledgeChange.MaxLength / 1024} kB.");
        }
        else if (DataFile.Parse(name, new StringReader(change.Fragment), problems) is { } root)
        {
            Read(change, root, records, problems);
        }

        return problems.Sentences;
    }

    // The reader of a whole file compares its name with the id inside.
    private static string NameOf(KnowledgeChange change) => change.Kind switch
    {
        ChangeKind.Procedure => $"{change.Target}.yaml",
        ChangeKind.Fee => "mức phí",
        _ => "cách gọi",
    };

    private static void Read(KnowledgeChange change, RecordReader root, ChangedRecords records, LoadProblems problems)
    {
        switch (change.Kind)
        {
            case ChangeKind.Alias:
                var aliases = AliasReader.Read(root, change.Target, records);
                Unless(problems, () => records.Name(change.Target, aliases));
                break;
            case ChangeKind.Fee:
                if (FeeChangeReader.Read(root, change.Target, records) is { } changed)
                {
                    Unless(problems, () => records.Put(changed));
                }

                break;
            default:
                var record = ProcedureFiles.ReadFile(root, records.Places);
                NewProcedure.Check(root, record.Procedure, records);
                Unless(problems, () => records.Put(record));
                break;
        }
    }

    private static void Unless(LoadProblems problems, Action change)
    {
        if (problems.Sentences.Count == 0)
        {
            change();
        }
    }
}
