"""One stub file as one TypeScript module declaration."""

import ast
import re

from annotations import Annotations
from signatures import RESERVED, result_of, signatures

LINK = re.compile(r"https://docs\.micropython\.org/\S+\.html")
# What Python has no public name for, or TypeScript no form.
SKIPPED_METHODS = {"__repr__", "__getattr__", "__new__", "__next__", "__anext__", "__call__", "__len__", "__setitem__"}


class Module:
    """@param importable the names that other modules of the target declare, by module"""

    def __init__(self, name, text, importable):
        self.name = name
        self.tree = ast.parse(text)
        self.link = self.find_link()
        self.imports = {}
        self.aliases = {}
        self.variables = {}
        classes = {n.name for n in self.tree.body if isinstance(n, ast.ClassDef)}
        for node in self.tree.body:
            self.look_at(node, importable)
        self.types = Annotations(classes | set(self.imports), self.aliases, self.variables)
        self.classes = classes

    def find_link(self):
        """The page of the documentation: the only thing taken from the stub's text."""
        found = LINK.findall(ast.get_docstring(self.tree) or "")
        own = [link for link in found if f"/{self.name}." in link]
        return (own or found or [None])[0]

    def look_at(self, node, importable):
        if isinstance(node, ast.ImportFrom) and node.module in importable:
            for alias in node.names:
                if alias.name in importable[node.module]:
                    self.imports[alias.asname or alias.name] = node.module
        elif isinstance(node, ast.AnnAssign) and is_name(node.annotation, "TypeAlias") and node.value is not None:
            self.aliases[node.target.id] = node.value
        elif isinstance(node, ast.Assign) and is_call_of(node.value, "TypeVar"):
            bound = [k.value for k in node.value.keywords if k.arg == "bound"]
            self.variables[node.targets[0].id] = bound[0] if bound else None

    def declared(self):
        """The names that other modules may import."""
        return set(self.classes)

    def text(self):
        """The body of the declaration, a line each; empty if the module has nothing of its own."""
        lines = []
        for node in sorted(self.tree.body, key=place):
            lines.extend(self.statement(node))
        used = "\n".join(lines)
        imports = []
        for module in sorted(set(self.imports.values())):
            names = sorted(n for n, m in self.imports.items() if m == module and re.search(rf"\b{n}\b", used))
            if names:
                imports.append(f'import {{ {", ".join(names)} }} from "{module}";')
        return imports + lines if lines else []

    def statement(self, node):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            if is_name(node.annotation, "TypeAlias") or is_private(node.target.id):
                return []
            return [f"export const {node.target.id}: {self.constant(node)};"]
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return self.function(node)
        if isinstance(node, ast.ClassDef) and self.first_class(node):
            return self.class_of(node)
        return []

    def first_class(self, node):
        """A class may stand there once for each port; the first is the one of all ports."""
        return next(n for n in self.tree.body if isinstance(n, ast.ClassDef) and n.name == node.name) is node

    def constant(self, node):
        """What the stubs leave open of a name in capitals is a number of the chip's."""
        found = self.types.of(node.annotation)
        return "int" if found == "unknown" and node.target.id.isupper() else found

    def function(self, node):
        # what is both a class and a function that makes it is a class
        if is_private(node.name) or node.name in RESERVED or node.name in self.classes:
            return []
        result = result_of(node, self.types)
        return [
            f"export function {node.name}{self.generics(s, result)}({s}): {result};"
            for s in signatures(node, self.types, False)
        ]

    def generics(self, *texts):
        """`<T>` for the type variables that a signature names."""
        text = " ".join(texts)
        found = []
        for name, bound in self.variables.items():
            if re.search(rf"\b{name}\b", text):
                found.append(name if bound is None else f"{name} extends {self.types.of(bound)}")
        return f"<{', '.join(found)}>" if found else ""

    def class_of(self, node):
        base = next((b.id for b in node.bases if isinstance(b, ast.Name) and b.id in self.types.known), None)
        if any(is_name(b, "Exception") for b in node.bases):
            base = "Exception"
        seen = set()
        body = []
        for member in sorted(node.body, key=place):
            if base and is_untyped(member):
                continue
            for line in self.member(member):
                if line not in seen:
                    seen.add(line)
                    body.append("\t" + line)
        extends = f" extends {base}" if base else ""
        return [f"export class {node.name}{extends} {{", *body, "}"]

    def member(self, node):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            if is_private(node.target.id):
                return []
            is_final = isinstance(node.annotation, ast.Subscript) and is_name(node.annotation.value, "Final")
            is_constant = is_final or node.target.id.isupper()
            return [f"{'static ' if is_constant else ''}readonly {node.target.id}: {self.constant(node)};"]
        if isinstance(node, ast.ClassDef):
            return [f"static readonly {node.name}: unknown;"]
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return self.method(node)
        return []

    def method(self, node):
        decorators = {d.id for d in node.decorator_list if isinstance(d, ast.Name)}
        is_static = "staticmethod" in decorators
        if node.name == "__init__":
            return [f"constructor({s});" for s in signatures(node, self.types, True)]
        if node.name == "__iter__":
            return [f"[Symbol.iterator](): Iterator<{self.item(node)}>;"]
        if node.name == "__aiter__":
            return [f"[Symbol.asyncIterator](): AsyncIterator<{self.item(node)}>;"]
        if node.name == "__getitem__":
            return [f"[index: number]: {result_of(node, self.types)};"]
        if node.name in SKIPPED_METHODS or is_private(node.name):
            return []
        if "property" in decorators:
            return [f"readonly {node.name}: {result_of(node, self.types)};"]
        result = result_of(node, self.types)
        static = "static " if is_static or "classmethod" in decorators else ""
        return [
            f"{static}{node.name}{self.generics(s, result)}({s}): {result};"
            for s in signatures(node, self.types, not is_static)
        ]

    def item(self, node):
        """What an iterator gives, if its annotation says so."""
        made = node.returns
        if isinstance(made, ast.Subscript):
            return self.types.of(made.slice)
        return "unknown"


def is_name(node, name):
    return isinstance(node, ast.Name) and node.id == name


def is_private(name):
    return name.startswith("_")


def is_untyped(node):
    """`f(*args, **kwargs) -> Incomplete`: the base class says more."""
    if not isinstance(node, ast.FunctionDef) or node.args.vararg is None:
        return False
    return node.name != "__init__" and (node.returns is None or is_name(node.returns, "Incomplete"))


def place(node):
    """Constants come first, in the order of the alphabet; all else stays where the stub has it."""
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return (0, node.target.id)
    return (1, "")


def is_call_of(node, name):
    return isinstance(node, ast.Call) and is_name(node.func, name)
