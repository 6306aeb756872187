"""Python's type annotations as TypeScript's types."""

import ast

NAMES = {
    "int": "int",
    "float": "number",
    "complex": "unknown",
    "SupportsFloat": "number",
    "SupportsComplex": "number",
    "bool": "boolean",
    "str": "string",
    "bytes": "bytes",
    "bytearray": "bytearray",
    "memoryview": "memoryview",
    "None": "null",
    "object": "unknown",
    "Any": "unknown",
    "Incomplete": "unknown",
    "NoReturn": "never",
    "Self": "this",
    "tuple": "readonly unknown[]",
    "Tuple": "readonly unknown[]",
    "list": "unknown[]",
    "List": "unknown[]",
    "dict": "dict<string, unknown>",
    "Dict": "dict<string, unknown>",
    "Callable": "(...values: never[]) => unknown",
    "Buffer": "buffer",
    "AnyReadableBuf": "buffer",
    "AnyWritableBuf": "bytearray | memoryview",
    "_TimeTuple": "readonly [int, int, int, int, int, int, int, int]",
    "_Ticks": "int",
    "_TicksMs": "int",
    "_TicksUs": "int",
    "_TicksCPU": "int",
    "uint": "int",
}

SEQUENCES = {
    "list": "{}[]",
    "List": "{}[]",
    "Sequence": "readonly {}[]",
    "Subscriptable": "readonly {}[]",
    "Iterable": "Iterable<{}>",
    "Iterator": "Iterable<{}>",
    "Generator": "Iterable<{}>",
    "AsyncGenerator": "AsyncIterable<{}>",
    "Awaitable": "Promise<{}>",
}


class Annotations:
    """Turns annotations into types; `known` are the names that the module itself declares or imports."""

    def __init__(self, known, aliases, variables):
        self.known = known
        self.aliases = aliases
        self.variables = variables

    def of(self, node, default="unknown"):
        """The type as TypeScript writes it."""
        if node is None:
            return default
        members = sorted(set(self.members(node)), key=self.rank)
        if "unknown" in members:
            return "unknown"
        return " | ".join(f"({m})" if "=>" in m and len(members) > 1 else m for m in members)

    @staticmethod
    def rank(member):
        """null comes last; else the order is the alphabet's, whatever the order in the stubs."""
        return (member == "null", member)

    def members(self, node):
        """The members of the union that the annotation stands for."""
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return self.members(node.left) + self.members(node.right)
        if isinstance(node, ast.Subscript):
            return self.generic(node)
        if isinstance(node, ast.Constant):
            return self.constant(node.value)
        if isinstance(node, ast.Attribute):
            return self.named(node.attr)
        if isinstance(node, ast.Name):
            return self.named(node.id)
        return ["unknown"]

    def constant(self, value):
        if isinstance(value, str):
            return self.members(ast.parse(value, mode="eval").body)
        return ["null"] if value is None else ["unknown"]

    def named(self, name):
        if name in self.aliases:
            return self.members(self.aliases[name])
        if name in self.variables:
            return [name]
        if name in self.known:
            return [name]
        return NAMES.get(name, "unknown").split(" | ")

    def generic(self, node):
        name = node.value.id if isinstance(node.value, ast.Name) else ""
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if name == "Optional":
            return self.members(inner[0]) + ["null"]
        if name == "Union":
            return [m for i in inner for m in self.members(i)]
        if name == "Literal":
            return [self.literal(i) for i in inner]
        if name in ("tuple", "Tuple"):
            return [self.tuple(inner)]
        if name in ("dict", "Dict"):
            return [f"dict<{self.of(inner[0])}, {self.of(inner[1])}>"]
        if name == "Callable":
            return [self.callable(inner)]
        if name in ("Final", "ClassVar", "Annotated"):
            return self.members(inner[0])
        if name in SEQUENCES:
            item = self.of(inner[0])
            if SEQUENCES[name].endswith("[]") and (" " in item):
                item = f"({item})"
            return [SEQUENCES[name].format(item)]
        return ["unknown"]

    @staticmethod
    def literal(node):
        value = ast.literal_eval(node)
        if isinstance(value, str):
            return '"' + value + '"'
        return "int" if isinstance(value, int) else "unknown"

    def tuple(self, inner):
        if len(inner) == 2 and isinstance(inner[1], ast.Constant) and inner[1].value is ...:
            item = self.of(inner[0])
            return f"readonly ({item})[]" if " " in item else f"readonly {item}[]"
        return "readonly [" + ", ".join(self.of(i) for i in inner) + "]"

    def callable(self, inner):
        result = self.of(inner[1]) if len(inner) > 1 else "unknown"
        if result in ("null", "unknown"):
            result = "void" if result == "null" else "unknown"
        if not isinstance(inner[0], ast.List):
            return f"(...values: never[]) => {result}"
        values = ", ".join(f"a{i}: {self.of(v)}" for i, v in enumerate(inner[0].elts))
        return f"({values}) => {result}"
