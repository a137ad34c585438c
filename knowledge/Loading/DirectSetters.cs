using System.Reflection;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.TypeInspectors;

namespace Assistant.Knowledge.Loading;

/// <summary>
/// Sets properties through delegates of their setters. Set by reflection, every property has code of its own made at the second
/// entry that has it, and a start reads hundreds of properties: a delegate needs none.
/// </summary>
internal sealed class DirectSetters(ITypeInspector inner) : TypeInspectorSkeleton
{
    private static readonly MethodInfo Closed = typeof(DirectSetters).GetMethod(nameof(SetterOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    public override IEnumerable<IPropertyDescriptor> GetProperties(Type type, object? container) =>
        inner.GetProperties(type, container).Select(property => type.GetProperty(property.Name)?.SetMethod is { } setter ? new Direct(property, Delegate(setter)) : property);

    public override string GetEnumName(Type enumType, string name) => inner.GetEnumName(enumType, name);

    public override string GetEnumValue(object enumValue) => inner.GetEnumValue(enumValue);

    public override bool HasParseMethod(Type type) => inner.HasParseMethod(type);

    public override object? Parse(string value, Type expectedType) => inner.Parse(value, expectedType);

    private static Action<object, object?> Delegate(MethodInfo setter) =>
        (Action<object, object?>)Closed.MakeGenericMethod(setter.DeclaringType!, setter.GetParameters()[0].ParameterType).Invoke(null, [setter])!;

    private static Action<object, object?> SetterOf<TEntry, TValue>(MethodInfo setter)
        where TEntry : class
    {
        var set = setter.CreateDelegate<Action<TEntry, TValue?>>();
        return (entry, value) => set((TEntry)entry, (TValue?)value);
    }

    private sealed class Direct(IPropertyDescriptor property, Action<object, object?> set) : IPropertyDescriptor
    {
        public string Name => property.Name;

        public bool AllowNulls => property.AllowNulls;

        public bool CanWrite => property.CanWrite;

        public Type Type => property.Type;

        public Type? TypeOverride { get => property.TypeOverride; set => property.TypeOverride = value; }

        public int Order { get => property.Order; set => property.Order = value; }

        public ScalarStyle ScalarStyle { get => property.ScalarStyle; set => property.ScalarStyle = value; }

        public bool Required => property.Required;

        public Type? ConverterType => property.ConverterType;

        public T? GetCustomAttribute<T>()
            where T : Attribute => property.GetCustomAttribute<T>();

        public IObjectDescriptor Read(object target) => property.Read(target);

        public void Write(object target, object? value) => set(target, value);
    }
}
