// Composition root.
Console.WriteLine("Trợ lý Dịch vụ công");
