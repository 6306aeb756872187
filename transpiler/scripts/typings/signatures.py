"""Python's signatures as TypeScript's: positional parameters, and keyword arguments as a last parameter `kwargs<...>`."""

import ast
from dataclasses import dataclass

# Words of TypeScript's that no parameter may be called.
RESERVED = {
    "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum",
    "export", "extends", "false", "finally", "for", "function", "if", "import", "in", "instanceof", "new", "null",
    "return", "super", "switch", "this", "throw", "true", "try", "typeof", "var", "void", "while", "with", "let",
    "static", "yield", "await", "arguments", "eval", "package", "interface", "private", "protected", "public",
}  # fmt: skip


@dataclass(frozen=True)
class Parameter:
    name: str
    type: str
    optional: bool

    def written(self, optional=None):
        """As a parameter, or as a member of the keyword arguments."""
        mark = "?" if (self.optional if optional is None else optional) else ""
        return f"{self.name}{mark}: {self.type}"


def safe(name):
    return name + "_" if name in RESERVED else name


def parameters_of(function, types, is_method):
    """(positional only, positional or keyword, keyword only, type of `*args` or None) of a function."""
    spec = function.args
    positional = spec.posonlyargs + spec.args
    defaults = [None] * (len(positional) - len(spec.defaults)) + list(spec.defaults)
    made = [Parameter(safe(a.arg), types.of(a.annotation), d is not None) for a, d in zip(positional, defaults)]
    only = len(spec.posonlyargs)
    if is_method and made:
        made, only = made[1:], max(0, only - 1)
    # by convention a name with two underscores in front is for position only (PEP 484)
    while only < len(made) and made[only].name.startswith("__"):
        made[only] = Parameter(made[only].name.strip("_"), made[only].type, made[only].optional)
        only += 1
    keywords = [
        Parameter(a.arg, types.of(a.annotation), d is not None) for a, d in zip(spec.kwonlyargs, spec.kw_defaults)
    ]
    rest = types.of(spec.vararg.annotation) if spec.vararg is not None else None
    return made[:only], made[only:], keywords, rest


def signatures(function, types, is_method):
    """The parameter lists, without brackets, that a call may fit: all by position first, then with keyword arguments."""
    only, either, keywords, rest = parameters_of(function, types, is_method)
    found = []
    if not any(not k.optional for k in keywords):
        found.append(by_position(only + either, rest))
    if rest is None:
        for count in range(required(either), len(either) + 1):
            options = [Parameter(p.name, p.type, p.optional) for p in either[count:]] + keywords
            if options:
                found.append(with_keywords(only + either[:count], options))
    return unique(found)


def required(parameters):
    return sum(not p.optional for p in parameters)


def by_position(parameters, rest):
    parts = []
    for i, p in enumerate(parameters):
        # TypeScript lets nothing required follow what is optional
        parts.append(p.written(p.optional and all(q.optional for q in parameters[i:])))
    if rest is not None:
        parts.append(f"...values: ({rest})[]" if " " in rest else f"...values: {rest}[]")
    return ", ".join(parts)


def with_keywords(parameters, options):
    before = [p.written(False) for p in parameters]
    members = "; ".join(o.written() for o in options)
    return ", ".join([*before, f"options: kwargs<{{ {members} }}>"])


def unique(found):
    return list(dict.fromkeys(found))


def result_of(function, types):
    """What a call gives; None means that it gives nothing."""
    if function.returns is None:
        return "unknown"
    result = types.of(function.returns)
    result = "void" if result == "null" else result
    return f"Promise<{result}>" if isinstance(function, ast.AsyncFunctionDef) else result
